"""Which sessions are meant?

Every way of naming a session becomes a Mention: where it stands, what it denotes in the catalogue, and the role it has
in its clause. Mentions in apposition ("session 24, on April 19") must agree; where they do not, nothing is settled,
because a wrong seat is worse than a question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from registrar.catalog import Catalog
from registrar.reading.again import given_again
from registrar.reading.mention import Kind, Mention, Role
from registrar.reading.mentions import Finder
from registrar.reading.reading import Found, SessionProblem, Where
from registrar.reading.roles import corrected, is_source, is_target, is_to_be_told, role_behind, role_of, without_told
from registrar.reading.spans import with_spans
from registrar.reading.times import narrowed_by_hour
from registrar.reading.told import told_apart
from registrar.reading.words.role_words import CONJUNCTION, GLUE, LISTED_ON, NOTED_AS, ONCE_MORE, OR
from registrar.reading.words.session_words import ALL_OF_THEM, MONTHS, NOUN, folded
from registrar.reading.words.told_words import SORRY


@dataclass(frozen=True, slots=True)
class Settled:
    """What the mentions of one person, or of one message, come to."""

    sessions: tuple[Found[int], ...] = ()
    problems: tuple[SessionProblem, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The session numbers alone, ascending."""
        return tuple(found.value for found in self.sessions)


MOST_MENTIONS = 300
"""Above these the mentions are given as they were found: a person reads such a text."""


def find_mentions(
    text: str, catalog: Catalog, now: datetime, *, cell: bool = False, listing: bool = False
) -> tuple[Mention, ...]:
    """Return every naming of a session in *text*, in order, apposition resolved and roles given.

    *now* is the date of the message (aware). *cell*: the text is a table's or label's session cell, where a bare figure
    is a session number. *listing*: the catalogue holds only the sessions of a list that the text answers.
    """
    if not text.strip():
        return ()
    low = folded(text)
    finder = Finder(text, low, catalog, now, cell, listing=listing)
    finder.run()
    mentions = sorted(finder.found, key=lambda mention: mention.start)
    if len(mentions) > MOST_MENTIONS:  # what they are to each other is looked for each with each
        return tuple(mentions)
    mentions = narrowed_by_hour(finder.low, with_spans(finder.low, mentions, catalog), catalog)
    mentions = _same_day(mentions, catalog)
    low = _without_titles(low, mentions)
    ahead = tuple(session.number for session in catalog.upcoming(now))
    mentions = [_one_of_them(low, one, ahead) for one in mentions]
    mentions = [replace(one, role="aside") if is_to_be_told(low, one) else one for one in mentions]
    if not cell:
        mentions = [
            replace(mention, role=role_of(low, mention)) if mention.role == "wanted" else mention
            for mention in mentions
        ]
        mentions = corrected(low, mentions)
    combined = [_all_of_them(low, mention) for mention in _combined(finder.low, mentions)]
    if cell or not combined:
        return tuple(combined)
    told = told_apart(low, combined, catalog, lambda number: catalog.by_number[number].ends <= now)
    return tuple(_within_month(without_told(low, given_again(low, told, catalog, frozenset(ahead)))))


BARE_DAY = re.compile(r"(?:on |the |el |le )+\d{1,2}(?:st|nd|rd|th)?")


def _same_day(mentions: list[Mention], catalog: Catalog) -> list[Mention]:
    """As in "You have me down for April 3 ... she is getting married on the 3rd": the day named in full before."""
    out: list[Mention] = []
    for mention in mentions:
        if out and mention.kind == "date" and BARE_DAY.fullmatch(folded(mention.words)):
            day = int(re.findall(r"\d+", mention.words)[0])
            named = [one for one in out if one.kind == "date" and one.settled and _days(one, catalog) == {day}]
            if named:
                out.append(replace(mention, numbers=named[0].numbers, options=(), unknown=False, conflict=False))
                continue
        out.append(mention)
    return out


def _days(mention: Mention, catalog: Catalog) -> set[int]:
    return {catalog.local_date(catalog.by_number[number]).day for number in mention.numbers}


