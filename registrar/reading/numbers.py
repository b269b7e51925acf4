"""Which session numbers are meant, and which figures are something else?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from dataclasses import replace

from registrar.reading.mention import Mention
from registrar.reading.places import Places
from registrar.reading.words.role_words import OR
from registrar.reading.words.session_words import (
    BARE,
    BARE_FOLLOWS,
    BARE_PRECEDES,
    FIGURES,
    MONTH,
    NOT_A_SESSION,
    NOUN,
    UNIT_FOLLOWS,
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


class Numbers(Places):
    """Session numbers in figures and words, in lists and ranges."""

    def numbered(self, m: re.Match[str]) -> Mention | None:
        return self.listed(m, m["list"], m.start("list"), explicit=True)

    def hashed(self, m: re.Match[str]) -> Mention | None:
        before = self.low[max(0, m.start() - 24) : m.start()]
        if NOT_A_SESSION.search(before) or (
            m[0].startswith("number") and re.search(r"\b(?:my|phone|cell|dial-?in|call-?in|contact|a|fax)\s*$", before)
        ):
            return None
        return self.listed(m, m["list"], m.start("list"), explicit=True)

    def spelled(self, m: re.Match[str]) -> Mention | None:
        numbers = [word_number(words) for words in re.findall(WORDNUM, m["list"])]
        known = [number for number in numbers if number in self.catalog.by_number]
        if not known:
            return None
        return self.mention(
            m, "number", [self.catalog.by_number[number] for number in known], unknown=len(known) != len(numbers)
        )

    def spelled_bare(self, m: re.Match[str]) -> Mention | None:
        """ "one hundred and nine, please": a compound number word that is a number of the catalogue."""
        number = word_number(m["n"])
        if (
            number not in self.catalog.by_number
            or UNIT_FOLLOWS.match(self.low[m.end() : m.end() + 24])
            or re.match(r"[ -]+[a-z]{4,}", self.low[m.end() : m.end() + 12])
        ):
            return None
        return self.mention(m, "number", [self.catalog.by_number[number]], strong=False)

    def listed(self, m: re.Match[str], words: str, start: int, *, explicit: bool) -> Mention | None:
        """A list of figures: all of them session numbers, or none."""
        figures = [(one[0], start + one.start(), start + one.end()) for one in re.finditer(r"\d+", words)]
        while figures and (any(self.taken[figures[-1][1] : figures[-1][2]]) or self.is_something_else(figures[-1][2])):
            figures.pop()
        if not figures:
            return None
        end = figures[-1][2]
        values = [int(figure) for figure, _, _ in figures]
        if 2000 <= values[0] <= 2100 and values[0] not in self.catalog.by_number:
            return None
        lead = self.low[max(0, m.start() - 30) : figures[0][1]]
        moved = (
            re.search(r"\b(?:from|change|switch|swap|move|off|cambi\w*|mover\w*|pas[ae]\w*)\W*(?:\w+\W+){0,4}$", lead)
            is not None
        )
        if (
            len(figures) > 1
            and moved
            and re.search(r"\bto\b|->|=>|\ba(?: la)?\b", self.low[figures[0][2] : figures[1][1]])
        ):
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
                    rf"\b(?:{NOUN}|for|in|to|into|at|from|off|of|want|reserve|request|attend|do|me|number|number)\W*(?:the )?\W*$",
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
        after = self.low[end : end + 24]
        return bool(UNIT_FOLLOWS.match(after)) or bool(
            re.match(rf"\s+{MONTH}\b(?!\s+(?:webinar|session))", after) and not re.match(r"\s+(?:may|mar)\b", after)
        )

    def bare(self) -> None:
        """Figures without a word before them that says what they are, where they are numbers of the catalogue."""
        if self.cell:
            for match in re.finditer(FIGURES, self.low):
                if not any(self.taken[match.start() : match.end()]):
                    mention = self.listed(match, match[0], match.start(), explicit=True)
                    if mention is not None:
                        self.take(mention)
            return
        at = 0
        while (match := BARE.search(self.low, at)) is not None:
            start = match.start("list")
            first_figure = re.compile(r"\d+").match(self.low, start)
            at = first_figure.end() if first_figure else match.end()
            if any(self.taken[start : match.end()]):
                first = re.match(r"\d+", match["list"])
                if first is None or any(self.taken[start : start + len(first[0])]):
                    continue
            mention = self.listed(match, match["list"], start, explicit=False)
            if mention is None or (not mention.numbers and not mention.options) or mention.unknown:
                continue
            before, after = self.low[max(0, start - 20) : start], self.low[mention.end : mention.end + 20]
            if BARE_PRECEDES.search(before) and not re.search(r"\b(?:for|of)\s*$", before):
                continue
            if not BARE_FOLLOWS.match(after):
                continue
            line_start = self.low.rfind("\n", 0, start) + 1
            if re.search(r"^\s*\d", self.low[line_start : mention.end]) and re.match(r"[.)]\s", after):
                continue  # the number of an item in a list
            small = max((*mention.numbers, *mention.options)) < 13
            many = (
                len(re.findall(r"\d+", mention.words)) > 1
                or match["list"].strip()
                == re.sub(r"\b(?:please|pls|plz|thanks|thx)\b|[.!,]", "", self.low[line_start:].split("\n")[0]).strip()
            )
            verb = (many and not self.low[line_start:start].strip()) or re.search(
                r"\b(?:session|webinar|number|sign|register|for|into|off|drop|cancel|want|from|take|attend|release|seats?|spots?|place|put|move|switch|change|shift|add|trade|swap)\w*\W*(?:\w+\W+){0,3}$",
                before,
            )
            if small and not verb:
                continue
            self.take(replace(mention, start=start, words=self.text[start : mention.end], strong=not small))
            at = max(at, mention.end)
