"""Which session numbers are meant, and which figures are something else?"""

import re
from dataclasses import replace

from registrar.reading.mention import Mention
from registrar.reading.places import Places
from registrar.reading.words.role_words import MOVE_VERB, OR, SEAT_BEHIND
from registrar.reading.words.session_words import (
    BARE,
    BARE_FOLLOWS,
    BARE_PRECEDES,
    FIGURE,
    FIGURES,
    FOR_OR_OF,
    ITEM_MARK,
    LISTED_BEFORE,
    MONTH,
    MOVED_ITEM,
    NOT_A_SESSION,
    NOUN,
    ONE_FIGURE,
    OPENS_WITH_FIGURE,
    POLITE,
    ROMANS,
    SMALL,
    STILL_A_SESSION,
    UNIT_FOLLOWS,
    VERB_BEFORE,
    WEEKDAY,
    WORDNUM,
    word_number,
)


def _expand(listed: str, values: list[int], known: set[int]) -> list[int]:
    """The numbers of a list, ranges filled in with what the catalogue has: "25-28", "25 through 28"."""
    pieces = re.split(r"(\d+)", listed)
    out: list[int] = []
    for at, value in enumerate(values):
        between = pieces[2 * at] if at else ""
        if (
            at
            and re.search(r"-|through|thru|\bto\b|\bhasta\b|\bal?\b|until", between)
            and not re.search(r"\band\b|,|&", between)
        ):
            first = out[-1]
            if first in known and value in known and first < value:
                out += [number for number in sorted(known) if first < number <= value]
                continue
        out.append(value)
    return list(dict.fromkeys(out))


FROM_ONE_OF = re.compile(r"\b(?:from|off|de la|del?)\W*(?:\w+\W+){0,4}$")
WHOLE = re.compile(r"\b(?:all|every\w*|each|numbers|sessions|webinars|modules|briefings|trainings|classes|desde)\b")
MOVES_IT = re.compile(rf"{MOVE_VERB.pattern}\W*(?:\w+\W+){{0,4}}$")
RANGE_BETWEEN = re.compile(r"\b(?:through|thru|to|until|till|hasta|al?)\b")
HEADS_DATE = re.compile(rf"\d+\s*[-:|.)]+\s*(?:(?:{WEEKDAY}|{MONTH})\b|\d{{1,2}}/\d)")
ALSO_LISTED = re.compile(r",|&|\+|\b(?:and|y|plus|et)\b")
ITEM_BEFORE = re.compile(r"^number ")
COUNTED = re.compile(
    r"\b(?:for|in|about|almost|over|of|with) (?:\d+|[a-z]+(?:-[a-z]+)?) (?:years|months|weeks|days|hours|kids|children|"
    r"cases|families)\b[^.!?;\n]*\bfor $"
)
"""As in "a bailiff for 9 years and an officer of the court for 14": what was counted is counted again."""
ONE_SEAT = re.compile(r"(?<!\d)1 (?:seat|spot|place|slot)\b")
LINE_ENDS = re.compile(r"[ \t]*(?:\n|\Z)")
LIST_REACH = 24
"""Characters before a figure in which another of its list may begin."""
MOST_BEFORE = 8
"""Figures that are looked back over."""
CELL_BEFORE = re.compile(r"(?:\t|  |\n|\b(?:no|none|yes|si) )#?$")
"""Before a list that is a cell of its own: rows are read as such."""
ARROW_BEFORE = re.compile(r"(?:->|=>|→)\s*(?:#|no\.? ?)?$")