def _without_titles(low: str, mentions: Sequence[Mention]) -> str:
    """*low* with one long word in place of each title: what "Removal Hearings" is about says nothing of seats."""
    for mention in mentions:
        if mention.kind == "title":
            low = f"{low[: mention.start]}{'x' * (mention.end - mention.start)}{low[mention.end :]}"
    return low


ROW_HEAD = re.compile(r"\s*(?:[-:|=]|[.)]\s)")
"""Behind a number that begins a line: what follows tells of that session, not what stands on the line before."""
APPOSED = re.compile(rf"\s*(?:{NOUN}|ones)?\s*[(:,-]\s*(?:i\.e\.,? |that is,? |namely,? |all )?")


def _combined(low: str, mentions: list[Mention]) -> list[Mention]:
    out: list[Mention] = []
    for mention in mentions:
        if mention.kind == "order":
            if not _pick_by_order(low, mention, out) and mention.numbers:  # "whichever comes next"
                out.append(replace(mention, kind="place", unknown=False, strong=True))
            continue
        if not out:
            out.append(mention)
            continue
        last = out[-1]
        gap = low[last.end : mention.start]
        if (
            last.role == "wanted"
            and mention.role in ("wanted", "refused")
            and SORRY.fullmatch(gap)
            and (
                not any(
                    set(mention.numbers) & set(one.numbers) for one in out
                )  # "oh, hold on, the 14th is my birthday"
                or _is_put_anew(last, mention)
            )
        ):
            out[-1] = replace(last, role="refused")
            out.append(replace(mention, role="wanted"))
            continue
        if (
            mention.kind == "all"
            and mention.settled
            and set(last.options) & set(mention.numbers)
            and APPOSED.fullmatch(gap)
        ):
            out[-1] = replace(mention, start=last.start, role=last.role if last.role != "wanted" else mention.role)
            continue
        next_row = "\n" in gap and mention.kind == "number" and ROW_HEAD.match(low, mention.end) is not None
        if not next_row and not is_source(low, last, gap) and _in_apposition(last, mention, gap):
            out[-1] = _agreed(last, replace(mention, role="wanted") if is_target(low, last) else mention)
            continue
        if (
            OR.search(gap)
            and len(gap) < 24
            and last.role == mention.role == "wanted"
            and last.numbers
            and mention.numbers
        ):
            options = tuple(dict.fromkeys((*last.numbers, *mention.numbers)))
            if len(options) > 1:
                out[-1] = replace(
                    last, end=mention.end, words=f"{last.words}{gap}{mention.words}"[:120], numbers=(), options=options
                )
                continue
        joined = (bool(CONJUNCTION.search(gap)) and len(gap) < 60) or ONCE_MORE.search(gap) is not None
        listed = bool(LISTED_ON.fullmatch(gap))
        # a list shares the role of its first member: "not October or December"
        role = (
            last.role
            if listed
            and ";" not in gap
            and not _taken_back(low, out)
            and mention.role == "wanted"
            and last.role in ("refused", "left", "held", "past", "kept", "aside")
            and role_behind(low, mention) is None
            else mention.role
        )
        # "a place in May and another in December": both are as sure
        sure = mention.strong or (listed and last.strong and last.settled and mention.kind == last.kind)
        out.append(replace(mention, joined=joined, role=role, strong=sure))
    return out


def _is_put_anew(last: Mention, mention: Mention) -> bool:
    """As in "301 and 304... sorry, 301 and 303": the whole list is said once more, with another member."""
    listed = last.kind == mention.kind == "number" and len(last.numbers) > 1 and len(mention.numbers) > 1
    return listed and not set(mention.numbers) <= set(last.numbers)


def _taken_back(low: str, out: list[Mention]) -> bool:
    """As in "24, 26 and 28 - hold on, 26 is my anniversary": the last of *out* alone is taken back, not its list."""
    return (
        len(out) > 1
        and out[-2].role == "wanted" != out[-1].role
        and LISTED_ON.fullmatch(low[out[-2].end : out[-1].start]) is not None
    )


