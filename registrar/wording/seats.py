"""What do the letters to a registrant tell? A seat, a place in line, a change of either.

A registrant may not be who wrote: names and agencies are cleaned, and an accommodation is named in our words unless its
author is the one who reads it.
"""

from collections.abc import Sequence
from typing import Any

from registrar.catalog import OfferedSession
from registrar.decision.owed import (
    AlreadyRegisteredLetter,
    AskedChange,
    CancelledLetter,
    ChangedLetter,
    ConfirmChangeLetter,
    ConfirmedLetter,
    Correction,
    DeclinedNotedLetter,
    Person,
    PromotedLetter,
    ReminderLetter,
    RemindersStoppedLetter,
    UpdatedLetter,
    WaitlistedLetter,
)
from registrar.wording.cleaning import ADDRESS_LIMIT, AGENCY_LIMIT, NAME_LIMIT, defanged, one_line
from registrar.wording.voice import Voice, clean_person, is_author, name_author

_LIMITS = {"name": NAME_LIMIT, "agency": AGENCY_LIMIT}


def confirmed(owed: ConfirmedLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a new seat knows."""
    reads_own_words = owed.own_request and is_author(owed.to, owed.author)
    return {
        **about_seat(owed.person, owed.session, voice),
        "own_request": owed.own_request,
        "registered_by": name_author(owed.author),
        "replaces": _cleaned_name(owed.replaces),
        "needs": voice.needs(owed.needs, verbatim=reads_own_words),
        "person": clean_person(owed.person),
    }


def already_registered(owed: AlreadyRegisteredLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a seat that was there already knows."""
    return {
        **about_seat(owed.person, owed.session, voice),
        "needs": voice.needs(owed.needs, verbatim=is_author(owed.to, owed.author)),
    }


def waitlisted(owed: WaitlistedLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a place on the waitlist knows."""
    return {
        **about_seat(owed.person, owed.session, voice),
        "own_request": owed.own_request,
        "registered_by": name_author(owed.author),
        "place": voice.phrases.place(owed.place),
        "until": voice.moment(owed.promoted_until),
        "keeps": voice.session(owed.keeps) if owed.keeps else None,
        "already": owed.already,
        "needs": voice.needs(owed.needs, verbatim=owed.own_request and is_author(owed.to, owed.author)),
        "short_answer": voice.short_answer(owed.open_sessions),
        **voice.open_sessions(owed.open_sessions),
    }


def seat(
    owed: PromotedLetter | DeclinedNotedLetter | ReminderLetter | RemindersStoppedLetter, voice: Voice
) -> dict[str, Any]:
    """Return what a letter about one seat and nothing else knows."""
    return about_seat(owed.person, owed.session, voice)


def cancelled(owed: CancelledLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a seat, a place in line or a request that is given up knows."""
    return {
        "person": clean_person(owed.person),
        "session": voice.session(owed.session) if owed.session else None,
        "was": owed.was.value,
        "successor": _cleaned_name(owed.successor),
        "by_staff": owed.by_staff,
        "no_seat_came": owed.no_seat_came,
    }


def changed(owed: ChangedLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about another session knows."""
    return {
        **about_seat(owed.person, owed.session, voice),
        "left": voice.session(owed.left),
        "from_waitlist": owed.from_waitlist,
        "needs": voice.needs(owed.needs, verbatim=False),
    }


def updated(owed: UpdatedLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about corrected details knows.

    That to an address given up knows nothing new but the address: neither an accommodation nor another name.
    """
    reads_own_words = is_author(owed.to, owed.author)
    needs = () if owed.old_address else owed.needs
    withdrawn = () if owed.old_address else owed.withdrawn
    person = Person(owed.to.name or None, owed.to.email, None) if owed.old_address else owed.person
    return {
        "person": clean_person(person),
        "sessions": tuple(voice.hour(session) for session in owed.sessions),
        "session_words": voice.phrases.sessions([session.number for session in owed.sessions]),
        "corrections": tuple(_correction(one, voice) for one in owed.corrections),
        "needs": voice.needs(needs, verbatim=reads_own_words),
        "withdrawn": tuple(dict.fromkeys(voice.phrases.needs[code] for code in withdrawn)),
        "old_address": owed.old_address,
    }


def confirm_change(owed: ConfirmChangeLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter knows that asks the registered address whether it wants what somebody asked for."""
    changes = [line for change in owed.changes for line in _asked_change(change, voice)]
    return {
        "person": clean_person(owed.person),
        "changes": tuple(dict.fromkeys(changes)),
        "same_address": owed.same_address,
    }


def about_seat(person: Person, session: OfferedSession, voice: Voice) -> dict[str, Any]:
    """Return what a letter about one seat knows."""
    return {"person": clean_person(person), "session": voice.session(session)}


# ------------------------------------------------------------------------------------------------------------ changes


def _cleaned_name(person: Person | None) -> str:
    """Return *person* by name and agency; by address where there is no name."""
    if person is None:
        return ""
    clean = clean_person(person)
    return ", ".join(filter(None, (clean.name or clean.email, clean.agency)))


def _detail(what: str, words: str | None) -> str:
    # An address is told as it is: the reader has to see which one it is.
    return one_line(words or "", ADDRESS_LIMIT) if what == "email" else defanged(words or "", _LIMITS[what])


def _correction(correction: Correction, voice: Voice) -> str:
    before, after = (_detail(correction.what, words) for words in (correction.before, correction.after))
    phrase = voice.phrases.correction if before else voice.phrases.first_entry
    return phrase.format(what=voice.phrases.details[correction.what], before=before, after=after)


def _asked_change(change: AskedChange, voice: Voice) -> Sequence[str]:
    phrases = voice.phrases
    if change.what == "correct":
        return [_asked_correction(correction, voice) for correction in change.corrections]
    session, new_session = (
        voice.label(one) if one else phrases.no_session for one in (change.session, change.new_session)
    )
    successor = _cleaned_name(change.successor) or phrases.somebody
    return [phrases.changes[change.what].format(session=session, new_session=new_session, successor=successor)]


def _asked_correction(correction: Correction, voice: Voice) -> str:
    before, after = (_detail(correction.what, words) for words in (correction.before, correction.after))
    if not before:
        return voice.phrases.first_detail.format(what=voice.phrases.details[correction.what], after=after)
    return voice.phrases.change_detail[correction.what].format(before=before, after=after)