class Numbers(Places):
    """Session numbers in figures and words, in lists and ranges."""

    def numbered(self, m: re.Match[str]) -> Mention | None:
        """Find "session 24", "webinars 24 and 26"."""
        return self.listed(m, m["list"], m.start("list"), explicit=True)

    def hashed(self, m: re.Match[str]) -> Mention | None:
        """Find "#24", "number 26"."""
        before = self.low[max(0, m.start() - 24) : m.start()]
        if NOT_A_SESSION.search(before) or (
            m[0].startswith("number") and re.search(r"\b(?:my|phone|cell|dial-?in|call-?in|contact|a|fax)\s*$", before)
        ):
            return None
        if ITEM_BEFORE.search(m[0]) and re.search(rf"(?m)^\s*{FIGURE.search(m['list'])[0]}[.)]\s", self.low):  # type: ignore[index]
            return None  # "number 2 is deaf-blind": the second of those listed
        return self.listed(m, m["list"], m.start("list"), explicit=True)

    def list_item(self, m: re.Match[str]) -> Mention | None:
        """Find "number 2 on your list", where 2 is no session's number."""
        place = int(m["n"]) if m["n"].isdigit() else word_number(m["n"])
        if place in self.catalog.by_number or not (
            m["at"] or (self.listing and m[0].startswith(("option", "choice", "item")))
        ):
            return None
        if not self.listing or not 0 < place <= len(self.catalog.sessions):
            return self.mention(m, "place", (), unknown=True, strong=False)
        return self.mention(m, "place", [self.catalog.sessions[place - 1]])

    def spelled(self, m: re.Match[str]) -> Mention | None:
        """Find "session twenty-five"."""
        numbers: list[int] = []
        end = 0
        for found in re.finditer(WORDNUM, m["list"]):
            number = word_number(found[0])
            if numbers and RANGE_BETWEEN.search(m["list"][end : found.start()]):
                numbers += [one for one in sorted(self.catalog.by_number) if numbers[-1] < one < number]
            numbers.append(number)
            end = found.end()
        known = [number for number in numbers if number in self.catalog.by_number]
        if not known:
            return None
        return self.mention(
            m, "number", [self.catalog.by_number[number] for number in known], unknown=len(known) != len(numbers)
        )

    def roman(self, m: re.Match[str]) -> Mention | None:
        """Find "Module IV"."""
        number = ROMANS.get(m["roman"], 0)
        if number not in self.catalog.by_number or not self.text[m.start("roman") : m.end("roman")].isupper():
            return None
        return self.mention(m, "number", [self.catalog.by_number[number]])

    def spelled_bare(self, m: re.Match[str]) -> Mention | None:
        """As in "one hundred and nine, please": a compound number word that is a number of the catalogue."""
        number = word_number(m["n"])
        if (
            number not in self.catalog.by_number
            or UNIT_FOLLOWS.match(self.low[m.end() : m.end() + 24])
            or re.match(r"[ -]+[a-z]{4,}", self.low[m.end() : m.end() + 12])
        ):
            return None
        return self.mention(m, "number", [self.catalog.by_number[number]], strong=False)

    def clipped(self, m: re.Match[str]) -> Mention | None:
        """Find "three-thirteen", where 313 is a number of the catalogue."""
        rest = re.sub(r"^(?:oh|o|zero)[- ]", "", m["rest"])
        number = 100 * word_number(m["hundreds"]) + word_number(rest)
        if number not in self.catalog.by_number or UNIT_FOLLOWS.match(self.low[m.end() : m.end() + 24]):
            return None
        return self.mention(m, "number", [self.catalog.by_number[number]])

    def listed(self, m: re.Match[str], words: str, start: int, *, explicit: bool) -> Mention | None:
        """A list of figures: all of them session numbers, or none."""
        figures = [(one[0], start + one.start(), start + one.end()) for one in re.finditer(r"\d+", words)]
        while figures and (any(self.taken[figures[-1][1] : figures[-1][2]]) or self.is_something_else(figures[-1][2])):
            figures.pop()
        if not figures:
            return None
        end = figures[-1][2]
        if ";" in words and ALSO_LISTED.search(words):  # "skip 23; 24 and 26 are the ones I'm after"
            stop = start + words.index(";")
            figures = [one for one in figures if one[2] <= stop]
            end = figures[-1][2]
        values = [int(figure) for figure, _, _ in figures]
        if 2000 <= values[0] <= 2100 and values[0] not in self.catalog.by_number:
            return None
        lead = self.low[max(0, m.start() - 30) : figures[0][1]]
        long_lead = self.low[max(0, m.start() - 60) : figures[0][1]]
        moved = (FROM_ONE_OF.search(lead) and not WHOLE.search(long_lead)) or MOVES_IT.search(lead)
        if len(figures) > 1 and moved and re.search(r"\bto\b|->|=>|\bal?\b", self.low[figures[0][2] : figures[1][1]]):
            figures, values = figures[:1], values[:1]
            end = figures[0][2]
        text = self.low[m.start() : end]
        listed = text[figures[0][1] - m.start() :]
        numbers = _expand(listed, values, set(self.catalog.by_number))
        start_at = m.start() + len(text) - len(text.lstrip(" \n:,(>"))
        known = [number for number in numbers if number in self.catalog.by_number]
        span = Mention(start_at, end, self.text[start_at:end], "number", tuple(dict.fromkeys(known)))
        if (
            OR.search(listed)
            or re.search(r"\b(?:one|either) of\W*(?:the )?(?:session|webinar|number|class|date)?s?\W*$", lead)
        ) and len(numbers) > 1:
            return replace(span, numbers=(), options=tuple(known), unknown=not known)
        if len(known) < len(numbers):
            if not explicit and not known:
                return None
            hashed = "#" in text[: figures[0][1] - m.start()]
            if (
                hashed
                and not known
                and re.search(r"\w", lead)
                and not re.search(
                    rf"\b(?:{NOUN}|for|in|to|into|at|from|off|of|"
                    rf"want|reserve|request|attend|do|me|number)\W*(?:the )?\W*$",
                    lead,
                )
            ):
                return None
            if len(figures) > 1 and known and values[0] in self.catalog.by_number:
                # "session 4, 2 of us": the first figure alone is certain, what follows may be something else
                tail = [v for v in numbers if v not in self.catalog.by_number]
                if all(not 0 < v < 1000 for v in tail):
                    return span
            return replace(span, numbers=(), options=tuple(known), unknown=True)
        return span

    def is_something_else(self, end: int) -> bool:
        """Whether a unit or a month behind a figure makes it a count or a date."""
        after = self.low[end : end + 24]
        if self.taken[end + 1 : end + 2] == b"\x01":  # "webinar 26 Oct 20": the month is of another day
            return False
        if ONE_SEAT.search(self.low[max(0, end - 2) : end + 8]):
            return True
        return bool(UNIT_FOLLOWS.match(after)) or bool(
            re.match(rf"\s+{MONTH}\b(?!\s+(?:webinar|session))", after) and not re.match(r"\s+(?:may|mar)\b", after)
        )

    def bare(self) -> None:
        """Figures without a word before them that says what they are, where they are numbers of the catalogue."""
        if self.cell:
            self.each(re.compile(FIGURES), lambda m: self.listed(m, m[0], m.start(), explicit=True))
            return
        at = 0
        while (match := BARE.search(self.low, at)) is not None:
            start = match.start("list")
            first_figure = ONE_FIGURE.match(self.low, start)
            end = first_figure.end() if first_figure else match.end()
            at = max(end, at + 1)
            if self.taken.find(1, start, end) >= 0:
                continue
            mention = self.listed(match, match["list"], start, explicit=False)
            if mention is None or mention.unknown or not (mention.numbers or mention.options):
                continue
            if not self.may_be_bare(start, mention.end):
                continue
            mention, start = self.with_listed_before(mention, start)
            if mention is None:
                continue
            small = max((*mention.numbers, *mention.options)) < SMALL
            if small and self.low.endswith(("at ", "at the "), 0, start):
                continue  # an hour
            if small and not self.is_small_but_sure(match["list"], start):
                continue
            self.take(replace(mention, start=start, words=self.text[start : mention.end], strong=not small))
            at = max(at, mention.end)

    def with_listed_before(self, mention: Mention, start: int) -> tuple[Mention | None, int]:
        """As in "what about 28 and 29?": the figure before a bare one, that stands in one list with it."""
        first = start
        for _ in range(MOST_BEFORE):
            found = LISTED_BEFORE.search(self.low, max(0, first - LIST_REACH), first)
            if found is None:
                break
            at = found.start("first")
            known = int(found["first"]) >= SMALL and int(found["first"]) in self.catalog.by_number
            if not known or "\n" in found[0] or self.taken.find(1, at, first) >= 0:
                break
            first = at
        before = self.low[max(0, first - 20) : first]
        if first == start or CELL_BEFORE.search(before):
            return mention, start
        if BARE_PRECEDES.search(before) and not STILL_A_SESSION.search(before):
            return None, start  # "Suite 26 and 27"
        head = ONE_FIGURE.match(self.low, first)
        assert head is not None
        whole = self.listed(head, self.low[first : mention.end], first, explicit=False)
        if whole is None or whole.unknown or not (whole.numbers or whole.options):
            return mention, start
        return whole, first

    def may_be_bare(self, start: int, end: int) -> bool:
        """Whether a figure's neighbours leave it free: no unit behind, no "Suite" before, no item's number."""
        before, after = self.low[max(0, start - 20) : start], self.low[end : end + 20]
        if before.endswith("\n") and LINE_ENDS.match(after):
            before = "\n"  # a line of its own below "Letcher County"
        if BARE_PRECEDES.search(before) and not FOR_OR_OF.search(before) and not SEAT_BEHIND.match(after):
            return False
        if COUNTED.search(self.low[max(0, start - 90) : start]):
            return False
        if MOVED_ITEM.search(self.low[max(0, start - 48) : start]):
            return False
        line_start = self.low.rfind("\n", 0, start) + 1
        opening = self.low[line_start:end]
        numbered_item = (
            OPENS_WITH_FIGURE.match(opening) and ITEM_MARK.match(after) and len(FIGURE.findall(opening)) == 1
        )
        return bool(BARE_FOLLOWS.match(after)) and not numbered_item

    def is_small_but_sure(self, words: str, start: int) -> bool:
        """Whether a number that could be a count has a verb before it, or a line to itself."""
        line_start = self.low.rfind("\n", 0, start) + 1
        line = POLITE.sub("", self.low[line_start:].split("\n")[0]).strip()
        alone = len(FIGURE.findall(words)) > 1 or words.strip() == line
        at_head = not self.low[line_start:start].strip()
        if at_head and (alone or HEADS_DATE.match(self.low, start)):
            return True
        return bool(VERB_BEFORE.search(self.low[max(0, start - 20) : start])) or bool(
            ARROW_BEFORE.search(self.low[max(0, start - 6) : start])
        )