def _all_of_them(low: str, mention: Mention) -> Mention:
    """As in "the October sessions, both of them": all that the words left open."""
    if len(mention.options) < 2 or mention.conflict or mention.unknown or mention.kind not in ("month", "title"):
        return mention
    after = low[mention.end : mention.end + 40]
    if not re.match(rf"\s*(?:{NOUN}|ones)\b", after) or not ALL_OF_THEM.match(after):
        return mention
    return replace(mention, numbers=mention.options, options=())


def _one_of_them(low: str, mention: Mention, ahead: tuple[int, ...]) -> Mention:
    """As in "one of the upcoming webinars", "an upcoming session": which one is left open."""
    if mention.role != "wanted" or mention.kind not in ("all", "place") or not mention.settled:
        return mention
    before, words = low[max(0, mention.start - 40) : mention.start], low[mention.start : mention.end]
    several = mention.numbers
    if mention.kind == "place":
        open_ = ANY_ONE.search(before) or (SEVERAL.search(words) and not NEXT_OF.search(before))
        if not NEXT_FEW_WORDS.match(words) or not open_:
            return mention
        several = ahead
    elif not ONE_OF.search(before):
        return mention
    return replace(mention, numbers=(), options=several, strong=False) if len(several) > 1 else mention


ONE_OF = re.compile(
    r"\b(?:one|any|any ?one|some|either|several|a few|a couple|which ?ever|1|una?|uno|algun[oa]s?|cualquiera)(?: one)? "
    r"(?:of|from|among|out of|de|entre)\W*"
    r"(?:(?:the|your|these|those|las|los|sus|two|three|four|five|six|[2-9]|dos|tres|cuatro) )*$"
)
ANY_ONE = re.compile(rf"{ONE_OF.pattern}|\b(?:an?|any|some|una?|algun[oa]?|cualquier)\W*$")
NEXT_OF = re.compile(
    r"\b(?:next|first|soonest|earliest|very next)(?: one)? (?:of|in|among)\W*(?:(?:the|your|these|those) )*$"
)
NEXT_FEW_WORDS = re.compile(r"(?:next|upcoming|last|final|soonest|nearest|proxim|siguiente|ultim)")
SEVERAL = re.compile(
    r"\b(?:webinars|sessions|trainings|classes|courses|dates|workshops|seminars|ones|sesiones|talleres|seminarios|cursos|clases)\Z"
)


def _pick_by_order(low: str, mention: Mention, out: list[Mention]) -> bool:
    """As in "the one in October, the earlier of the two": the order chooses among what was left open before it.

    Return whether there was anything to choose from.
    """
    for at in range(len(out) - 1, -1, -1):
        earlier = out[at]
        if (
            len(earlier.options) > 1
            and not earlier.conflict
            and not earlier.unknown
            and mention.start - earlier.end < 160
        ):
            order = re.search(
                r"earlier|first|sooner|earliest|soonest|former|next|later|second|last|latter|primer|segund|ultim",
                low[mention.start : mention.end],
            )
            which = 0 if order is None or order[0] in EARLY_ORDERS else 1 if order[0] in ("second", "segund") else -1
            chosen = earlier.options[which]
            if mention.start - earlier.end < 30 and not re.search(r"[.!?\n]", low[earlier.end : mention.start]):
                out[at] = replace(earlier, numbers=(chosen,), options=())
            else:
                out.append(
                    replace(mention, numbers=(chosen,), unknown=False, strong=True, role=earlier.role, joined=True)
                )
            return True
    return False


EARLY_ORDERS = frozenset({"earlier", "first", "sooner", "earliest", "soonest", "former", "next", "primer"})


