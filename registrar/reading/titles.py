"""Which titles are meant?"""

import re
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz

from registrar.catalog import OfferedSession
from registrar.reading.mention import Mention
from registrar.reading.numbers import Numbers
from registrar.reading.title_words import EVERYDAY, OF_THE_FIELD, PLAIN, stands_for_session, told_by_words
from registrar.reading.words.session_words import MONTH, NOUN, ORDINALS, TITLE_PLACE, folded


@lru_cache(maxsize=512)
def _title_pattern(bare: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(bare).replace(chr(92) + ' ', '[ ]+')}\b")


HEAD_ENDS = re.compile(
    r"\s*[:;,(]\s*|\s+-\s+|\s+(?:for|in|and|at|with|when|during|across|under|from|before|after|para|en|y)\s+"
)


OTHER_END = re.compile(
    r"[:\s]+(?:(?:with|for|at|of|and|&|from|on|during|across) )?(?:the )?"
    r"[A-Z](?!essions?\b|ebinars?\b|lass\b|raining\b)|-\w"
)
"""Behind the head of a title: another end than its own makes it another title ("Safety Planning with Families")."""


WORD_END = re.compile(r"(?<=[a-z])[a-z]{1,3}\b")
COURTESIES = frozenset("thank thanks please welcome goodbye hello dear good sorry".split())  # noqa: SIM905
"""What everybody writes: a head of these ("Thank You, Goodbye") stands for no title."""


@lru_cache(maxsize=512)
def _head_of(title: str) -> str:
    """What people call "Trauma 101 for the Courtroom": its first words, two of them at least; else empty."""
    head = HEAD_ENDS.split(title)[0]
    if not _key_words(head) - COURTESIES:
        return ""
    return head if " " in head and len(head) >= 8 else ""


@lru_cache(maxsize=512)
def _short_title_pattern(title: str, bare: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.escape(title)}|{re.escape(bare)}(?=\s+{NOUN}))\b")


@lru_cache(maxsize=512)
def _key_pattern(word: str) -> re.Pattern[str]:
    """A word that only one title has, where it stands for the title: "the ICWA one", "the session on kinship"."""
    key = re.escape(word)
    behind = "" if word in OF_THE_FIELD else rf"(?<=\w's\s){key}s?\b|"  # "March's ICWA", but not "St. Olaf's Home"
    dated = "" if word in EVERYDAY else rf"\b{key}s?(?=\s+(?:in|on)\s+(?:{MONTH}|\d))|"  # but not "I come in May"
    return re.compile(
        rf"\b{key}s?\s+(?:{NOUN}|one)\b|{dated}{behind}"
        rf"\b{NOUN}\s+(?:on|about|sobre)\s+(?:the\s+)?{key}s?\b"
    )


@lru_cache(maxsize=512)
def _key_words(title: str) -> frozenset[str]:
    plain = frozenset(
        [
            "with",
            "from",
            "into",
            "about",
            "your",
            "their",
            "the",
            "and",
            "for",
            "del",
            "con",
            "los",
            "las",
            "para",
            "from",
            "basics",
            "advanced",
            "working",
            "session",
            "webinar",
            "series",
            "part",
            "one",
            "two",
        ]
    )
    return frozenset(word for word in re.findall(r"[a-z]{4,}", title) if word not in plain and word not in PLAIN)


MANY = re.compile(r"\s*(?:sessions|webinars|trainings|ones|dates)\b")
MANY_AT_END = re.compile(r"\b(?:sessions|webinars|trainings|ones|dates)$")


