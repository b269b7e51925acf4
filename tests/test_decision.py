"""What is done with a message: a table of situations, and what each leads to."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from registrar.decision import (
    Answered,
    Circumstances,
    ConfirmedLetter,
    Correspondence,
    Decision,
    DetailsMissingLetter,
    Enrol,
    HoldNeeds,
    NoteNeeds,
    OpenRequest,
    Pend,
    Proposal,
    ReceivedLetter,
    SessionUnavailableLetter,
    SummaryLetter,
    WaitlistedLetter,
    decide,
    people_addresses,
)
from registrar.decision.enrolment import MOST_FULL_MESSAGES
from registrar.mail.message import Address, Message
from registrar.reading.reading import Need, Reading, SessionProblem
from registrar.roster import Roster, RosterEntry
from registrar.vocabulary import (
    Accommodation,
    Authentication,
    Filing,
    Intent,
    LetterKind,
    Missing,
    RegistrationStatus,
    Rsvp,
    SessionStatus,
)
from tests.make import NOW, make_catalog, make_reading, make_registrant, make_session

ANN = Address("ann.lee@office.example", "Ann Lee")
BOSS = Address("boss@office.example", "Dana Reed")
CAPTIONS = Need(Accommodation.CAPTIONS, "I rely on captions")
MESSAGE = Message(fields=(), author=ANN)
CIRCUMSTANCES = Circumstances(
    now=NOW,
    arrived=NOW,
    seen=NOW,
    authentication=Authentication.UNKNOWN,
    automatic_because=None,
    answer_age=timedelta(hours=72),
    most_registrants=3,
)


def on_record(
    name: str | None = "Ann Lee",
    email: str = "ann.lee@office.example",
    *,
    session: int = 24,
    status: RegistrationStatus = RegistrationStatus.CONFIRMED,
    agency: str | None = "Example County Office",
    **values: Any,
) -> RosterEntry:
    return RosterEntry(7, name, email, agency, session, status, **values)


def decided(
    reading: Reading | None = None,
    *,
    message: Message = MESSAGE,
    roster: Roster = Roster(),  # noqa: B008 - a frozen value
    catalog: Any = None,
    correspondence: Correspondence = Correspondence(),  # noqa: B008 - a frozen value
    **circumstances: Any,
) -> Decision:
    return decide(
        message,
        reading or make_reading(),
        catalog=catalog or make_catalog(),
        roster=roster,
        circumstances=replace(CIRCUMSTANCES, **circumstances),
        correspondence=correspondence,
    )


def kinds(values: tuple[Any, ...]) -> list[str]:
    return [type(value).__name__.removesuffix("Letter") for value in values]


# ------------------------------------------------------------------------------------------------ the whole, as a table


@dataclass(frozen=True)
class Situation:
    """A message as it was read and found, and what is to come of it."""

    filing: Filing
    actions: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    reason: str = ""
    """Words that stand in one of the reasons."""
    reading: Reading = field(default_factory=make_reading)
    message: Message = MESSAGE
    roster: Roster = Roster()  # noqa: RUF009 - a frozen value
    catalog: Any = None
    circumstances: dict[str, Any] = field(default_factory=dict)
    correspondence: Correspondence = Correspondence()  # noqa: RUF009 - a frozen value


def asks(*sessions: int, **values: Any) -> Reading:
    return make_reading(make_registrant(sessions=sessions, **values))


FULL = make_catalog(make_session(24, capacity=1), make_session(25))
CANCELLED = make_catalog(make_session(24, status=SessionStatus.CANCELLED), make_session(25))
UNKNOWN_99 = SessionProblem("unknown", "session 99")
PENDING = RegistrationStatus.PENDING
PROVEN = {"authentication": Authentication.PASS}
ASKED = Correspondence(
    Answered(LetterKind.CONFIRM_CHANGE, "ann.lee@office.example", (7,)), (OpenRequest(3, Proposal("cancel", 7)),)
)

SITUATIONS = {
    # before anybody looks at what is asked
    "a machine": Situation(
        Filing.AUTOMATIC, reason="null return path", circumstances={"automatic_because": "null return path"}
    ),
    "a machine with a forged From": Situation(
        Filing.AUTOMATIC,
        reason="Precedence",
        circumstances={"automatic_because": "Precedence: bulk", "authentication": Authentication.FAIL},
    ),
    "past a limit": Situation(
        Filing.HELD, reason="200 parts", message=replace(MESSAGE, too_much=True, problems=("more than 200 parts",))
    ),
    "no author": Situation(
        Filing.HELD, reason="two From fields", message=replace(MESSAGE, author=None, author_problem="two From fields")
    ),
    "forged": Situation(Filing.HELD, reason="forged", circumstances={"authentication": Authentication.FAIL}),
    "proven": Situation(Filing.DONE, ("Enrol",), ("Confirmed",), circumstances={"authentication": Authentication.PASS}),
    "too old": Situation(
        Filing.HELD, reason="arrived 73 hours before", circumstances={"arrived": NOW - timedelta(hours=73)}
    ),
    "too old, with a need": Situation(
        Filing.HELD,
        ("HoldNeeds",),
        reading=make_reading(make_registrant(needs=[CAPTIONS])),
        circumstances={"arrived": NOW - timedelta(days=9)},
    ),
    "no author, with a need": Situation(
        Filing.HELD,
        ("HoldNeeds",),
        reading=make_reading(make_registrant(needs=[CAPTIONS])),
        message=replace(MESSAGE, author=None, author_problem="two From fields"),
    ),
    "forged, with a need": Situation(
        Filing.HELD,
        reading=make_reading(make_registrant(needs=[CAPTIONS])),
        circumstances={"authentication": Authentication.FAIL},
    ),
    "just young enough": Situation(
        Filing.DONE, ("Enrol",), ("Confirmed",), circumstances={"arrived": NOW - timedelta(hours=72)}
    ),
    "seen in time, settled late": Situation(
        Filing.DONE,
        ("Enrol",),
        ("Confirmed",),
        circumstances={"arrived": NOW - timedelta(hours=90), "seen": NOW - timedelta(hours=80)},
    ),
    # by intent
    "words of a machine": Situation(Filing.AUTOMATIC, reason="wording", reading=make_reading(intent=Intent.AUTOMATIC)),
    "to be looked at": Situation(
        Filing.HELD, (), ("Received",), "not sure", make_reading(review=True, reasons=("not sure: initials",))
    ),
    "to be looked at, with a need": Situation(
        Filing.HELD, ("HoldNeeds",), ("Received",), reading=make_reading(make_registrant(needs=[CAPTIONS]), review=True)
    ),
    "a question": Situation(
        Filing.HELD, (), ("Received",), "question is settled by staff", make_reading(intent=Intent.QUESTION)
    ),
    "a cancellation of nothing": Situation(
        Filing.DONE, (), ("NothingFound",), "cancel", make_reading(intent=Intent.CANCEL)
    ),
    "a change of nothing": Situation(Filing.DONE, (), ("NothingFound",), "change", make_reading(intent=Intent.CHANGE)),
    "an update of nothing": Situation(Filing.DONE, (), ("NothingFound",), "update", make_reading(intent=Intent.UPDATE)),
    "an update of nothing, with a need": Situation(
        Filing.HELD,
        ("HoldNeeds",),
        ("Received",),
        reading=make_reading(make_registrant(needs=[CAPTIONS]), intent=Intent.UPDATE),
    ),
    "nothing we know": Situation(
        Filing.HELD, reason="nothing that a rule covers", reading=make_reading(intent=Intent.OTHER)
    ),
    "accepted in the calendar": Situation(
        Filing.DONE, reason="accepted", reading=make_reading(intent=Intent.RSVP, answer=Rsvp.ACCEPTED)
    ),
    "perhaps in the calendar": Situation(
        Filing.DONE, reason="tentative", reading=make_reading(intent=Intent.RSVP, answer=Rsvp.TENTATIVE)
    ),
    "declined in the calendar": Situation(
        Filing.DONE, reason="declined", reading=make_reading(intent=Intent.RSVP, answer=Rsvp.DECLINED)
    ),
    "unreadable in the calendar": Situation(Filing.HELD, reason="unreadable", reading=make_reading(intent=Intent.RSVP)),
    # what is on record: who may change it, and what becomes of a change
    "a cancellation, vouched for": Situation(
        Filing.DONE,
        ("Cancel",),
        ("Cancelled",),
        "authenticated",
        make_reading(intent=Intent.CANCEL),
        roster=Roster((on_record(),)),
        circumstances=PROVEN,
    ),
    "a cancellation, not vouched for": Situation(
        Filing.DONE,
        ("AskToConfirm",),
        ("ConfirmChange",),
        "asked first",
        make_reading(intent=Intent.CANCEL),
        roster=Roster((on_record(),)),
    ),
    "a cancellation by somebody else": Situation(
        Filing.DONE,
        ("AskToConfirm",),
        ("Awaiting", "ConfirmChange"),
        "asked first",
        make_reading(make_registrant(), intent=Intent.CANCEL),
        message=replace(MESSAGE, author=BOSS),
        roster=Roster((on_record(),)),
        circumstances=PROVEN,
    ),
    "a cancellation in answer to the confirmation": Situation(
        Filing.DONE,
        ("Cancel",),
        ("Cancelled",),
        "answers a letter",
        make_reading(intent=Intent.CANCEL),
        message=replace(MESSAGE, author=Address("ann@home.example")),
        roster=Roster((on_record(),)),
        correspondence=Correspondence(Answered(LetterKind.CONFIRMED, "ann.lee@office.example", (7,))),
    ),
    "a cancellation that answers somebody else's letter": Situation(
        Filing.DONE,
        ("AskToConfirm",),
        ("Awaiting", "ConfirmChange"),
        "asked first",
        make_reading(intent=Intent.CANCEL),
        message=replace(MESSAGE, author=BOSS),
        roster=Roster((on_record(),)),
        correspondence=Correspondence(Answered(LetterKind.SUMMARY, "boss@office.example", (7,))),
    ),
    "a change, vouched for": Situation(
        Filing.DONE,
        ("Move",),
        ("Changed",),
        "moved from session 24 to 25",
        make_reading(make_registrant(sessions=(25,)), intent=Intent.CHANGE),
        roster=Roster((on_record(),)),
        circumstances=PROVEN,
    ),
    "a change to a session that is full": Situation(
        Filing.DONE,
        ("Waitlist",),
        ("Waitlisted",),
        "waits for a seat there",
        make_reading(make_registrant(sessions=(24,)), intent=Intent.CHANGE),
        roster=Roster((on_record(session=25),), {24: 1}),
        catalog=FULL,
        circumstances=PROVEN,
    ),
    "a change to nowhere": Situation(
        Filing.DONE,
        (),
        ("WhichOne",),
        "asked which",
        make_reading(make_registrant(sessions=()), intent=Intent.CHANGE),
        roster=Roster((on_record(),)),
        circumstances=PROVEN,
    ),
    "a cancellation within the last hour": Situation(
        Filing.HELD,
        (),
        ("Received",),
        "too near",
        make_reading(intent=Intent.CANCEL),
        roster=Roster((on_record(),)),
        catalog=make_catalog(make_session(24, starts=NOW + timedelta(minutes=50))),
        circumstances=PROVEN,
    ),
    "a yes to what was asked": Situation(
        Filing.DONE,
        ("CloseRequest", "Cancel"),
        ("Cancelled",),
        "confirmed by the registered address",
        make_reading(intent=Intent.OTHER),
        roster=Roster((on_record(),)),
        circumstances={"words": "Yes, please."},
        correspondence=ASKED,
    ),
    "a no to what was asked": Situation(
        Filing.DONE,
        ("CloseRequest",),
        ("Registrations",),
        "said no",
        make_reading(intent=Intent.OTHER),
        roster=Roster((on_record(),)),
        circumstances={"words": "No! I did not ask for that."},
        correspondence=ASKED,
    ),
    "a question instead of a yes": Situation(
        Filing.HELD,
        (),
        ("Received",),
        "neither yes nor no",
        make_reading(intent=Intent.QUESTION, question=True),
        roster=Roster((on_record(),)),
        circumstances={"words": "What is this about?"},
        correspondence=ASKED,
    ),
    # registering
    "complete": Situation(Filing.DONE, ("Enrol",), ("Confirmed",), "all details given"),
    "two sessions": Situation(Filing.DONE, ("Enrol", "Enrol"), ("Confirmed", "Confirmed"), reading=asks(24, 25)),
    "by somebody else": Situation(
        Filing.DONE, ("Enrol",), ("Confirmed", "Summary"), message=replace(MESSAGE, author=BOSS)
    ),
    "from another address of the same person": Situation(
        Filing.DONE,
        ("Enrol",),
        ("Confirmed", "Summary"),
        message=replace(MESSAGE, author=Address("ann@home.example", "Ann Lee")),
    ),
    "with a question": Situation(
        Filing.HELD, ("Enrol",), ("Confirmed",), "also asks something", make_reading(question=True)
    ),
    "no agency": Situation(Filing.DONE, ("Pend",), ("DetailsMissing",), "asked for agency", asks(24, agency=None)),
    "no session": Situation(Filing.DONE, ("Pend",), ("DetailsMissing",), "asked for session", asks()),
    "a session that is gone by now": Situation(
        Filing.DONE, ("Pend",), ("DetailsMissing",), "asked for session", asks(99)
    ),
    "nothing": Situation(
        Filing.DONE,
        ("Pend",),
        ("DetailsMissing",),
        "asked for name, email, agency, session",
        asks(name=None, email=None, agency=None),
    ),
    "nobody": Situation(Filing.HELD, (), ("Received",), "nobody is named", Reading(Intent.REGISTER)),
    "too many": Situation(
        Filing.HELD,
        letters=("Received",),
        reason="4 people in one message",
        reading=make_reading(*(make_registrant(f"Ann {n}", f"a{n}@x.example") for n in range(4))),
    ),
    "as many as allowed": Situation(
        Filing.DONE,
        ("Enrol",) * 3,
        ("Confirmed",) * 3 + ("Summary",),
        reading=make_reading(*(make_registrant(f"Ann {n}", f"a{n}@x.example") for n in range(3))),
    ),
    "one of two incomplete": Situation(
        Filing.DONE,
        ("Enrol", "Pend"),
        ("Confirmed", "DetailsMissing"),
        reading=make_reading(make_registrant(), make_registrant("Bob Ray", "bob@x.example", None)),
    ),
    # sessions that cannot be had
    "over": Situation(Filing.DONE, ("Pend",), ("SessionUnavailable",), "session 23 is over", asks(23)),
    "full": Situation(
        Filing.DONE,
        ("Waitlist",),
        ("Waitlisted",),
        "it is full",
        catalog=FULL,
        roster=Roster((), {24: 1}),
    ),
    "cancelled": Situation(
        Filing.DONE, ("Pend",), ("SessionUnavailable",), "session 24 is cancelled", catalog=CANCELLED
    ),
    "over, and no agency": Situation(Filing.DONE, ("Pend",), ("DetailsMissing",), reading=asks(23, agency=None)),
    "one over, one open": Situation(
        Filing.DONE, ("Pend", "Enrol"), ("Confirmed", "SessionUnavailable"), reading=asks(23, 24)
    ),
    "two that cannot be had": Situation(
        Filing.DONE,
        ("Pend",),
        ("SessionUnavailable",),
        reading=asks(23, 24),
        catalog=make_catalog(make_session(23), make_session(24, status=SessionStatus.CANCELLED)),
    ),
    "one unknown": Situation(
        Filing.DONE,
        ("Pend",),
        ("DetailsMissing",),
        reading=make_reading(make_registrant(sessions=()), session_problems=(UNKNOWN_99,)),
    ),
    "one settled, one unknown": Situation(
        Filing.DONE,
        ("Enrol",),
        ("Confirmed", "SessionUnavailable"),
        reading=make_reading(session_problems=(UNKNOWN_99,)),
    ),
    # known already
    "already registered": Situation(
        Filing.DONE, (), ("AlreadyRegistered",), "already registered for session 24", roster=Roster((on_record(),))
    ),
    "already registered, another need": Situation(
        Filing.DONE,
        ("NoteNeeds",),
        ("AlreadyRegistered",),
        reading=asks(24, needs=[CAPTIONS]),
        roster=Roster((on_record(),)),
    ),
    "already registered, by somebody else": Situation(
        Filing.DONE,
        (),
        ("AlreadyRegistered", "Summary"),
        roster=Roster((on_record(),)),
        message=replace(MESSAGE, author=BOSS),
    ),
    "already registered, the session is full": Situation(
        Filing.DONE, (), ("AlreadyRegistered",), roster=Roster((on_record(),), {24: 1}), catalog=FULL
    ),
    "already registered, for another session": Situation(
        Filing.DONE, ("Enrol",), ("Confirmed",), roster=Roster((on_record(session=25),))
    ),
    "registered, then cancelled": Situation(
        Filing.DONE, ("Enrol",), ("Confirmed",), roster=Roster((on_record(status=RegistrationStatus.CANCELLED),))
    ),
    "a colleague with the same address is registered": Situation(
        Filing.DONE, ("Enrol",), ("Confirmed",), roster=Roster((on_record("Bob Ray"),))
    ),
    "pending, now complete": Situation(
        Filing.DONE, ("Enrol",), ("Confirmed",), roster=Roster((on_record(status=PENDING),))
    ),
    "pending, still incomplete": Situation(
        Filing.DONE,
        ("Pend",),
        ("DetailsMissing",),
        reading=asks(24, agency=None),
        roster=Roster((on_record(status=PENDING, agency=None),)),
    ),
    "pending, and what was missing is known by now": Situation(
        Filing.DONE,
        ("Enrol",),
        ("Confirmed",),
        reading=asks(24, agency=None),
        roster=Roster((on_record(status=PENDING),)),
    ),
    "pending with a seat kept, meanwhile full": Situation(
        Filing.DONE,
        ("Enrol",),
        ("Confirmed",),
        roster=Roster((on_record(status=PENDING, keeps_seat=True),), {24: 1}),
        catalog=FULL,
    ),
    "pending, meanwhile full": Situation(
        Filing.DONE,
        ("Waitlist",),
        ("Waitlisted",),
        roster=Roster((on_record(status=PENDING),), {24: 1}),
        catalog=FULL,
    ),
    "one person twice": Situation(
        Filing.DONE,
        ("Enrol",),
        ("Confirmed",),
        "names one person twice",
        make_reading(make_registrant(), make_registrant("ANN LEE", "Ann.Lee@office.example")),
    ),
    "one incomplete person twice": Situation(
        Filing.DONE,
        ("Pend",),
        ("DetailsMissing",),
        "names one person twice",
        make_reading(make_registrant(agency=None), make_registrant(agency=None)),
    ),
}


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=SITUATIONS.keys())
def test_a_situation_leads_to_what_it_should(situation: Situation) -> None:
    decision = decided(
        situation.reading,
        message=situation.message,
        roster=situation.roster,
        catalog=situation.catalog,
        correspondence=situation.correspondence,
        **situation.circumstances,
    )

    assert decision.filing is situation.filing
    assert kinds(decision.actions) == list(situation.actions)
    assert kinds(decision.letters) == list(situation.letters)
    assert any(situation.reason in reason for reason in decision.reasons)


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=SITUATIONS.keys())
def test_no_reason_holds_the_words_of_an_accommodation(situation: Situation) -> None:
    people = tuple(replace(person, needs=(CAPTIONS,)) for person in situation.reading.registrants)

    decision = decided(
        replace(situation.reading, registrants=people),
        message=situation.message,
        roster=situation.roster,
        catalog=situation.catalog,
        correspondence=situation.correspondence,
        **situation.circumstances,
    )

    reasons = [*decision.reasons, *(action.reason for action in decision.actions)]
    assert not any("captions" in reason.lower() for reason in reasons)


# --------------------------------------------------------------------------------------------------------- the details


def test_the_seats_of_one_message_are_counted_as_it_goes() -> None:
    people = (make_registrant(), make_registrant("Bob Ray", "bob@x.example"))

    decision = decided(make_reading(*people), catalog=FULL)

    assert kinds(decision.actions) == ["Enrol", "Waitlist"]
    waitlisted = decision.letters[-1]
    assert isinstance(waitlisted, WaitlistedLetter)
    assert (waitlisted.person.name, waitlisted.place) == ("Bob Ray", 1)


def test_a_full_session_is_not_among_those_still_open() -> None:
    decision = decided(catalog=FULL, roster=Roster((), {24: 1}))

    (letter,) = decision.letters
    assert isinstance(letter, WaitlistedLetter)
    assert [session.number for session in letter.open_sessions] == [25]


def test_a_session_that_was_over_is_not_offered_again() -> None:
    (letter,) = decided(asks(23)).letters

    assert isinstance(letter, SessionUnavailableLetter)
    assert [session.number for session in letter.open_sessions] == [24, 25, 26]


def test_the_wish_for_a_session_that_cannot_be_had_keeps_everything_else() -> None:
    (action,) = decided(asks(23, agency=None, needs=[CAPTIONS])).actions

    assert isinstance(action, Pend)
    assert action.session is None
    assert action.missing == (Missing.AGENCY, Missing.SESSION)
    assert action.needs == (CAPTIONS,)


def test_what_cannot_be_had_twice_over_is_kept_once() -> None:
    situation = SITUATIONS["two that cannot be had"]

    (letter,) = decided(situation.reading, catalog=situation.catalog).letters

    assert isinstance(letter, SessionUnavailableLetter)
    assert [problem.why for problem in letter.unavailable] == ["over", "cancelled"]


def test_a_pending_registration_is_completed_not_doubled() -> None:
    (action,) = decided(roster=Roster((on_record(status=PENDING),))).actions

    assert isinstance(action, Enrol)
    assert action.completes == 7


def test_a_pending_registration_that_is_still_incomplete_stays_one() -> None:
    roster = Roster((on_record(status=PENDING, agency=None),))

    (action,) = decided(asks(24, agency=None), roster=roster).actions

    assert isinstance(action, Pend)
    assert action.repeats == 7


def test_a_pending_registration_without_a_name_is_that_of_its_address() -> None:
    roster = Roster((on_record(None, status=PENDING),))

    (action,) = decided(asks(24, name=None), roster=roster).actions

    assert isinstance(action, Pend)
    assert action.repeats == 7


def test_needs_told_with_the_second_mention_of_a_person_are_not_lost() -> None:
    decision = decided(make_reading(make_registrant(), make_registrant(needs=[CAPTIONS])))

    (action,) = decision.actions
    assert isinstance(action, Enrol)
    assert action.needs == (CAPTIONS,)


def test_who_is_registered_by_another_is_told_so() -> None:
    confirmed, summary = decided(message=replace(MESSAGE, author=BOSS)).letters

    assert isinstance(confirmed, ConfirmedLetter)
    assert (confirmed.to.email, confirmed.own_request) == ("ann.lee@office.example", False)
    assert isinstance(summary, SummaryLetter)
    assert summary.to == BOSS


def test_the_name_in_from_is_enough_to_be_the_author() -> None:
    author = Address("ann@home.example", "LEE, Ann")

    (confirmed, _) = decided(message=replace(MESSAGE, author=author)).letters

    assert isinstance(confirmed, ConfirmedLetter)
    assert confirmed.own_request


def test_who_has_registered_very_many_others_goes_to_staff() -> None:
    most = MOST_FULL_MESSAGES * CIRCUMSTANCES.most_registrants
    others = [replace(on_record(email=f"{n}@x.example"), author=BOSS.email) for n in range(most)]
    by_boss = replace(MESSAGE, author=BOSS)

    held = decided(message=by_boss, roster=Roster(tuple(others)))
    long_ago = decided(message=by_boss, roster=Roster(tuple(replace(one, session=23) for one in others)))
    by_ann = decided(roster=Roster(tuple(others)))

    assert (held.filing, held.actions) == (Filing.HELD, ())
    assert [type(letter) for letter in held.letters] == [ReceivedLetter]
    assert held.reasons[0] == f"held: the author has registered {most} other people already"
    assert (long_ago.filing, by_ann.filing) == (Filing.DONE, Filing.DONE)


def test_a_question_is_mentioned_only_to_who_asked_it() -> None:
    people = (make_registrant(), make_registrant("Bob Ray", "bob@x.example"))

    letters = decided(make_reading(*people, question=True)).letters

    assert [letter.question for letter in letters if isinstance(letter, ConfirmedLetter)] == [True, False]


def test_what_is_missing_is_asked_of_the_author_with_all_that_was_understood() -> None:
    reading = make_reading(
        make_registrant(agency=None, sessions=(25,), needs=[CAPTIONS]), agency_suggestion="Office of Examples"
    )

    (letter,) = decided(reading).letters

    assert isinstance(letter, DetailsMissingLetter)
    assert letter.to == ANN
    assert letter.incomplete[0].missing == (Missing.AGENCY,)
    assert [session.number for session in letter.incomplete[0].sessions] == [25]
    assert letter.needs == (CAPTIONS,)
    assert letter.agency_suggestion == "Office of Examples"


def test_the_needs_of_others_are_not_repeated_to_whoever_registers_them() -> None:
    people = (
        make_registrant("Bob Ray", "bob@x.example", None, needs=[CAPTIONS]),
        make_registrant("Cy Fox", "cy@x.example", None),
    )

    (letter,) = decided(make_reading(*people)).letters

    assert isinstance(letter, DetailsMissingLetter)
    assert letter.needs == ()


def test_why_a_session_could_not_be_settled_is_told() -> None:
    problem = SessionProblem("conflict", "session 24 on April 22", (24, 25))

    (letter,) = decided(make_reading(make_registrant(sessions=()), session_problems=(problem,))).letters

    assert isinstance(letter, DetailsMissingLetter)
    assert [(one.why, one.words, one.session) for one in letter.unavailable] == [
        ("conflict", "session 24 on April 22", None)
    ]


def test_needs_in_a_message_that_is_held_are_kept_for_coordinators() -> None:
    (action,) = decided(make_reading(make_registrant(needs=[CAPTIONS]), review=True)).actions

    assert isinstance(action, HoldNeeds)
    assert action.needs == (CAPTIONS,)


def test_needs_told_after_registering_are_noted_on_that_registration() -> None:
    (action,) = decided(asks(24, needs=[CAPTIONS]), roster=Roster((on_record(),))).actions

    assert isinstance(action, NoteNeeds)
    assert (action.registration_id, action.needs) == (7, (CAPTIONS,))


def test_what_was_noticed_in_reading_stands_among_the_reasons() -> None:
    assert "name from the signature" in decided(make_reading(reasons=("name from the signature",))).reasons


def test_no_reason_stands_twice() -> None:
    people = tuple(make_registrant(f"Ann {n}", f"a{n}@x.example") for n in range(3))

    reasons = decided(make_reading(*people)).reasons

    assert len(reasons) == len(set(reasons))


def test_the_addresses_that_matter_are_those_of_author_and_registrants_in_lower_case() -> None:
    reading = make_reading(make_registrant(email="Ann.Lee@Office.example"), make_registrant("Bob", None))

    assert people_addresses(BOSS, reading) == ("boss@office.example", "ann.lee@office.example")
    assert people_addresses(None, make_reading(intent=Intent.OTHER)) == ()


def test_nobody_is_registered_under_our_own_address() -> None:
    ours = make_registrant(email=make_catalog().mailbox.upper())

    decision = decided(make_reading(ours))

    assert [type(action) for action in decision.actions] == [Pend]
    assert decision.actions[0].missing == (Missing.EMAIL,)
    assert [letter.to.email for letter in decision.letters] == [MESSAGE.author.email]
    assert "our own address was given for somebody" in decision.reasons