def _in_apposition(first: Mention, second: Mention, gap: str) -> bool:
    if len(gap) > 60 or not GLUE.fullmatch(gap):
        return second.kind == "date" and first.kind in ("number", "title") and _is_noted(first, second, gap)
    if first.kind == second.kind:
        return False
    if "all" in (first.kind, second.kind):
        return False
    pair = {first.kind, second.kind}
    if re.search(r"[.!?]\s", gap):
        return (
            second.kind != "place"
            and first.role == second.role
            and bool(set(first.numbers or first.options) & set(second.numbers or second.options))
        )
    if pair == {"month", "weekday"} or pair == {"month", "date"}:
        return not ("," in gap and "(" not in gap)
    if gap == " in " and first.kind == "number" and second.kind == "month" and second.unknown:
        return True  # "session 63 in June", where it is in May
    if (first.unknown and not first.strong) or (second.unknown and not second.strong):
        return bool(pair & {"number", "title"}) and (first.strong or second.strong) and "date" in pair
    if "," in gap and gap.strip() == "," and first.kind in ("month", "place") and second.kind in ("month", "place"):
        return False
    return "\n\n" not in gap


def _is_noted(first: Mention, second: Mention, gap: str) -> bool:
    """As in "session 303, which I have in my diary as 10 October"."""
    return first.role == second.role == "wanted" and len(gap) < 90 and NOTED_AS.fullmatch(gap) is not None


def _agreed(first: Mention, second: Mention) -> Mention:
    """One mention out of two that speak of the same session; a contradiction is marked."""
    one = replace(
        first,
        end=second.end,
        words=f"{first.words} / {second.words}",
        strong=first.strong or second.strong,
        kind="number" if "number" in (first.kind, second.kind) else first.kind,
        role=first.role if first.role != "wanted" else second.role,
    )
    if first.conflict or second.conflict:
        return replace(one, conflict=True)
    if first.unknown or second.unknown:
        return replace(one, conflict=True, numbers=(), options=tuple(dict.fromkeys((*first.numbers, *second.numbers))))
    a, b = set(first.numbers or first.options), set(second.numbers or second.options)
    common = a & b or a & set(second.over) or b & set(first.over)
    if not common:
        return replace(one, conflict=True, numbers=(), options=tuple(sorted(a | b)))
    many = first if len(first.numbers) > 1 else second if len(second.numbers) > 1 else None
    if many is not None and common < set(many.numbers):
        return replace(one, numbers=many.numbers, options=())
    if len(common) == 1 or (first.numbers and second.numbers):
        return replace(one, numbers=tuple(sorted(common)), options=())
    return replace(one, numbers=(), options=tuple(sorted(common)))


def settle(
    mentions: Sequence[Mention], *, where: Where = "body", roles: frozenset[Role] = frozenset({"wanted"})
) -> Settled:
    """Return the sessions that *mentions* in those *roles* come to, and what could not be settled."""
    asked = [mention for mention in mentions if mention.role in roles]
    strong = [mention for mention in asked if mention.strong]
    weak = [mention for mention in asked if not mention.strong and mention.settled]
    chosen = strong or weak
    if strong and all(len(mention.options) > 1 for mention in strong):  # "Kinship Navigation ... I'll go with April"
        chosen = [*strong, *(m for m in weak if any(set(m.numbers) < set(one.options) for one in strong))]
        if len(chosen) == len(strong):  # "In May I'd come to the one about what follows"
            chosen += [m for m in asked if not m.strong and len(m.options) > 1 and not m.unknown and not m.conflict]
    problems: list[SessionProblem] = []
    refused = [m for m in mentions if m.role in ("refused", "past")]
    chosen = [_without_refused(m, refused) for m in chosen]
    for mention in chosen:
        if mention.conflict:
            problems.append(SessionProblem("conflict", mention.words, mention.options or mention.numbers))
        elif mention.options and not _narrowed(mention, chosen):
            problems.append(
                SessionProblem("unknown" if mention.unknown else "ambiguous", mention.words, mention.options)
            )
        elif mention.unknown:
            problems.append(SessionProblem("unknown", mention.words))
    settled = [mention for mention in chosen if mention.settled]
    crossed = _crossed(chosen)
    if crossed is not None:
        settled = [*(m for m in settled if set(m.numbers) != set(crossed.numbers)), crossed]
        problems = [p for p in problems if p.kind != "ambiguous"]
    clash = _clash(settled)
    if clash is not None:
        problems.append(clash)
    if problems:
        return Settled((), tuple(dict.fromkeys(problems)))
    found: dict[int, Found[int]] = {}
    for mention in settled:
        for number in mention.numbers:
            confidence = 0.95 if mention.strong else 0.75
            found.setdefault(number, Found(number, mention.words, where, confidence, REASONS[mention.kind]))
    return Settled(tuple(found[number] for number in sorted(found)), ())


