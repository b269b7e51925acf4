"""Which month, week or season is meant, and which session in it?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence
from datetime import timedelta

from registrar.catalog import OfferedSession
from registrar.reading.dates import IN_FULL, Dates, without_stop
from registrar.reading.mention import Mention
from registrar.reading.words.session_words import (
    MONTH,
    MONTH_CONTEXT_AFTER,
    MONTH_CONTEXT_BEFORE,
    MONTHS,
    NAME_FOLLOWS,
    NOUN,
    NOUN_AFTER,
    ORDINALS,
    SEASONS,
    folded,
)

SOME_TIME = re.compile(r"\b(?:later|some ?time|some ?(?:day|point)|maybe|perhaps|possibly|any ?time)\b[^.!?\n]{0,12}$")
OF_A_SEASON = re.compile(
    r" (?:\w+ )?(?:list|schedule|calendar|term|semester|break|camp|rush|season|holidays?|vacation|hours|trials?|docket|court|staff|interns?|"
    r"program|quarter|flyer|catalog|weather|storms?|conference|retreat)\b"
)
"""Behind a season that is something else's: "when the clerk has published the fall list"."""
RUN_AFTER = re.compile(r" (?:run|round|edition|showing|repeat|airing)\b")


PART_OF_MONTH = re.compile(
    r"\b(?:(?P<early>(?:(?:the )?(?:start|beginning|first (?:half|part|week)|early part) of|early(?: in)?|a principios de|principios de))|"
    r"(?P<mid>(?:(?:the )?middle of|mid|a mediados de))|(?P<late>(?:(?:the )?(?:very )?(?:end|last (?:week|part)|latter part|close) of|late(?: in)?|a fin(?:es|ales)? de|fin(?:es|ales)? de)))"
    r"[ -](?:the )?$"
)
"""Before a month: "the one at the end of January"."""


ON_A_SANDWICH = re.compile(r"\b(?:no|with|without|extra|light|more|less|some|hold the|on the|easy on) $")
"""Before "mayo", which is no month there."""
_HYPHENATED_BEHIND = re.compile(
    rf"-(?!(?:{MONTH}|ish|end|only|date|dates|day|session|webinar|class|training|one|to|through|thru|until|or|and|of)\b)[A-Za-z]{{2,}}",
    re.IGNORECASE,
)
"""Jun-ho and May-Lin are people."""
_HYPHENATED_BEFORE = re.compile(
    rf"(?<![\w-])(?!(?:{MONTH}|mid|late|early|end|non|pre|post|until|through)-)(?-i:[A-Z])[a-z]+-\Z", re.IGNORECASE
)
"""And so are Soo-Jun and Anna-May."""
_CAPE = re.compile(r"\bCape \Z")
"""Cape May is a place."""


def _is_within_a_name(word: str, name: str, text: str, m: re.Match[str]) -> bool:
    """Whether a word that may be a month is part of a name by what it is joined to."""
    before, after = text[max(0, m.start() - 16) : m.start()], text[m.end("mon") : m.end("mon") + 20]
    if name == "may" and _CAPE.search(before):
        return True
    joined = _HYPHENATED_BEHIND.match(after) or _HYPHENATED_BEFORE.search(before)
    return word[:1].isupper() and joined is not None


def _part_of(day: int) -> str:
    return "early" if day <= 10 else "mid" if day <= 20 else "late"


def _is_month(word: str, name: str, text: str, m: re.Match[str]) -> bool:
    """Whether a word that may be a month is one: "May I", "March on", "June Carter" and "mars" are not."""
    before, after = text[max(0, m.start() - 16) : m.start()], text[m.end("mon") : m.end("mon") + 20]
    if name in ("may", "march", "mar", "mars", "sept", "mai", "juin", "once", "ago", "ene", "abr"):
        if name in ("ago", "mai", "mars", "ene", "abr") and not re.search(
            r"\b(?:en|de|du|le|el)\s*$", before, re.IGNORECASE
        ):
            return False
        if name == "may":
            if re.search(
                r"\b(?:in|of|for|during|until|till|since|next|this|late|early|mid|by|en|de)[ -]$", before, re.IGNORECASE
            ):
                return True  # "in May I'd be there"
            if re.match(
                r"\s+(?:i|we|he|she|they|you|be|have|not|need|also|it|want|my|the|log|come|require|attend|or may|use|"
                r"ask|our|this|contain|only|miss|well|please add|"
                r"(?:two|three|four|all|some|any|both|one|someone|anyone|somebody|anybody|another) "
                r"(?:of|more|others?|from|come|join)\b|"
                r"god|there|these|those|his|her|their|ms|mr|mrs|dr|someone|anyone|somebody|anybody|everyone|everybody)\b",
                after,
                re.IGNORECASE,
            ):
                return False
            if (
                re.search(
                    r"\b(?:i|we|you|he|she|they|it|that|who|and|which|there|staff|as|name)\s*$", before, re.IGNORECASE
                )
                and not word[:1].isupper()
            ):
                return False
            if re.search(r"(?:\b(?:to|into|until|till|from|and|or|plus)|[+&,/])\s*$", before) and re.match(
                r"\s*(?:[.,;!?)\n]|$|instead|please|pls|plz)", after
            ):
                return True  # "can you move me to may?"
            return word[:1].isupper() or bool(re.search(r"\b(?:in|for|the|of|want|de|en)\s*$", before, re.IGNORECASE))
        named = re.search(r"\b(?:from|in|of|for|the|your|my|off|between)\s*$", before, re.IGNORECASE)
        if name == "march" and not named and re.match(r"\s+(?:on|to|into|against|for our)\b", after):
            return False
        if name == "mar" and not re.search(r"\b(?:in|for|the)\s*$", before, re.IGNORECASE):
            return False
    follows = NAME_FOLLOWS.match(after)
    if (
        name in ("april", "june", "august", "may", "jan", "jun", "juli", "julio", "mar", "abril", "janvier")
        and follows
        and word[:1].isupper()
    ):
        nxt = after.split()[0].strip(".,;:").lower()
        if not re.fullmatch(NOUN + "|one|please|and|or|works|i|if|for|the|thank|thanks|is|would", folded(nxt)):
            return False
    return not (
        name in ("jan", "april", "june")
        and re.search(r"\b(?:hi|hello|dear|hey|thanks|ms\.?|mr\.?|mrs\.?|,)\s*$", before, re.IGNORECASE)
        and re.match(r"\s*[,\n]", after)
        and not _LISTED_OR_PUT_RIGHT.search(before)
    )


