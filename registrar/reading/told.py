"""Which of the sessions named are only told of?

A careful person hears from the words around a date whether it is asked for: a dinner is on that day, others go, that
one was full, this one came instead of the one that was meant. Each function answers for one such story, gives the
mentions back with the roles that it makes out, and leaves alone what it does not recognise.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from registrar.catalog import Catalog
from registrar.reading.compared import compared, looked_at, said_elsewhere
from registrar.reading.mention import Mention
from registrar.reading.roles import IS_FOR_ALL, clause_before, is_asked_for, is_target, role_behind, role_of
from registrar.reading.taken_days import stands_beside, told_of_their_day
from registrar.reading.verdicts import let_go, mistaken, only_those
from registrar.reading.words.role_words import LISTED, OR
from registrar.reading.words.session_words import word_number
from registrar.reading.words.told_words import (
    AFTER_THAT,
    AID_BEFORE,
    ASKED_FOR,
    BARE_PLACE,
    BUT_RATHER,
    EITHER_ONE,
    ENDS_BEFORE,
    EVENT_AFTER,
    EVENT_BEFORE,
    FEW_AFTER,
    FIRST_CHOICE,
    FULL,
    HOLDS_IT,
    IN_CASE,
    IS_FULL,
    IS_SOMETHING,
    LATER,
    LIFE_BEFORE,
    MEANT_TO,
    MONTH_OF,
    NEW_LABEL,
    NEXT_TOO,
    OF_A_BATCH,
    OF_THE_WHOLE,
    OLD_LABEL,
    ONLY_ONESELF,
    OTHER_PERSON,
    OTHERS_GO,
    OTHERS_LATER,
    PICKED,
    PLACES_IN_LIST,
    POINTS_AT_LIST,
    PROMISED,
    PUT_IN,
    REGISTERS_ONESELF,
    SAID_IN,
    SAME_AS,
    SEAT_OF_OTHERS,
    THE_ONE_AFTER,
    THIS_ONE,
    TORN,
    WITH_THEM,
)

BEFORE = 110
"""Characters before a mention that are looked at."""
Mentions = list[Mention]


def of_other_things(low: str, mentions: Mentions) -> Mentions:
    """A date with another event beside it, a seat of others, a session that was full."""
    return [
        replace(one, role="aside")
        if one.role == "wanted" and (_is_of_aids(low, one) if one.kind in _MANY else _is_of_other_things(low, one))
        else one
        for one in mentions
    ]


_MANY = ("all", "order")
_WHATEVER = ("whatever", "anything", "everything")


def _is_of_aids(low: str, mention: Mention) -> bool:
    """As in "I need an amplifier or a direct feed, whatever you have"."""
    before = low[max(0, mention.start - BEFORE) : mention.start]
    return low.startswith(_WHATEVER, mention.start) and AID_BEFORE.search(before) is not None


def _is_of_other_things(low: str, mention: Mention) -> bool:
    near = low[max(0, mention.start - BEFORE) : mention.start]
    clause = clause_before(near)
    after = low[mention.end : mention.end + 60]
    if mention.kind in ("date", "weekday", "month", "place") and (
        EVENT_BEFORE.search(clause) or EVENT_AFTER.match(after) or ENDS_BEFORE.search(near)
    ):
        return True
    if mention.kind == "month" and (MONTH_OF.match(after) or SAID_IN.search(clause)):
        return True
    if mention.kind == "month" and low.startswith(("this", "last", "next"), mention.start) and OF_A_BATCH.match(after):
        return True
    if OTHERS_LATER.search(clause) and PROMISED.match(low, mention.end):
        return True
    others = OTHERS_GO.search(clause) is not None and IS_FOR_ALL.search(clause) is None
    return others or bool(FULL.match(after))


def of_other_people(low: str, mentions: Mentions) -> Mentions:
    """As in "My colleague is in 24. I'd rather have 25": whoever has that seat, nothing is asked for them."""
    out = list(mentions)
    for at, one in enumerate(out):
        if one.role == "held" and SAME_AS.search(low[max(0, one.start - BEFORE) : one.start]):
            out[at] = replace(one, role="wanted")
            continue
        if one.role not in ("wanted", "held") or not SEAT_OF_OTHERS.search(
            clause_before(low[max(0, one.start - BEFORE) : one.start])
        ):
            continue
        rest = low[one.end : one.end + 3 * BEFORE]
        asked = any(other.role == "wanted" and other is not one for other in out)
        if not asked and WITH_THEM.search(rest) and REGISTERS_ONESELF.search(rest):
            out[at] = replace(one, role="wanted")
            continue
        if asked and not OTHER_PERSON.search(rest) and (one.start > 0 and ONLY_ONESELF.search(low)):
            out[at] = replace(one, role="aside")
    return out


def all_of_those(low: str, mentions: Mentions) -> Mentions:
    """As in "I'm down for 24 and 26. Please cancel both of them": the whole is of what was named before."""
    out = list(mentions)
    for at, one in enumerate(out):
        if at and one.kind == "all" and OF_THEM.search(low[one.start : one.end]):
            named = {number for other in out[:at] if other.settled and other.role != "past" for number in other.numbers}
            if len(named) > 1:
                out[at] = replace(one, numbers=tuple(sorted(named)), options=(), unknown=False)
    return out


OF_THEM = re.compile(r"\b(?:of (?:them|those|these)|de ell[ao]s)$")


def standing_in(low: str, mentions: Mentions) -> Mentions:
    """As in "if 25 is full I'll take 26", "My first choice is 25, then 26": only the first is asked for."""
    if len(mentions) < 2:
        return mentions
    out = list(mentions)
    for at, one in enumerate(out):
        before, after = low[max(0, one.start - 40) : one.start], low[one.end : one.end + 40]
        if IN_CASE.search(before) and IS_FULL.match(after):
            out[at] = replace(one, role="wanted")
            same = [
                n
                for n, other in enumerate(out)
                if n != at and set(other.numbers) == set(one.numbers) and other.role == "wanted"
            ]
            if same:
                out[at] = replace(one, role="aside")
            if at + 1 < len(out) and out[at + 1].role == "wanted" and not set(out[at + 1].numbers) & set(one.numbers):
                out[at + 1] = replace(out[at + 1], role="aside")
    first = [at for at, one in enumerate(out) if FIRST_CHOICE.search(low[max(0, one.start - 60) : one.start])]
    if len(first) == 1 and first[0] + 1 < len(out):
        chosen, second = out[first[0]], out[first[0] + 1]
        if (
            re.match(r"\W*(?:then|followed by|second(?:ly)?|next|after that|otherwise)\b", low[chosen.end :])
            and second.role == "wanted"
        ):
            out[first[0] + 1] = replace(second, role="aside")
    return out


def left_to_the_office(low: str, mentions: Mentions) -> Mentions:
    """As in "April 6 and April 20 both work, whichever has room": which of them is not said."""
    out = list(mentions)
    for at in range(len(out) - 1, 0, -1):
        first, last = out[at - 1], out[at]
        listed = first.role == last.role == "wanted" and first.settled and last.settled and last.start - first.end < 30
        if (
            not listed
            or first.kind == "all"
            or last.kind == "all"
            or not (last.joined or OR.search(low[first.end : last.start]))
        ):
            continue
        left = EITHER_ONE.match(low, last.end)
        if left is not None and not any(other.start < left.end() for other in out[at + 1 :]):
            options = tuple(dict.fromkeys((*first.numbers, *last.numbers)))
            if len(options) > 1:
                either = replace(first, end=last.end, numbers=(), options=options)
                out = [*out[: at - 1], either, *out[at + 1 :]]
    return out


def of_busy_days(low: str, mentions: Mentions) -> Mentions:
    """As in "the 19th is our harvest feast, so put me in for 62"; and a list is as busy as its last member."""
    wanted = [one for one in mentions if one.role == "wanted" and one.settled]
    out = [
        replace(one, role="refused")
        if one.role == "wanted"
        and one.kind in ("date", "month", "weekday")
        and any(other is not one for other in wanted)
        and IS_SOMETHING.match(low[one.end : one.end + 60])
        else one
        for one in mentions
    ]
    for at in range(len(out) - 1, 0, -1):
        first, last = out[at - 1], out[at]
        behind = last.role in ("refused", "aside") and role_behind(low, last) == "refused"
        gap = low[first.end : last.start]
        target = gap.strip() == "," and is_target(low, first)  # "move me to October, August is no good either"
        if (
            behind
            and first.role == "wanted"
            and LISTED.fullmatch(gap)
            and not (target or stands_beside(low, first, last))
        ):
            out[at - 1] = replace(first, role=last.role)
    return out


def kept_together(low: str, mentions: Mentions) -> Mentions:
    """As in "September and October I can still attend": what is listed before one that is kept is kept."""
    out = list(mentions)
    for at in range(len(out) - 1, 0, -1):
        first, last = out[at - 1], out[at]
        if last.role != "kept" or first.role != "wanted" or role_behind(low, last) != "kept":
            continue
        if LISTED.fullmatch(low[first.end : last.start]) and not stands_beside(low, first, last):
            out[at - 1] = replace(first, role="kept")
    return out


def neither_is_another(low: str, mentions: Mentions) -> Mentions:
    """As in "I can't do June. Move me to October, August is no good either": August was never theirs."""
    if len(mentions) < 3 or not any(one.role == "wanted" and one.settled for one in mentions):
        return mentions
    return [
        replace(one, role="aside")
        if one.role == "refused"
        and any(other.role in ("refused", "left", "held") for other in mentions[:at])
        and EITHER_BEHIND.match(low, one.end)
        else one
        for at, one in enumerate(mentions)
    ]


EITHER_BEHIND = re.compile(r"[^.!?;\n]{0,48}\beither\b(?! (?:of|one|way|or)\b)")


def mixed_up(low: str, mentions: Mentions) -> Mentions:
    """As in "you put me in 25, I asked for 26", "I meant August but clicked June", "Was: 25. Now: 26"."""
    if len(mentions) < 2:
        return mentions
    befores = [low[max(0, one.start - BEFORE) : one.start] for one in mentions]
    for held, wanted in ((PUT_IN, ASKED_FOR), (OLD_LABEL, NEW_LABEL)):
        got = [bool(held.search(before)) for before in befores]
        meant = [bool(wanted.search(before)) and not mine for before, mine in zip(befores, got, strict=True)]
        if any(got) and any(meant):
            return [
                replace(one, role="left" if is_got else "wanted" if is_meant else one.role)
                for one, is_got, is_meant in zip(mentions, got, meant, strict=True)
            ]
    return mentions


def rather_than(low: str, mentions: Mentions) -> Mentions:
    """As in "I was told to take 1404 but I'd sooner do the military one"."""
    out = list(mentions)
    for at in range(1, len(out)):
        first, second = out[at - 1], out[at]
        if first.role == second.role == "wanted" and BUT_RATHER.search(low[first.end : second.start]):
            out[at - 1] = replace(first, role="refused")
    return out


def torn_between(low: str, mentions: Mentions) -> Mentions:
    """As in "I can't make up my mind between 58, 59 and 60, so please put me in 60"."""
    for torn in TORN.finditer(low):
        weighed = [one for one in mentions if torn.start() <= one.start < torn.end()]
        choice = {number for one in weighed if one.settled for number in one.numbers}
        mentions = [_chosen(one, choice) if one.start >= torn.end() else one for one in mentions]
        if any(one.role == "wanted" and one.settled and one.start >= torn.end() for one in mentions):
            mentions = [replace(one, role="aside") if one in weighed else one for one in mentions]
    return mentions


def _chosen(one: Mention, choice: set[int]) -> Mention:
    """As in "... oh, go with April": of two Aprils the one that was weighed."""
    fitting = choice & set(one.options)
    if len(fitting) != 1 or one.unknown or one.conflict:
        return one
    return replace(one, numbers=tuple(fitting), options=())


def held_by_a_pronoun(low: str, mentions: Mentions) -> Mentions:
    """As in "a conflict came up for June 21. I'm registered for it": what "it" stands for is held."""
    for pointer in HOLDS_IT.finditer(low):
        before = [at for at, one in enumerate(mentions) if 0 <= pointer.start() - one.end < BEFORE and one.settled]
        if before and mentions[before[-1]].role in ("wanted", "aside") and not is_asked_for(low, mentions[before[-1]]):
            mentions = [replace(one, role="held") if at == before[-1] else one for at, one in enumerate(mentions)]
    return mentions


def picked_from_a_list(low: str, mentions: Mentions) -> Mentions:
    """As in "I saw June 21 and August 16. The first works for me": of those named together, one is wanted."""
    for pick in PICKED.finditer(low):
        at = pick.start("ord")
        before = [one for one in mentions if one.end <= at and at - one.end < 2 * BEFORE and one.role != "refused"]
        listed = before[-1:]
        for one in reversed(before[:-1]):
            if listed[0].start - one.end > 24 or one.kind != listed[0].kind:
                break
            listed.insert(0, one)
        place = PLACES_IN_LIST[pick["ord"]]
        inside = [one for one in mentions if one.start <= at < one.end]
        if not listed or not all(one.settled for one in listed):
            continue
        role = role_of(low, Mention(at, pick.end("ord"), pick["ord"], "order", ()))
        if role in ("left", "kept") and all(one.role == "held" for one in listed):
            numbers = [number for one in listed for number in one.numbers]
            if all(one.kind == "place" for one in inside) and place < len(numbers) > 1:
                chosen = Mention(at, pick.end(), pick[0].strip()[:80], "place", (numbers[place],), role=role)
                return sorted([*(one for one in mentions if one not in inside), chosen], key=lambda one: one.start)
        if inside or len(listed) < 2 or place >= len(listed):
            continue
        one = listed[place]
        return [replace(m, role="wanted" if m is one else "aside") if m in listed else m for m in mentions]
    return mentions


def with_those_that_follow(low: str, mentions: Mentions, catalog: Catalog) -> Mentions:
    """As in "for this Wednesday and for the two after that"."""
    out = list(mentions)
    for pattern in (AFTER_THAT, NEXT_TOO, FEW_AFTER):
        reach = 30 if pattern is not FEW_AFTER else BEFORE
        for more in pattern.finditer(low):
            before = [one for one in mentions if 0 <= more.start() - one.end < reach and one.settled]
            taken = any(one.start < more.end() and more.start() < one.end for one in (*mentions, *out))
            if not before or taken or (before[-1].role != "wanted" and pattern is not FEW_AFTER):
                continue
            word = more["n"] or "one"
            few = {"next": 1, "couple": 2}.get(word) or (int(word) if word.isdigit() else word_number(word))
            last = catalog.by_number[before[-1].numbers[-1]]
            later = [one.number for one in catalog.sessions if one.starts > last.starts][:few]
            if len(later) == few:
                out.append(Mention(more.start(), more.end(), more[0][:80], "place", tuple(sorted(later)), joined=True))
    return sorted(out, key=lambda one: one.start) if len(out) > len(mentions) else mentions


def the_one_after(low: str, mentions: Mentions, catalog: Catalog) -> Mentions:
    """As in "I'm gone for the next one, put me in the one after that": not the one named, but the one that follows."""
    out = list(mentions)
    for pointer in THE_ONE_AFTER.finditer(low):
        before = [one for one in out if 0 <= pointer.start() - one.end < 2 * BEFORE and len(one.numbers) == 1]
        if not before or any(one.start < pointer.end() and pointer.start() < one.end for one in out):
            continue
        anchor = before[-1]
        session = catalog.by_number[anchor.numbers[0]]
        back = pointer["how"] in ("before", "preceding")
        others = [
            one for one in catalog.sessions if (one.starts < session.starts if back else one.starts > session.starts)
        ]
        if not others:
            continue
        one = others[-1] if back else others[0]
        both = bool(ALSO.search(low[anchor.end : pointer.start()]))
        found = Mention(pointer.start(), pointer.end(), pointer[0].strip()[:80], "place", (one.number,), joined=both)
        found = replace(found, role=role_of(low, found))
        if found.role == "wanted" and anchor.role in ("wanted", "queried") and not both:
            out[out.index(anchor)] = replace(anchor, role="aside")
        out.append(found)
        out.sort(key=lambda mention: mention.start)
    return out


def next_but_that(low: str, mentions: Mentions, catalog: Catalog) -> Mentions:
    """As in "I can't make tomorrow's. Put me in the next one": the next after the one that was just let go."""
    out = list(mentions)
    for at in range(1, len(out)):
        anchor, one = out[at - 1], out[at]
        if one.kind != "place" or one.role != "wanted" or len(one.numbers) != 1 or one.numbers != anchor.numbers:
            continue
        if anchor.role not in ("refused", "aside", "left", "held") or not NEXT_IN_WORDS.search(
            low[one.start : one.end]
        ):
            continue
        later = [s.number for s in catalog.sessions if s.starts > catalog.by_number[one.numbers[0]].starts]
        if later:
            out[at] = replace(one, numbers=(later[0],))
    return out


NEXT_IN_WORDS = re.compile(r"\b(?:next|proxim[oa]|siguiente|sigue|viene)\b")


def counted_from(low: str, mentions: Mentions, catalog: Catalog) -> Mentions:
    """As in "Thursday, and again two weeks later"."""
    out = list(mentions)
    for later in LATER.finditer(low):
        before = [one for one in mentions if 0 <= later.start() - one.end < 60 and len(one.numbers) == 1]
        if not before or any(one.start < later.end() and later.start() < one.end for one in mentions):
            continue
        count = 1 if later["n"] == "a" else int(later["n"]) if later["n"].isdigit() else word_number(later["n"])
        start = catalog.local_date(catalog.by_number[before[-1].numbers[0]])
        if later["unit"] == "week":
            sessions = catalog.on_date(start + timedelta(weeks=count))
        else:
            year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
            sessions = catalog.in_month(year, month + 1)
        if len(sessions) == 1:
            found = Mention(later.start(), later.end(), later[0], "place", (sessions[0].number,), joined=True)
            out.append(replace(found, role=role_of(low, found)))
    return sorted(out, key=lambda one: one.start)


ALSO = re.compile(
    r"\b(?:and|plus|also|y|then|as well)\b\W*(?:also |then |for |in |on |to )?(?:the )?$|[&+,]\s*(?:the )?$"
)


def over_in_passing(low: str, mentions: Mentions, is_over: Callable[[int], bool]) -> Mentions:
    """A session that is over, beside one to come that is asked for: nobody signs up for both in one breath."""
    over = [one.settled and all(map(is_over, one.numbers)) for one in mentions]
    to_come = any(one.role == "wanted" and one.settled and not gone for one, gone in zip(mentions, over, strict=True))
    if not to_come or not any(over):
        return mentions
    return [
        replace(one, role="past") if gone and one.role == "wanted" and _is_told_of(low, one) else one
        for one, gone in zip(mentions, over, strict=True)
    ]


def _is_told_of(low: str, mention: Mention) -> bool:
    clause = clause_before(low[max(0, mention.start - BEFORE) : mention.start])
    return MEANT_TO.search(clause) is not None or not is_asked_for(low, mention)


def unknown_in_passing(low: str, mentions: Mentions) -> Mentions:
    """As in "I went over to Harbor Kids in August. Session 15 please": a month of one's life, not asked for."""
    if not any(one.role == "wanted" and one.settled and one.strong for one in mentions):
        return mentions
    return [
        replace(one, role="aside")
        if one.unknown
        and one.role == "wanted"
        and one.kind in ("month", "date", "weekday")
        and LIFE_BEFORE.search(clause_before(low[max(0, one.start - BEFORE) : one.start]))
        and not is_asked_for(low, one)
        else one
        for one in mentions
    ]


