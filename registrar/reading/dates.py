"""Which day is meant?"""

import re
from dataclasses import replace
from datetime import date, timedelta

from registrar.reading.mention import Looker, Mention
from registrar.reading.words.session_words import (
    DAY_WORDS,
    MONTH,
    MONTHS,
    NOUN,
    ORDINALS,
    SPANISH,
    WEEKDAYS,
    word_number,
)

SOON = 62
"""Days within which a day without its month is looked for."""


def _nth(first: date, place: str, weekday: int) -> date:
    """The day that is that weekday for the *place*-th time in the month that begins on *first*."""
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    if place in ("last", "ultimo"):
        day += timedelta(days=28)
        return day if day.month == first.month else day - timedelta(days=7)
    return day + timedelta(days=7 * (ORDINALS[place] - 1))


OF_MONTH = re.compile(rf" (?:{NOUN} )?(?:in|of|de|en) (?:the month of )?(?P<mon>{MONTH})\b(?! \d)")
WAS_NOT_THERE = re.compile(
    r"\b(?:missed|overslept|attended|slept through|(?:was|were) (?:at|on|in)|went to|caught|watched|sat (?:in|through)|"
    r"(?:could|did)(?:n't| not) (?:get on|get to|get in|make|attend|join|catch|come to)|late for|perdi|falte a)"
    r"(?: (?:it|on|in|at|for|the|your|most of|half of|all of|el|la))*\W*$"
)


SHORT_WEEKDAY_ENDS = re.compile(
    rf"\s*(?:at |@ ?)?(?:1[0-2]|[1-9])(?::?[0-5]\d)?\s*(?:[ap]\.?m\b|(?=$|[.,;!?\n]|please|pls))|\s+(?:{NOUN}|one)\b"
)
"""Behind "Wed" and "Sat", where that is a day: "wed 10am", "the Wed session"."""
IN_FULL = frozenset({"may", "june", "july", "mayo"})


def without_stop(mention: Mention | None) -> Mention | None:
    """A month's full name is not cut short: the stop behind it ends the sentence."""
    if mention is None or not mention.words.endswith("."):
        return mention
    return replace(mention, end=mention.end - 1, words=mention.words[:-1])


COMING = frozenset({"this coming", "coming", "next", "proximo", "el proximo", "que viene"})
"""Before a weekday that is still to come."""