def _without_refused(mention: Mention, refused: Sequence[Mention]) -> Mention:
    """As in "all but June", "24 to 27 but not 26": of several, those that are refused are left out."""
    if len(mention.options) > 1 and mention.kind in ("title", "month") and not (mention.unknown or mention.conflict):
        # "May 12 I'm at a conference, so After They Come Home in September"
        gone = {number for one in refused if one.role == "refused" and one.settled for number in one.numbers}
        left = tuple(number for number in mention.options if number not in gone)
        return replace(mention, numbers=left, options=()) if len(left) == 1 else mention
    later = [one for one in refused if mention.kind == "all" or one.start > mention.start]
    without = {number for one in later for number in one.numbers}
    if len(mention.numbers) < 2 or not without or without >= set(mention.numbers):
        return mention
    return replace(mention, numbers=tuple(number for number in mention.numbers if number not in without))


REASONS: dict[Kind, str] = {
    "number": "named by its number",
    "date": "named by its date",
    "weekday": "named by its weekday",
    "month": "the only session of that month",
    "place": "named by its place in the calendar",
    "title": "named by its title",
    "all": "all of them are asked for",
    "order": "named by its place among them",
}


def _crossed(chosen: Sequence[Mention]) -> Mention | None:
    """As in "ICWA Basics this spring ... the March one": two open mentions of two kinds that share one session."""
    open_ones = [m for m in chosen if len(m.options) > 1 and not m.unknown and not m.conflict]
    if len(open_ones) < 2 or len({m.kind for m in open_ones}) < 2:
        return None
    common = set(open_ones[0].options)
    for mention in open_ones[1:]:
        common &= set(mention.options)
    if len(common) != 1:
        return None
    return replace(open_ones[-1], numbers=tuple(common), options=())


def _within_month(mentions: list[Mention]) -> list[Mention]:
    """As in "next month I want both, the reporting one and the trafficking one": titles, each within one month."""
    months = [m for m in mentions if m.kind == "month" and len(m.options) > 1 and m.role == "wanted"]
    titles = [m for m in mentions if m.kind == "title" and len(m.options) > 1 and m.role == "wanted"]
    if len(months) != 1 or len(titles) < 2:
        return mentions
    inside = {id(m): set(m.options) & set(months[0].options) for m in titles}
    if any(len(numbers) != 1 for numbers in inside.values()):
        return mentions
    return [replace(m, numbers=tuple(inside[id(m)]), options=()) if id(m) in inside else m for m in mentions]


def _narrowed(mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether another mention settles what this one left open ("ICWA Basics ... the March one")."""
    return not mention.unknown and any(other.settled and set(other.numbers) <= set(mention.options) for other in others)


def _clash(settled: Sequence[Mention]) -> SessionProblem | None:
    """Two ways of naming that lead to different sessions, where nothing says that both are meant."""
    for at, second in enumerate(settled):
        for first in settled[:at]:
            different = first.kind != second.kind and not set(first.numbers) & set(second.numbers)
            if different and not second.joined and {first.kind, second.kind} & {"number", "title"}:
                numbers = tuple(sorted({*first.numbers, *second.numbers}))
                return SessionProblem("conflict", f"{first.words} / {second.words}", numbers)
    return None


__all__ = ["MONTHS", "Mention", "Role", "Settled", "find_mentions", "folded", "settle"]