_LISTED_OR_PUT_RIGHT = re.compile(
    rf"\b(?:sorry|no|wait|oops|whoops|rather|mean|meant|actually|correction|instead|or|and|perdon|digo|\d{{1,4}}|{MONTH})\.?\s*,\s*$",
    re.IGNORECASE,
)
"""Before a comma that no name follows: "sorry, April, I looked at the wrong page", "March, April, and May"."""


class Months(Dates):
    """Months, weeks and seasons, and places within a month."""

    def both_orders(self, m: re.Match[str]) -> Mention | None:
        """Find "the first and the second of the March sessions"."""
        month = MONTHS[m["mon"]]
        ahead = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == month]
        ahead = [s for s in ahead if s.ends > self.now] or ahead
        if not ahead:
            return None
        sessions = self.catalog.in_month(self.catalog.local_date(ahead[0]).year, month)
        places = [ORDINALS[m["o1"]], ORDINALS.get(m["o2"], len(sessions))]
        chosen = [sessions[place - 1] for place in places if place <= len(sessions)]
        return self.mention(m, "all", chosen, unknown=len(chosen) < 2)

    def month_range(self, m: re.Match[str]) -> Mention | None:
        """All sessions between two months, where that is no move from the one to the other."""
        first, last = MONTHS[m["m1"] or m["m3"]], MONTHS[m["m2"] or m["m4"]]
        lead = self.low[max(0, m.start() - 30) : m.start()]
        if (
            re.search(
                r"\b(?:from|change|switch|swap|move|prefer\w*|off|cambi\w*|mover\w*|pas[ae]\w*)\W*(?:\w+\W+){0,4}$",
                lead,
            )
            and re.search(r" to | a ", m[0])
        ) or first >= last:
            return None
        ahead = [s for s in self.catalog.sessions if first <= self.catalog.local_date(s).month <= last]
        years = {self.catalog.local_date(s).year for s in ahead if s.ends > self.now} or {
            self.catalog.local_date(s).year for s in ahead
        }
        sessions = [s for s in ahead if self.catalog.local_date(s).year == min(years)] if years else []
        if not any(self.catalog.local_date(s).month == first for s in sessions) or len(sessions) < 2:
            return None
        return self.mention(m, "all", sessions)

    def season(self, m: re.Match[str]) -> Mention | None:
        """Find "the fall session", where one is to come."""
        months: tuple[int, ...] = SEASONS[m["season"]]
        if SOME_TIME.search(self.low[max(0, m.start() - 30) : m.start() + 7]):
            return None
        if m["or"]:
            months = (*months, *SEASONS[m["or"]])
        ahead = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).month in months]
        after = self.low[m.end() : m.end() + 24]
        if (
            not ahead
            or OF_A_SEASON.match(after)
            or (not m["this"] and not NOUN_AFTER.match(after) and not RUN_AFTER.match(after))
        ):
            return None
        strong = self.near_noun(m) or bool(RUN_AFTER.match(after))
        if len(ahead) > 1:
            return self.mention(m, "month", (), options=tuple(s.number for s in ahead), strong=strong)
        return self.mention(m, "month", ahead, strong=strong)

    def nth_of_month(self, m: re.Match[str]) -> Mention | None:
        """Find "the later one next month"."""
        this = m["rel"].startswith("this") or ("mes" in m["rel"] and not re.search("viene|proximo", m["rel"]))
        sessions = self.catalog.in_month(*self.month_ahead(0 if this else 1))
        order = {"latter": "last", "primero": "primer"}.get(m["ord"], m["ord"])
        return self.pick(m, sessions, order, ORDINALS.get(order, 0))

    def month_ahead(self, months: int) -> tuple[int, int]:
        """Return year and month of the month that comes so many months from now."""
        years, month = divmod(self.today.month - 1 + months, 12)
        return self.today.year + years, month + 1

    def coming_year(self, words: str | None) -> str | None:
        """Return the year that "the new year" or "next year" means; None where there are no such words."""
        if not words:
            return None
        this = self.today.month < 7 and not words.startswith("next")
        return str(self.today.year + (0 if this else 1))

    def relative_month(self, m: re.Match[str]) -> Mention | None:
        """Find "next month's webinar"."""
        relative = m["rel"] or ("this" if "este" in m[0] else "next")
        year, month = self.month_ahead(1 if relative in ("next", "following", "coming") else 0)
        return self.in_month(m, year, month, strong="'s" in m[0] or self.near_noun(m))

    def relative_week(self, m: re.Match[str]) -> Mention | None:
        """Find "next week's session"."""
        relative = m["rel"] or ("this" if "esta" in m[0] else "next")
        monday = self.today - timedelta(days=self.today.weekday()) + timedelta(days=0 if relative == "this" else 7)
        sessions = [
            s for s in self.catalog.sessions if monday <= self.catalog.local_date(s) < monday + timedelta(days=7)
        ]
        if len(sessions) > 1:
            return self.mention(m, "place", (), options=tuple(s.number for s in sessions))
        return self.mention(m, "place", sessions, unknown=not sessions, strong=bool(sessions) and self.near_noun(m))

    def month(self, m: re.Match[str]) -> Mention | None:
        """Find "June", "the June one", "June's session"."""
        name, before, after = m["mon"], self.low[max(0, m.start() - 40) : m.start()], self.low[m.end() : m.end() + 40]
        if m[0].endswith("."):
            after = "." + after
        word = self.text[m.start("mon") : m.end("mon")]
        if m[0].endswith(".") and (len(name) > 4 or name in IN_FULL):
            return without_stop(self.month_named(m, name, word, before, after))
        return self.month_named(m, name, word, before, after)

    def month_named(self, m: re.Match[str], name: str, word: str, before: str, after: str) -> Mention | None:
        """Find the month *word* between *before* and *after*."""
        if not self.cell and (_is_within_a_name(word, name, self.text, m) or not _is_month(word, name, self.text, m)):
            return None
        if name == "mayo" and ON_A_SANDWICH.search(before):
            return None
        year = m["y"] or (f"20{m['y2']}" if m["y2"] else None)
        listed = bool(re.search(rf"\b{MONTH},?\s*(?:(?:and|or|y|e|o|&)\s*)?(?:the )?$", before)) or bool(
            re.match(rf",?\s*(?:and|or|y|e|o|&|,)\s*(?:the )?{MONTH}\b", after)
        )
        strong = (
            self.cell
            or listed
            or bool(MONTH_CONTEXT_BEFORE.search(before))
            or bool(MONTH_CONTEXT_AFTER.match(after))
            or m["s"] is not None
        )
        if len(name) <= 3 and not strong and name != "may":
            return None
        month = MONTHS[name]
        if year:
            return self.in_month(m, int(year), month, strong=strong)
        years = sorted(
            {
                self.catalog.local_date(s).year
                for s in self.catalog.sessions
                if self.catalog.local_date(s).month == month
            }
        )
        if not years:
            return self.mention(m, "month", (), unknown=True, strong=strong)
        ahead = [y for y in years if any(s.starts > self.now for s in self.catalog.in_month(y, month))]
        return self.in_month(m, ahead[0] if ahead else years[-1], month, strong=strong)

    def in_month(self, m: re.Match[str], year: int, month: int, *, strong: bool) -> Mention:
        """Return the session of that month; of several, the one still to come, else all as options."""
        sessions = self.catalog.in_month(year, month)
        if len(sessions) > 1:
            ahead = tuple(s for s in sessions if s.ends > self.now)
            if len(ahead) == 1:
                sessions = ahead
        if len(sessions) > 1:
            part = PART_OF_MONTH.search(self.low[max(0, m.start() - 30) : m.start()])
            named = next((name for name in ("early", "mid", "late") if part is not None and part[name]), "")
            fitting = [s for s in sessions if named and _part_of(self.catalog.local_date(s).day) == named]
            if len(fitting) == 1:
                return self.mention(m, "month", fitting, strong=strong)
            return self.mention(m, "month", (), options=tuple(s.number for s in sessions), strong=strong)
        return self.mention(m, "month", sessions, unknown=not sessions, strong=strong)

    def pick(self, m: re.Match[str], sessions: Sequence[OfferedSession], order: str, ordinal: int) -> Mention:
        """Return the session at place *ordinal* of *sessions*."""
        if order in ("last", "final", "later", "ultima", "ultimo"):
            return self.mention(m, "place", sessions[-1:], unknown=not sessions)
        if order == "earlier":
            return self.mention(m, "place", sessions[:1], unknown=not sessions)
        chosen = sessions[ordinal - 1 : ordinal]
        return self.mention(m, "place", chosen, unknown=not chosen)
