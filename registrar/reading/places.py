"""Which place in the calendar is meant?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from registrar.catalog import OfferedSession
from registrar.reading.holidays import HOLIDAY, next_holiday
from registrar.reading.mention import Mention
from registrar.reading.months import Months
from registrar.reading.words.session_words import (
    EVERY_ONE,
    MONTH,
    MONTHS,
    NOUN,
    ORDINALS,
    PLACE_WORD,
    SEASONS,
    UNTIL,
    WEEKDAYS,
    YEAR,
    word_number,
)
from registrar.sieve import Sieve

NEXT_WORDS = ("next", "soonest", "closest", "nearest")
A_SEASON = timedelta(days=100)
"""Longer than three months from the first day of the first to the last of the last."""
WERE_THERE = re.compile(
    r"\b(?:missed|attended|took|enjoyed|loved|liked|was (?:at|in|on)|were (?:at|in|on)|went to|sat (?:in|through)|did|"
    r"watched|caught|joined|thanks? (?:you )?for|asisti a|tome|perdi)\W+(?:the |las |los )?$"
)
WERE_AT_LAST = re.compile(
    r"\b(?:fan of|unlike|since|remember|recall|after|missed|attended|took|enjoyed|loved|liked|was (?:at|in|on)|were (?:at|in|on)|went to|sat (?:in|through)|watched|caught|"
    r"thanks? (?:you )?for|feedback on|(?:rav(?:e|ed|es|ing)|talk(?:s|ed|ing)?|told (?:me|us)|tell(?:s|ing)? (?:me|us)|heard|hear|hearing) about|(?:slides|handouts?|recording|certificate|notes|materials|captions|captioner|interpreter|speaker|presenter) (?:from|of|for|at|in|on)|"
    r"(?:as|than|like) (?:at|in|on|for|with))\W+(?:the |your |that )*$|"
    r"\b(?:at|in|during|from|of|on|after|since|watching) (?:my|our) (?:very )?$"
)
WENT_SO_AT_LAST = re.compile(
    r",? (?:the|your|a|one of the) (?:presenter|speaker|trainer|host|instructor|facilitator|captions?|captioning|sound|audio|slides?|video|link|volume|interpreter|recording|chat)s? "
    r"(?:kept|was|were|had|spoke|said|did|didn't|used|showed|talked|went|came|read|wouldn't|would not|couldn't|could not|never|cut|froze|failed|worked)\b"
)
"""In the last webinar | the presenter kept pointing: it is over."""
LAST_CHANCE = re.compile(
    r"(?:last|final) (?:call|calls|(?:date|day|one|session)(?= to (?:register|sign|enroll?|apply|reply|respond|cancel)))\b(?! (?:of|this|in|you)\b).*",
    re.DOTALL,
)
"""As in "last call for March 9", "the last date to register": a deadline, and no session."""
WERE = re.compile(r"\s+(?:that |which )?(?:i|we|you|were|was|had|have been)\b(?! (?:have|hold|offer|list|left|still))")


OUR_OWN = re.compile(r"\w+ (?:of )?our\b")
ARE_OFF = re.compile(
    r" (?:for \w+ )?(?:are|is|were|was|have been|has been|got|have|will be) (?:now |all |currently |being )*"
    r"(?:on hold|cancel\w+|suspended|frozen|paused|postponed|off\b|stopped|halted|in[- ]person|moved|pulled|put)"
)
"""As in "all our trainings are on hold": those of the author's office, none of the calendar."""
ARE_PEOPLE = re.compile(
    r",? (?:from|at|with|working|who|employed|new|newly|based|out of|in our|in my|on our|on my|(?:are|is|have|has|work|works|need|needs|will|would|can|want|wish|use|report) (?!full|over|past|on |in |at ))"
)
LISTS_PEOPLE = re.compile(
    r"\b(?:register|enroll?|add|note|enter|book|sign up|include|put|list|expect|send(?:ing)?|registering|enrolling|adding|"
    r"entering|accept|admit|record|inscrib\w+|registr\w+|anot\w+)(?: down)? (?:the |our |my |these )?$"
)
"""Before "the following two": whoever is asked for."""
IN_MONTH = re.compile(rf"\s*(?:in|of|for|de|en) (?P<mon>{MONTH})\b(?!\.? ?\d)")
LEFT_BEHIND = re.compile(
    r"\s+(?:that|which) (?:are|is|remain)(?: still)?(?: left| remaining| to come)?\b|\s+(?:you have )?left\b"
)


