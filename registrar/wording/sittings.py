"""What do the letters tell about a session that is changed or cancelled? To everybody who holds a place in it.

The letter about an incomplete request goes to its author, who may not be the person it is for.
"""

from typing import Any

from registrar.decision.owed import Person, SessionCancelledLetter, SessionChangedLetter
from registrar.mail.message import Address
from registrar.wording.cleaning import NAME_LIMIT, WORDS_LIMIT, defanged, one_line
from registrar.wording.voice import SessionWords, Voice, clean_person, is_reader


def session_changed(owed: SessionChangedLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a changed session knows."""
    before, session = voice.session(owed.before), voice.session(owed.session)
    news = find_news(before, session)
    return {
        "person": clean_person(owed.person),
        "before": before,
        "session": session,
        "news": news,
        "headline": voice.phrases.news[news].format(number=session.number),
        "status": owed.status.value,
        "place": voice.phrases.place(owed.place) if owed.place else "",
        "has_needs": owed.has_needs,
        "somebody_else": _somebody_else(owed.person, owed.to),
        "reason": one_line(owed.reason, WORDS_LIMIT),
    }


def session_cancelled(owed: SessionCancelledLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a session that will not take place knows."""
    return {
        "person": clean_person(owed.person),
        "session": voice.session(owed.session),
        "was": owed.was.value,
        "keeps": voice.session(owed.keeps) if owed.keeps else None,
        "has_needs": owed.has_needs,
        "somebody_else": _somebody_else(owed.person, owed.to),
        "reason": one_line(owed.reason, WORDS_LIMIT),
        "short_answer": voice.short_answer(owed.open_sessions),
        **voice.open_sessions(owed.open_sessions),
    }


def find_news(before: SessionWords, session: SessionWords) -> str:
    """Return what is new about a session: the one thing that its letter is headed by, a key of `Phrases.news`."""
    if before.when.day != session.when.day:
        return "date"
    if before.when != session.when:
        return "time"
    for what, was, now in (
        ("link", before.join_url, session.join_url),
        ("phone", before.phone, session.phone),
    ):
        if was != now:
            return what if was and now else f"first_{what}" if now else f"no_{what}"
    return "title"


def _somebody_else(person: Person, reader: Address) -> str:
    """Return whom the place is for, where that is not who reads the letter."""
    return "" if is_reader(person, reader) else defanged(person.name or person.email or "", NAME_LIMIT)