class Dates(Looker):
    """Days: by date, by weekday, counted from the day of the message."""

    def iso(self, m: re.Match[str]) -> Mention | None:
        """Find "2018-06-21"."""
        return self.dated(m, int(m["m"]), int(m["d"]), int(m["y"]))

    def month_day(self, m: re.Match[str]) -> Mention | None:
        """Find "June 21", "Thursday, the 21st of June, 2018", with or without weekday and year."""
        year = m["y"] or (f"20{m['y2']}" if m["y2"] else None)
        if m["mon"] in ("may", "mar", "sept", "sat", "dec") and not m["d"]:
            return None
        weekday = m["w"]
        if "w2" in m.re.groupindex and m["w2"]:
            last = re.sub(r"[^a-z]", "", m["w2"])
            if m["mon"] not in SPANISH and last in SPANISH:  # "i want nov 12 domingo archuleta"
                return self.dated(m, MONTHS[m["mon"]], int(m["d"]), int(year) if year else None, weekday)
            weekday = weekday or last
        found = self.dated(m, MONTHS[m["mon"]], int(m["d"]), int(year) if year else None, weekday)
        return without_stop(found) if len(m["mon"]) > 4 or m["mon"] in IN_FULL else found

    def numeric(self, m: re.Match[str]) -> Mention | None:
        """Find "6/21", "06/21/2018": in the US order, unless only the other can be."""
        first, second = int(m["a"]), int(m["b"] or m["b2"])
        year = m["y"] or m["y2"]
        number = (int(year) if len(year) == 4 else 2000 + int(year)) if year else None
        if first > 12 >= second:  # not the US order
            first, second = second, first
        elif first > 12:
            return None
        usual = self.dated(m, first, second, number, m["w"])
        if usual is not None and usual.settled:
            return usual
        if second <= 12 and first != second:  # a writer from elsewhere: day before month, where only that is on offer
            turned = self.dated(m, second, first, number, m["w"])
            if turned is not None and turned.numbers:
                return replace(turned, numbers=(), unknown=True, strong=self.near_noun(m))
        if usual is not None and usual.unknown and not year and not self.near_noun(m):
            return replace(usual, strong=False)
        return usual

    def dated(
        self, m: re.Match[str], month: int, day: int, year: int | None, weekday: str | None = None
    ) -> Mention | None:
        """Return the session of that day; a weekday that is not that date's is a conflict."""
        sessions = [
            session
            for session in self.catalog.sessions
            if (when := self.catalog.local_date(session)).month == month
            and when.day == day
            and year in (None, when.year)
        ]
        if len(sessions) > 1 and year is None:
            upcoming = [session for session in sessions if session.starts > self.now]
            sessions = upcoming[:1] or sessions[-1:]
            sessions = list(self.catalog.on_date(self.catalog.local_date(sessions[0])))
        if not sessions:
            return self.mention(m, "date", (), unknown=True, strong=self.near_noun(m))
        conflict = bool(weekday) and WEEKDAYS[str(weekday)] != self.catalog.local_date(sessions[0]).weekday()
        if len(sessions) > 1:
            return self.mention(m, "date", (), options=tuple(s.number for s in sessions), conflict=conflict)
        return self.mention(m, "date", sessions, conflict=conflict)

    def on(self, m: re.Match[str], day: date) -> Mention | None:
        """Return the session of *day*, for words that count from the message."""
        sessions = self.catalog.on_date(day)
        if not sessions:
            named = day >= self.today and bool(re.match(rf"\s*{NOUN}\b", self.low[m.end() : m.end() + 16]))
            return self.mention(m, "weekday", (), unknown=True, strong=named)
        if len(sessions) > 1:
            return self.mention(m, "weekday", (), options=tuple(s.number for s in sessions))
        return self.mention(m, "weekday", sessions)

    def nth_weekday(self, m: re.Match[str]) -> Mention | None:
        """Find "the third Wednesday of March": the session of that day, in the first year that has one to come."""
        start = self.today.replace(day=1)
        if m["rel"] == "next":
            start = (start + timedelta(days=31)).replace(day=1)
        months = [start]
        if m["mon"]:
            month = MONTHS[m["mon"]]
            years = sorted({self.catalog.local_date(session).year for session in self.catalog.sessions})
            months = [date(year, month, 1) for year in years if (year, month) >= (start.year, start.month)]
        for first in months:
            day = _nth(first, m["n"], WEEKDAYS[m["w"]])
            sessions = self.catalog.on_date(day)
            if len(sessions) > 1:
                return self.mention(m, "date", (), options=tuple(s.number for s in sessions))
            if sessions:
                return self.mention(m, "date", sessions)
        return self.mention(m, "date", (), unknown=True, strong=self.near_noun(m))

    def day_month_year(self, m: re.Match[str]) -> Mention | None:
        """Find "21 JUN 18": two figures are a year where they are near this one."""
        year = 2000 + int(m["y2"])
        if abs(year - self.today.year) > 1:
            return None
        return self.dated(m, MONTHS[m["mon"]], int(m["d"]), year)

    def dashed(self, m: re.Match[str]) -> Mention | None:
        """Find "12-9"."""
        if {int(m["a"]), int(m["b"])} & set(self.catalog.by_number):
            return None
        found = self.dated(m, int(m["a"]), int(m["b"]), None)
        return found if found is not None and found.numbers else None

    def week_of(self, m: re.Match[str]) -> Mention | None:
        """Find "the week of April 19"."""
        month, day = MONTHS[m["mon"] or m["mon2"]], int(m["d"] or m["d2"])
        for year in (self.today.year, self.today.year + 1):
            try:
                start = date(year, month, day)
            except ValueError:
                return None
            start -= timedelta(days=start.weekday())
            sessions = [
                s for s in self.catalog.sessions if start <= self.catalog.local_date(s) < start + timedelta(days=7)
            ]
            if sessions:
                if len(sessions) > 1:
                    return self.mention(m, "place", (), options=tuple(s.number for s in sessions))
                return self.mention(m, "place", sessions)
        return self.mention(m, "place", (), unknown=True, strong=self.near_noun(m))

    def month_days(self, m: re.Match[str]) -> Mention | None:
        """Find "Sept 15 & 29"."""
        if re.search(r",\s*the ", m["more"]) and not re.search(r"&|\+|\b(?:and|y)\b", m["more"]):
            return None  # "January 30, the 16th is too soon"
        days = [int(day) for day in re.findall(r"\d+", m["d1"] + " " + m["more"])]
        found = [self.dated(m, MONTHS[m["mon"]], day, None) for day in days]
        if not all(one is not None and one.settled for one in found):
            return None
        numbers = [number for one in found if one is not None for number in one.numbers]
        return self.mention(m, "date", [self.catalog.by_number[number] for number in numbers])

    def days_ahead(self, m: re.Match[str]) -> Mention | None:
        """Find "two weeks from today"."""
        word, unit = m["n"] or m["n2"] or m["n3"] or "a", m["unit"] or m["unit2"] or m["unit3"] or m["unit4"]
        count = 1 if word in ("a", "an") else int(word) if word.isdigit() else word_number(word)
        day = self.today
        anchor = m["from"] or m["from4"] or "today"
        if anchor in ("tomorrow", "yesterday"):
            day += timedelta(days=1 if anchor == "tomorrow" else -1)
        elif anchor.split()[-1] in WEEKDAYS:
            day += timedelta(days=(WEEKDAYS[anchor.split()[-1]] - day.weekday()) % 7)
        if unit.startswith("m"):
            month = day.month - 1 + count
            last = (date(day.year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
            ahead = day.replace(year=day.year + month // 12, month=month % 12 + 1, day=min(day.day, last))
        else:
            ahead = day + timedelta(days=count * (7 if unit[0] in "ws" else 14 if unit[0] == "f" else 1))
        sessions = self.catalog.on_date(ahead)
        if unit.startswith("m") and not sessions:
            return None  # months are told roughly
        return self.mention(m, "date", sessions, unknown=not sessions, strong=bool(sessions) or self.near_noun(m))

    def bare_day(self, m: re.Match[str]) -> Mention | None:
        """Find "the 15th", "the 16th of this month": the next such day that has a session."""
        day = int(m["d"])
        spelled = "suffix" not in m.re.groupindex or bool(m["suffix"])
        month = m["of"] if "of" in m.re.groupindex else None
        if not spelled and not m[0].startswith(("el ", "le ")):
            return None
        near = [s for s in self.catalog.sessions if self.catalog.local_date(s).day == day]
        if month:
            first = self.today.replace(day=1)
            if "next" in month:
                first = (first + timedelta(days=31)).replace(day=1)
            near = [s for s in near if self.catalog.local_date(s).replace(day=1) == first]
        upcoming = [s for s in near if self.catalog.local_date(s) >= self.today]
        if upcoming:
            first = self.catalog.local_date(upcoming[0])
            sessions = [s for s in upcoming if self.catalog.local_date(s) == first]
            if (first - self.today).days > SOON and len(upcoming) > 1:
                sessions = upcoming
            gone = [s for s in near if timedelta() < self.today - self.catalog.local_date(s) < timedelta(days=31)]
            if gone and (first - self.today).days > SOON and not month:
                return self.mention(m, "date", gone[-1:], strong=False)  # "I left the county on the 16th"
        else:
            sessions = near[-1:]
        if not sessions and day in self.catalog.by_number and re.match(rf" {NOUN}\b", self.low[m.end() : m.end() + 16]):
            return self.mention(m, "number", [self.catalog.by_number[day]])  # "the 26th session"
        if not sessions:
            return self.mention(m, "date", (), unknown=True, strong=self.near_noun(m))
        weekday = m["w"]
        conflict = bool(weekday) and WEEKDAYS[weekday] != self.catalog.local_date(sessions[0]).weekday()
        if len(sessions) > 1:
            return self.mention(m, "date", (), options=tuple(s.number for s in sessions))
        return self.mention(m, "date", sessions, conflict=conflict)

    def word_day(self, m: re.Match[str]) -> Mention | None:
        """Find "the twenty-eighth": the next such day that has a session, if there is one soon."""
        words = m["d1"] or m["d2"]
        number = DAY_WORDS[words] if words else word_number(m["es"])
        soon = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).day == number]
        soon = [s for s in soon if (self.catalog.local_date(s) - self.today).days <= SOON]
        if m["d2"]:
            soon = [s for s in soon if self.catalog.local_date(s).month == self.today.month]
        if len(soon) != 1:
            return None
        conflict = bool(m["w"]) and WEEKDAYS[m["w"]] != self.catalog.local_date(soon[0]).weekday()
        return self.mention(m, "date", soon, conflict=conflict)

    def weekday_in_month(self, m: re.Match[str]) -> Mention | None:
        """Find "the Wednesday in May": of that month's sessions the one on that weekday."""
        month, weekday = MONTHS[m["mon"] or m["mon2"]], WEEKDAYS[m["w"] or m["w2"]]
        held = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == month]
        held = [s for s in held if s.ends > self.now] or held
        fitting = [s for s in held if self.catalog.local_date(s).weekday() == weekday]
        if len(fitting) > 1:
            return self.mention(m, "date", (), options=tuple(s.number for s in fitting))
        return self.mention(m, "date", fitting) if fitting else None

    def ordinal_day(self, m: re.Match[str]) -> Mention | None:
        """Find "26th pls": only where one session soon to come is on such a day."""
        soon = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).day == int(m["d"])]
        soon = [s for s in soon if (self.catalog.local_date(s) - self.today).days <= SOON]
        return self.mention(m, "date", soon) if len(soon) == 1 else None

    def is_in_month_named(self, m: re.Match[str], weekday: int) -> bool:
        """As in "the Thursday in March": whether the month behind it has a session on that weekday."""
        month = OF_MONTH.match(self.low, m.end())
        if month is None:
            return False
        days = (self.catalog.local_date(session) for session in self.catalog.upcoming(self.now))
        return any(day.month == MONTHS[month["mon"]] and day.weekday() == weekday for day in days)

    def weekday(self, m: re.Match[str]) -> Mention | None:
        """Find "this Thursday", "Thursday's webinar"."""
        relative, wanted = m["rel"] or m["rel2"] or "", WEEKDAYS[m["w"]]
        if relative in ("last", "past"):
            day = self.today - timedelta(days=(self.today.weekday() - wanted - 1) % 7 + 1)
            return self.mention(
                m,
                "weekday",
                self.catalog.on_date(day),
                role="past",
                strong=False,
                unknown=not self.catalog.on_date(day),
            )
        if relative == "every" or (
            len(m["w"]) < 4
            and not relative
            and m["w"] in ("sun", "sat", "mon", "wed")
            and not re.search(r"\b(?:for|on|in for)\s*$", self.low[max(0, m.start() - 8) : m.start()])
            and not SHORT_WEEKDAY_ENDS.match(self.low, m.end())
        ):
            return None
        day = self.today + timedelta(days=(wanted - self.today.weekday()) % 7)
        sessions = self.catalog.on_date(day)
        week_on = self.catalog.on_date(day + timedelta(days=7)) if day == self.today else ()
        if week_on and (relative in COMING or not sessions):
            sessions = week_on  # who writes on a Tuesday and says "this coming Tuesday" does not mean that day
        if not sessions and self.is_in_month_named(m, wanted):
            return None
        if not sessions and not relative and WAS_NOT_THERE.search(self.low[max(0, m.start() - 40) : m.start()]):
            gone = self.catalog.on_date(day - timedelta(days=7))
            return self.mention(m, "weekday", gone, role="past", strong=False, unknown=not gone)
        if not sessions and relative in ("next", "proximo", "el proximo", "que viene"):
            sessions = self.catalog.on_date(day + timedelta(days=7))
        if len(sessions) > 1:
            return self.mention(m, "weekday", (), options=tuple(s.number for s in sessions))
        if not sessions:
            return self.mention(m, "weekday", (), unknown=True, strong=False)
        return self.mention(m, "weekday", sessions, strong=True)
