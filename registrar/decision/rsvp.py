"""What comes of a calendar program's answer to an invitation?

It is believed where it names our UID, which its recipient alone knows, and the ATTENDEE that was invited; an answer to
an older invitation, or one older than the last, changes nothing (RFC 5546 §2.1.5). It is never answered: what a
registrant must hear of goes out as a letter of its own.
"""

from registrar.decision.case import Case, Draft, address_of, person_of
from registrar.decision.owed import AccommodationMatterLetter, ConfirmedLetter, DeclinedNotedLetter
from registrar.decision.questions import forward
from registrar.decision.values import Cancel, Decision, RecordRsvp, Reinstate
from registrar.roster import RosterEntry
from registrar.vocabulary import Filing, RegistrationStatus, Rsvp, SessionStatus


def decide_rsvp(case: Case) -> Decision:
    """Record the answer; give up or give back the seat where it says so."""
    draft = Draft(case)
    reply = case.circumstances.calendar
    answer = case.reading.answer or (reply.answer if reply else None)
    if reply is not None and reply.method == "COUNTER":
        draft.hold("held: a calendar program proposes another time")
        forward(draft, access=False)
        return draft.decision()
    if answer is None:
        draft.hold("held: calendar answer unreadable")
        return draft.decision()
    entry = case.roster.by_uid(reply.uid) if reply else None
    if reply is None or entry is None:
        draft.because(f"calendar answer {answer.value} to no invitation of ours, never answered")
        return draft.decision(Filing.DONE)
    if (entry.email or "").lower() != reply.attendee.lower():
        draft.because(f"calendar answer {answer.value} of somebody who was not invited, changes nothing")
        return draft.decision(Filing.DONE)
    stale = reply.stamp is not None and entry.rsvp_at is not None and reply.stamp < entry.rsvp_at
    if reply.sequence < entry.sequence or stale:
        draft.because(f"calendar answer {answer.value} to an older invitation, changes nothing")
        return draft.decision(Filing.DONE)
    reason = f"calendar answer {answer.value}, recorded, never answered"
    draft.act(RecordRsvp(reply.uid, reply.attendee, answer, reply.sequence, reason, reply.stamp))
    if answer is Rsvp.DECLINED and entry.status is RegistrationStatus.CONFIRMED:
        _decline(draft, entry)
    elif answer is Rsvp.ACCEPTED and entry.status is RegistrationStatus.CANCELLED and entry.rsvp is Rsvp.DECLINED:
        reinstate(draft, entry, "accepted in the calendar after declining there")
    return draft.decision()


def _decline(draft: Draft, entry: RosterEntry) -> None:
    case = draft.case
    session = case.session_of(entry)
    if session is None or session.is_over(case.now):
        return
    draft.act(Cancel(entry.registration_id, "declined in the calendar"))
    draft.owe(DeclinedNotedLetter(address_of(entry), person_of(entry), session))
    if entry.needs:
        for coordinator in case.rules.matters_go_to:
            draft.owe(AccommodationMatterLetter(coordinator, "withdrawn", person_of(entry), session, needs=entry.needs))


def reinstate(draft: Draft, entry: RosterEntry, because: str) -> None:
    """Give a cancelled registration its seat back where one is free; otherwise a person looks."""
    case = draft.case
    session = case.session_of(entry)
    taken = session is not None and draft.roster.find(
        email=entry.email or "", name=entry.name or "", session=session.number
    )
    gone = session is None or session.status is SessionStatus.CANCELLED
    if session is None or gone or taken or case.too_late(session) or draft.roster.seats_left(session) == 0:
        draft.hold("held: wants a seat back that is not free")
        forward(draft, access=False)
        return
    draft.act(Reinstate(entry.registration_id, f"seat given back: {because}"))
    draft.owe(
        ConfirmedLetter(address_of(entry), person_of(entry), session, entry.needs, address_of(entry), own_request=True)
    )