def of_those_offered(
    low: str, mentions: Sequence[Mention], offered: Sequence[int], figures: frozenset[int]
) -> Mentions:
    """As in "the second one, please" above a list of sessions: what is left open is one of those that were offered.

    *figures* are all numbers that stand in the list, whether or not they were understood as sessions.
    """
    out = [_narrowed(one, figures.union(offered)) for one in mentions]
    if len(offered) < 2 or any(one.role == "wanted" and (one.settled or one.options) for one in out):
        return out
    for pick in PICKED.finditer(low):
        place = PLACES_IN_LIST[pick["ord"]]
        if place < len(offered):
            start, end = pick.span("ord")
            chosen = Mention(start, end, pick[0].strip()[:80], "place", (offered[place],))
            return sorted([*out, chosen], key=lambda one: one.start)
    return out


def points_at_list(low: str) -> bool:
    """Whether the words point at a list that was sent: "the first two you list", "all of these dates"."""
    return POINTS_AT_LIST.search(low) is not None


def with_the_one_offered(low: str, mentions: Mentions, number: int) -> Mentions:
    """As in "count me in for this one" above the only session that was offered."""
    if any(one.role == "wanted" and (one.settled or one.options or one.strong) for one in mentions):
        return mentions
    pointer = THIS_ONE.search(low)
    if pointer is None:
        return mentions
    found = Mention(pointer.start(), pointer.end(), pointer[0].strip()[:80], "place", (number,))
    found = replace(found, role=role_of(low, found))
    return sorted([*mentions, found], key=lambda one: one.start)