class Titles(Numbers):
    """Sessions named by their title, whole or by a word that only it has."""

    def titles(self) -> None:
        """Titles, those with a place or a number beside them among them."""
        by_title: dict[str, list[OfferedSession]] = {}
        for session in self.catalog.sessions:
            if session.title:
                by_title.setdefault(" ".join(folded(session.title).split()), []).append(session)
        if not by_title:
            return
        words = {title: _key_words(title) for title in by_title}
        for title in sorted(by_title, key=len, reverse=True):
            for start, end in self.spans_of(title, words[title], [w for t, w in words.items() if t != title]):
                if not any(self.taken[start:end]):
                    strong = stands_for_session(self.text, self.low, start, end)
                    self.named(by_title[title], start, end, strong=strong)
        titles = list(by_title)
        for start, end, which, sure in told_by_words(self.text, self.low, titles):
            if not any(self.taken[start:end]):
                self.named(by_title[titles[which]], start, end, strong=sure)

    def named(self, sessions: list[OfferedSession], start: int, end: int, *, strong: bool = True) -> None:
        """Keep the mention of a title that *sessions* have, with the place or the number that stands beside it."""
        ahead = [s for s in sessions if s.starts > self.now]
        pool = ahead or sessions
        numbers = tuple(s.number for s in pool)
        place = TITLE_PLACE.search(self.low[max(0, start - 40) : start])
        if place:
            chosen = self.of_title(place[1], sessions, ahead)
            begin = start - len(place[0])
            if chosen is not None and not any(self.taken[begin:start]):
                self.take(Mention(begin, end, self.text[begin:end], "title", (chosen.number,)))
                return
        plural = re.search(
            r"\b(?:both|(?<!of )the two|all|every|each|ambas|todas)\b[^.\n]{0,20}$",
            self.low[max(0, start - 30) : start],
        )
        follows = self.low[end : end + 14]
        whole = len(pool) == 1 or bool(plural and (MANY.match(follows) or MANY_AT_END.search(self.low[start:end])))
        figure = re.match(r"\s*[,(–-]?\s*(?:#|no\. ?|session )?(\d{1,4})\b(?!\w|[/:.]\d)", self.low[end : end + 20])
        if figure and int(figure[1]) in self.catalog.by_number and not any(self.taken[end : end + figure.end()]):
            at = end + figure.start(1)
            self.take(Mention(at, end + figure.end(), figure[1], "number", (int(figure[1]),)))
        options = () if whole else numbers
        over = tuple(s.number for s in sessions if s not in pool)
        found = Mention(start, end, self.text[start:end], "title", numbers if whole else (), options, strong=strong)
        self.take(replace(found, over=over))

    def other_titles(self, title: str) -> set[str]:
        """The folded titles beside *title*."""
        return {" ".join(folded(session.title).split()) for session in self.catalog.sessions} - {title}

    def of_title(
        self, order: str, sessions: list[OfferedSession], ahead: list[OfferedSession]
    ) -> OfferedSession | None:
        """Return the session at that place among those of one title."""
        if order in ("next", "upcoming", "soonest", "earliest", "proximo", "proxima"):
            return ahead[0] if ahead else None
        if order in ("last", "final", "ultimo", "ultima"):
            return sessions[-1]
        place = ORDINALS.get(order, 0)
        return sessions[place - 1] if 0 < place <= len(sessions) else None

    def spans_of(self, title: str, key: frozenset[str], others: list[frozenset[str]]) -> list[tuple[int, int]]:
        """Return where a title stands: word for word, nearly so, or by a word that only it has."""
        bare = re.sub(r"^(?:the|la|el|los|las|a|an)\s+", "", title)
        if len(bare) >= 8 or " " in bare:
            spans = [m.span() for m in _title_pattern(bare).finditer(self.low)]
        else:  # a title of one short word: only with its article, or where the word is made much of
            spans = [
                m.span()
                for m in _short_title_pattern(title, bare).finditer(self.low)
                if self.text[m.start() : m.end()] != self.text[m.start() : m.end()].lower()
                or re.match(rf"\s*\"?\s*{NOUN}", self.low[m.end() : m.end() + 16])
            ]
        if spans:
            return spans
        plain = re.sub(r"[^\w ]", "", bare)
        if len(plain) >= 10 and len(self.low) < 20_000:
            least = 85 if len(plain) >= 12 else 90
            close = fuzz.partial_ratio_alignment(plain, self.low, score_cutoff=least)
            if close is not None and close.score >= least and close.dest_end - close.dest_start >= len(plain) - 2:
                tail = WORD_END.match(self.low, close.dest_end)
                return [(close.dest_start, tail.end() if tail is not None else close.dest_end)]
        head = _head_of(bare)
        if head and len(head) < len(bare) and not any(head in other for other in self.other_titles(title)):
            spans = [
                m.span()
                for m in _title_pattern(head).finditer(self.low)
                if self.text[m.start()].isupper()
                and not OTHER_END.match(self.text, m.end())
                and stands_for_session(self.text, self.low, *m.span())
            ]
            if spans:
                return spans
        unique = [word for word in key if not any(word in other for other in others)]
        spans = [m.span() for word in unique if word in self.low for m in _key_pattern(word).finditer(self.low)]
        return sorted(spans)[:1]