# "the first one after the holidays", "the last session before Thanksgiving"
BESIDE_HOLIDAY = Sieve(
    rf"\b(?:(?:first|next|last|final) )?(?:one|{NOUN}),? (?:right |just |immediately |that (?:is|comes|falls) )?(?P<how>after|following|before)"
    rf" (?P<day>{HOLIDAY})(?: (?:break|weekend|week|holiday))?\b"
)


class Places(Months):
    """Places in the calendar: the next, the last, the first two, all that remain."""

    def order(self, m: re.Match[str]) -> Mention | None:
        """A place among sessions named otherwise ("the earlier of the two"): settled when mentions are combined."""
        order = m["ord"] or m["ord2"] or m["ord4"] or m["ord5"] or m["ord6"] or "first"
        following = self.catalog.upcoming(self.now)[:1] if m["ord3"] or m["ord2"] in NEXT_WORDS else ()
        return self.mention(m, "order", following, strong=False, unknown=True) if order else None

    def next(self, m: re.Match[str]) -> Mention | None:
        """Find "the next available session"."""
        upcoming = self.catalog.upcoming(self.now)
        return self.mention(m, "place", upcoming[:1], unknown=not upcoming)

    def both_listed(self, m: re.Match[str]) -> Mention | None:
        """Find "both", where a list of two is answered."""
        if not self.listing or len(self.catalog.sessions) != 2:
            return None
        return self.mention(m, "all", self.catalog.sessions)

    def beside_holiday(self, m: re.Match[str]) -> Mention | None:
        """Find "the first one after the holidays"."""
        day = next_holiday(m["day"], self.today)
        if day is None:
            return None
        upcoming = self.catalog.upcoming(self.now)
        if m["how"] == "before":
            return self.mention(m, "place", [s for s in upcoming if self.catalog.local_date(s) < day][-1:])
        return self.mention(m, "place", [s for s in upcoming if self.catalog.local_date(s) > day][:1])

    def among_the_rest(self, m: re.Match[str]) -> Mention | None:
        """Find "the next but one", "the second of the remaining ones"."""
        upcoming = list(self.catalog.upcoming(self.now))
        order = m["ord"] or m["ord2"] or ("second" if m["after"] else "")
        if not order:  # the last but one
            return self.mention(m, "place", upcoming[-2:-1], unknown=len(upcoming) < 2)
        return self.pick(m, upcoming, order, ORDINALS.get(order, 0))

    def last(self, m: re.Match[str]) -> Mention | None:
        """Find "the last one this year"."""
        year = self.today.year
        if "series" in m[0]:
            return self.mention(m, "place", self.catalog.sessions[-1:])
        named = re.search(YEAR, m[0])
        in_year = [
            s for s in self.catalog.sessions if self.catalog.local_date(s).year == (int(named[0]) if named else year)
        ]
        if not in_year:
            in_year = list(self.catalog.sessions)
        if m[0].startswith(("only ", "but ", "just ", "still ")):  # "there is but one left this year"
            left = [s for s in (in_year if "year" in m[0] else self.catalog.sessions) if s.starts > self.now]
            return self.mention(m, "place", left) if len(left) == 1 else None
        behind = self.low[m.end() : m.end() + 30]
        if LAST_CHANCE.fullmatch(m[0] + behind):
            return None
        if "year" not in m[0] and (
            WERE_AT_LAST.search(self.low[max(0, m.start() - 34) : m.start()]) or WENT_SO_AT_LAST.match(behind)
        ):
            return self.mention(m, "place", (), role="past", unknown=True, strong=False)
        if re.match(r"\s+(?:i|we|you|that i|was|were|had)\b", behind) and "year" not in m[0]:
            return self.mention(m, "place", (), role="past", unknown=True, strong=False)
        return self.mention(m, "place", in_year[-1:])

    def opening(self, m: re.Match[str]) -> Mention | None:
        """Find "the opening session", where it is still to come; "the closing one"."""
        if m["last"]:
            return self.mention(m, "place", self.catalog.sessions[-1:])
        first = self.catalog.sessions[:1]
        return self.mention(m, "place", first) if first and first[0].starts > self.now else None

    def one_of_year(self, m: re.Match[str]) -> Mention | None:
        """Find "the one in the new year", where one is to come."""
        year = int(m["y"] or self.coming_year(m["new"] or m["new2"]) or 0)
        ahead = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).year == year]
        if len(ahead) > 1:
            return self.mention(m, "month", (), options=tuple(s.number for s in ahead))
        return self.mention(m, "place", ahead) if ahead else None

    def some_of(self, m: re.Match[str]) -> Mention | None:
        """Find "the three that fall before April": all, of which what stands behind takes its part."""
        return self.mention(m, "all", self.catalog.upcoming(self.now))

    def first_of(self, m: re.Match[str]) -> Mention | None:
        """Find "the first webinar of the new year", "the second February session"."""
        order, month = m["ord"], m["mon1"] or m["mon2"]
        noun = re.search(rf"{NOUN}|\bones?\b", m[0])
        ordinal = ORDINALS.get(order, 0)
        if month:
            number = MONTHS[month]
            ahead = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == number]
            ahead = [s for s in ahead if s.ends > self.now] or ahead
            if not ahead or (not noun and not m["mon2"]):
                return None
            first_year = self.catalog.local_date(ahead[0]).year
            month_all = self.catalog.in_month(first_year, number)
            return self.pick(m, month_all, order, ordinal)
        if m["new"] or m["year"]:
            year = int(m["year"]) if m["year"] else self.today.year + (0 if self.today.month < 7 else 1)
            sessions = [s for s in self.catalog.sessions if self.catalog.local_date(s).year == year]
            return self.pick(m, sessions, order, ordinal)
        if m["this"] and ordinal:
            sessions = [
                s
                for s in self.catalog.sessions
                if m["this"] == "series" or self.catalog.local_date(s).year == self.today.year
            ]
            return self.pick(m, sessions, order, ordinal)
        if (
            noun
            and ordinal == 1
            and re.search(r"\b(?:the|la|el|your)(?: very)?\s*$", self.low[max(0, m.start() - 12) : m.start()])
        ):
            first = self.catalog.sessions[:1]
            return self.mention(m, "place", first) if first and first[0].starts > self.now else None
        if (
            noun
            and ordinal > 1
            and re.search(r"\b(?:the|la|el|your)(?: very)?\s*$", self.low[max(0, m.start() - 12) : m.start()])
        ):
            if "one" in noun[0]:  # "the second one" is one of those that were spoken of before
                return self.mention(m, "order", (), strong=False, unknown=True)
            picked = self.pick(m, list(self.catalog.sessions), order, ordinal)
            if ordinal in self.catalog.by_number:
                options = {ordinal, *(picked.numbers if picked else ())}
                if len(options) > 1:
                    return self.mention(m, "place", (), options=tuple(sorted(options)))
            return picked
        return None

    def order_list(self, m: re.Match[str]) -> Mention | None:
        """Find "the first and third sessions": places in the whole series, where none of it is over."""
        sessions = list(self.catalog.sessions)
        words = PLACE_WORD.findall(m["list"])
        places = [
            len(sessions) if word.startswith(("last", "final", "ultim")) else ORDINALS.get(word, 0) for word in words
        ]
        if not all(0 < place <= len(sessions) for place in places):
            return self.mention(m, "all", (), unknown=True, strong=False)
        chosen = [sessions[place - 1] for place in sorted(set(places))]
        named = {place for place in places if place in self.catalog.by_number}
        if sessions[0].ends <= self.now or (named and named != {one.number for one in chosen}):
            return self.mention(m, "all", (), options=tuple(one.number for one in sessions))
        return self.mention(m, "all", chosen)

    def next_few(self, m: re.Match[str]) -> Mention | None:
        """Find "the next two sessions", "the last two of the year", "the remaining three"."""
        word = m["n"].split()[0]
        count = 2 if word == "couple" else int(word) if word.isdigit() else word_number(word)
        which = m["which"]
        bare = which == "following" and not re.search(rf"\b(?:{NOUN}|ones|dates)\b", m[0])
        asked = LISTS_PEOPLE.search(self.low[max(0, m.start() - 40) : m.start()])
        if bare and (asked or ARE_PEOPLE.match(self.low, m.end())):
            return None  # "please register the following two for 19 November"
        last = which.startswith(("last", "final", "ultim"))
        if last and not m["of"] and self.is_past(m):
            over = [session for session in self.catalog.sessions if session.ends <= self.now]
            return self.mention(m, "all", over[-count:], role="past", strong=False, unknown=not over)
        pool = list(self.catalog.upcoming(self.now))
        if m["y"]:
            whole = self.catalog.sessions if which in ("first", "last", "final") and "left" not in m[0] else pool
            pool = [s for s in whole if self.catalog.local_date(s).year == int(m["y"])]
        elif m["this"]:
            pool = [s for s in pool if self.catalog.local_date(s).year == self.today.year]
        elif m["series"]:
            pool = list(self.catalog.sessions)
        if count < 2:
            return None
        named = IN_MONTH.match(self.low, m.end())
        if named and not last:  # "the two that are left in November"
            pool = [s for s in pool if self.catalog.local_date(s).month == MONTHS[named["mon"]]]
        if which in ("remaining", "other", "restantes", "left") or re.search(
            r"otr[oa]s$|que |that |which |you |still", which
        ):
            if count == len(pool):
                return self.mention(m, "all", pool)
            return self.mention(m, "all", (), options=tuple(s.number for s in pool), strong=which != "other")
        if count > len(pool):
            return None
        return self.mention(m, "all", pool[-count:] if last else pool[:count])

    def is_past(self, m: re.Match[str]) -> bool:
        """Whether "the last two" are those that were: "I missed the last two", "the last two were great"."""
        before, behind = self.low[max(0, m.start() - 30) : m.start()], self.low[m.end() : m.end() + 24]
        return bool(WERE_THERE.search(before) or WERE.match(behind))

    def all(self, m: re.Match[str]) -> Mention | None:
        """Find "all six", "every session you have left", "both of the January sessions"."""
        if re.search(
            r"\b(?:none|not|any) of\W*$|\bnot\s*$|\bfor\s*$(?<!for )", self.low[max(0, m.start() - 12) : m.start()]
        ):
            return None
        if m["noun"] in (
            "call",
            "calls",
            "meeting",
            "meetings",
            "event",
            "events",
            "date",
            "date",
            "course",
            "conference",
        ):
            return None
        if m["all"] in ("each", "every") and not m["rest"] and not EVERY_ONE.match(self.low[m.end("noun") :]):
            return None
        if OUR_OWN.match(m[0]) and ARE_OFF.match(self.low, m.end()):
            return None
        if m["noun"] == "of them" and ARE_PEOPLE.match(self.low, m.end()):
            return None
        if m["title"]:
            return self.within_season(self.all_of(m, m["title"].strip()), m["season"])
        if m["all"] in ("both", "ambas", "ambos", "les deux") and not (m["season"] or m["new"]):
            if self.listing and len(self.catalog.sessions) == 2:
                return self.mention(m, "all", self.catalog.sessions)
            if m["noun"].startswith("of "):
                return self.mention(m, "all", (), unknown=True, strong=False)  # of what was named before
            left = m["rest"] or m["rest2"] or LEFT_BEHIND.match(self.low[m.end() :])
            return (
                self.whole(m, count="2", rest=True, this_year=bool(m["this"]), year=m["year"] or m["year2"])
                if left
                else None
            )
        both = m["all"] in ("both", "ambas", "ambos", "les deux")
        mention = self.whole(
            m,
            count=m["count"] or ("2" if both else None),
            rest=bool(m["rest"] or m["rest2"]),
            this_year=bool(m["this"]),
            year=m["year"] or m["year2"] or self.coming_year(m["new"]),
            season=m["season"],
        )
        until = UNTIL.match(self.low[m.end() : m.end() + 40])
        if mention is None or until is None:
            return mention
        last = MONTHS[until["mon"]]
        numbers = tuple(n for n in mention.numbers if self.catalog.local_date(self.catalog.by_number[n]).month <= last)
        end = m.end() + until.end()
        return replace(mention, end=end, words=self.text[mention.start : end], numbers=numbers, unknown=not numbers)

    def all_of(self, m: re.Match[str], words: str) -> Mention | None:
        """As in "both of the January sessions", "all ICWA sessions"."""
        tokens = [
            word for word in re.findall(r"[a-z0-9]+", words) if word not in ("the", "of", "your", "de", "two", "in")
        ]
        if tokens and all(token in MONTHS for token in tokens):
            sessions: list[OfferedSession] = []
            for token in tokens:
                month = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == MONTHS[token]]
                ahead = [s for s in month if s.ends > self.now] or month
                year = self.catalog.local_date(ahead[0]).year if ahead else 0
                sessions += [s for s in month if self.catalog.local_date(s).year == year]
            return self.mention(m, "all", sessions, unknown=not sessions)
        if len(tokens) == 1 and tokens[0].removesuffix("s") in WEEKDAYS:
            day = WEEKDAYS[tokens[0].removesuffix("s")]
            ahead = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).weekday() == day]
            return self.mention(m, "all", ahead, unknown=not ahead)
        named = [token for token in tokens if token in SEASONS]
        if named and all(token in SEASONS or token in ("and", "y") for token in tokens):
            months = {month for token in named for month in SEASONS[token]}
            ahead = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).month in months]
            count = m["count"] or ""
            if count and (int(count) if count.isdigit() else word_number(count)) != len(ahead):
                return self.mention(m, "all", (), options=tuple(s.number for s in ahead))
            return self.mention(m, "all", ahead, unknown=not ahead)
        if tokens and all(
            token
            in (
                "upcoming",
                "future",
                "remaining",
                "webinar",
                "training",
                "free",
                "online",
                "virtual",
                "program",
                "programs",
            )
            for token in tokens
        ):
            return self.whole(m, count=m["count"], rest=True, this_year=bool(m["this"]), year=None)
        return None

    def whole(
        self,
        m: re.Match[str],
        *,
        count: str | None,
        rest: bool,
        this_year: bool,
        year: str | None,
        season: str | None = None,
    ) -> Mention | None:
        """Return all that are still to come, unless the count that is named says otherwise."""
        sessions = list(self.catalog.upcoming(self.now))
        if season:
            sessions = self.of_season(sessions, season)
        if this_year or year:
            wanted = int(year) if year else self.today.year
            sessions = [s for s in sessions if self.catalog.local_date(s).year == wanted]
        if count:
            number = int(count) if count.isdigit() else word_number(count)
            if number != len(sessions):
                if number == len(self.catalog.sessions) and not rest:
                    return self.mention(m, "all", self.catalog.sessions)
                return (
                    self.mention(m, "all", (), options=tuple(s.number for s in sessions))
                    if number and number > 1
                    else None
                )
        return self.mention(m, "all", sessions, unknown=not sessions)

    def within_season(self, mention: Mention | None, season: str | None) -> Mention | None:
        """As in "every Wednesday lunch in the spring"."""
        if mention is None or not season or not mention.numbers:
            return mention
        inside = self.of_season([self.catalog.by_number[number] for number in mention.numbers], season)
        return replace(mention, numbers=tuple(one.number for one in inside), unknown=not inside)

    def of_season(self, sessions: Sequence[OfferedSession], season: str) -> list[OfferedSession]:
        """Return those of *sessions* in the first such season that has one: its months follow each other."""
        months = SEASONS[season]
        found: list[OfferedSession] = []
        for one in sessions:
            day = self.catalog.local_date(one)
            if day.month in months and (not found or day - self.catalog.local_date(found[0]) < A_SEASON):
                found.append(one)
        return found

    def rest(self, m: re.Match[str]) -> Mention | None:
        """Find "the rest of the series"."""
        if re.search(
            r"\b(?:none|not|any|one) of\W*$|\b(?:suits|notify)\W*$", self.low[max(0, m.start() - 14) : m.start()]
        ):
            return None
        if re.fullmatch(r"the rest(?: of (?:the|your|them|this))?", m[0]) and not re.search(r"of them$", m[0]):
            return None
        return self.whole(m, count=None, rest=True, this_year="year" in m[0], year=m["y"])

    def all_number(self, m: re.Match[str]) -> Mention | None:
        """Find "all six" by itself, where there are six."""
        count = m["count"]
        number = int(count) if count.isdigit() else word_number(count)
        if number not in (len(self.catalog.sessions), len(self.catalog.upcoming(self.now))) or number < 2:
            return None
        if ARE_PEOPLE.match(self.low, m.end()) or any(self.taken[m.end() + 1 : m.end() + 10]):
            return None  # "All three at Big Horn Bridges", "All three for August 9"
        return self.whole(m, count=count, rest=False, this_year=False, year=None)