def within_the_list(low: str, mentions: Mentions, listed: Mentions, *, bare: bool) -> Mentions:
    """Places and wholes as they are among the sessions of the list that the words point at, where they are near.

    *bare*: "the last one" and "both" by themselves are of the list, too.
    """
    pointers = [found.span() for found in POINTS_AT_LIST.finditer(low)]

    def near(one: Mention) -> bool:
        if one.kind not in ("all", "place"):
            return False
        if bare and BARE_PLACE.fullmatch(low[one.start : one.end].strip()) and not OF_THE_WHOLE.match(low[one.end :]):
            return True
        return any(
            start < one.end + 40
            and one.start < end + 40
            and not re.search(r"[.!?\n]", low[min(one.end, end) : max(one.start, start)])
            for start, end in pointers
        )

    chosen = [one for one in listed if near(one) and one.settled]
    if not chosen:
        return mentions
    kept = [one for one in mentions if not near(one)]
    kept = [one for one in kept if not any(other.start < one.end and one.start < other.end for other in chosen)]
    return sorted([*kept, *chosen], key=lambda one: one.start)


def _narrowed(mention: Mention, offered: frozenset[int]) -> Mention:
    fitting = [number for number in mention.options if number in offered]
    if mention.unknown or mention.conflict or len(mention.options) < 2 or len(fitting) != 1:
        return mention
    return replace(mention, numbers=(fitting[0],), options=())


def told_apart(low: str, mentions: Sequence[Mention], catalog: Catalog, is_over: Callable[[int], bool]) -> Mentions:
    """Return *mentions* with the roles that the stories told around them give them."""
    out = of_other_things(low, list(mentions))
    out = all_of_those(low, out)
    out = of_other_people(low, out)
    out = standing_in(low, out)
    out = left_to_the_office(low, out)
    out = of_busy_days(low, out)
    out = neither_is_another(low, kept_together(low, out))
    out = told_of_their_day(low, out)
    out = only_those(low, mistaken(low, let_go(low, out)))
    out = mixed_up(low, out)
    out = said_elsewhere(low, looked_at(low, compared(low, rather_than(low, out))))
    out = torn_between(low, out)
    out = held_by_a_pronoun(low, out)
    out = picked_from_a_list(low, out)
    out = with_those_that_follow(low, out, catalog)
    out = next_but_that(low, the_one_after(low, out, catalog), catalog)
    out = counted_from(low, out, catalog)
    out = unknown_in_passing(low, out)
    return over_in_passing(low, out, is_over)


__all__ = ["of_those_offered", "points_at_list", "told_apart", "with_the_one_offered", "within_the_list"]
