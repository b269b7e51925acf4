"""Does the message say anything that the reading leaves out or contradicts?

A second look, by other and cruder means than the first: it reads nothing anew, it only holds the author's words against
what was read. What does not add up is put before a person, or the doubtful value is dropped and asked for, because a
question costs a day while a wrong registration costs a seat.

Every check is a row of a table: a name, the reason that staff see (never the words of an accommodation), and a function
that says whether it applies.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from registrar.reading.doubts import addresses, agencies, attached, authors, intents, names, needs, people, sessions
from registrar.reading.doubts.look import Look
from registrar.reading.meant import Meant
from registrar.reading.mention import Mention
from registrar.reading.people import Scene
from registrar.reading.reading import Reading, ReadRegistrant, SessionProblem
from registrar.vocabulary import Intent, Missing

ACTED_ON = frozenset({Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE})
REGISTER = frozenset({Intent.REGISTER})


@dataclass(frozen=True, slots=True)
class Check:
    """One way in which a reading can fail to add up."""

    name: str
    intents: frozenset[Intent]
    reason: str
    applies: Callable[[Look], bool]


CHECKS: tuple[Check, ...] = (
    Check(
        "address of nobody", ACTED_ON, "an address in the text belongs to nobody who was read", people.address_of_nobody
    ),
    Check("several people", ACTED_ON, "speaks of several people, one was read", people.several_people),
    Check("somebody else", ACTED_ON, "speaks of somebody else, only the author was read", people.somebody_else),
    Check(
        "author excused",
        ACTED_ON,
        "says that the author does not take part, and the author was read",
        authors.author_excused,
    ),
    Check("author left out", ACTED_ON, "may mean the author as well, who was not read", authors.author_left_out),
    Check("unread in list", ACTED_ON, "a list names somebody who was not read", people.unread_in_list),
    Check(
        "unread beside address", ACTED_ON, "more lines with an address than people read", people.unread_beside_address
    ),
    Check(
        "asked for by name", ACTED_ON, "somebody is named behind the request and was not read", people.asked_for_by_name
    ),
    Check("name unread", ACTED_ON, "a name in the text is nobody's who was read", people.name_unread),
    Check("address old", ACTED_ON, "the address read may be one no longer used", addresses.address_old),
    Check("twice", ACTED_ON, "two people have the same name or address", addresses.twice),
    Check("swapped", ACTED_ON, "an address looks like another person's", addresses.swapped),
    Check(
        "address not own",
        ACTED_ON,
        "the address written is not like the name, and the sender's is",
        addresses.address_not_own,
    ),
    Check("mention unused", REGISTER, "a session is named that nobody was read into", sessions.mention_unused),
    Check(
        "enclosed: otherwise",
        REGISTER,
        "the words beside a list may say that nobody on it is to be registered",
        intents.says_otherwise_of_a_list,
    ),
    Check("only possible", REGISTER, "may come, and asks for nothing", sessions.only_possible),
    Check(
        "shares unclear",
        ACTED_ON,
        "several people and several sessions: who takes which is not clear",
        sessions.shares_unclear,
    ),
    Check("some without", REGISTER, "some have a session and others none", sessions.some_without_session),
    Check(
        "several corrected",
        REGISTER,
        "several sessions, and the author corrects themself",
        sessions.several_sessions_corrected,
    ),
    Check(
        "author already", REGISTER, "the author has a seat already, and was read beside others", authors.author_already
    ),
    Check(
        "author unfounded", ACTED_ON, "nothing says that the author takes part, who was read", authors.author_unfounded
    ),
    Check("bystander", ACTED_ON, "somebody who is only spoken of may have been read", people.bystander_read),
    Check("reg: whether", REGISTER, "may ask whether they are registered", intents.asks_whether_registered),
    Check(
        "reg: replaces",
        frozenset({Intent.REGISTER, Intent.CANCEL, Intent.CHANGE}),
        "one person takes another's place",
        people.replaces_somebody,
    ),
    Check("can: no word", frozenset({Intent.CANCEL}), "no word of cancelling", intents.no_word_of_cancelling),
    Check(
        "upd: no evidence", frozenset({Intent.UPDATE}), "nothing says what is to be changed", intents.nothing_to_update
    ),
    Check(
        "reg: thread", REGISTER, "answers a confirmation, and wishes for nothing new", intents.answers_a_confirmation
    ),
    Check("reg: detail", REGISTER, "speaks of correcting a detail beside registering", intents.speaks_of_a_detail),
    Check("upd: moves", frozenset({Intent.UPDATE}), "speaks of moving beside a detail", intents.update_moves),
    Check("reg: moves", REGISTER, "speaks of moving beside registering", intents.speaks_of_moving),
    Check("reg: cancels", REGISTER, "speaks of cancelling beside registering", intents.speaks_of_cancelling),
    Check("reg: registered", REGISTER, "speaks as somebody registered already", intents.speaks_as_registered),
    Check(
        "upd: wishes",
        frozenset({Intent.UPDATE}),
        "wishes to attend, and nothing says that they are registered",
        intents.speaks_of_wishing,
    ),
    Check(
        "upd: nothing",
        frozenset({Intent.UPDATE}),
        "asks a question, and no detail to be changed was found",
        intents.update_of_nothing,
    ),
    Check(
        "can: wants",
        frozenset({Intent.CANCEL}),
        "wants another session beside cancelling",
        intents.wants_beside_cancelling,
    ),
    Check(
        "can: wishes", frozenset({Intent.CANCEL}), "speaks of registering beside cancelling", intents.speaks_of_wishing
    ),
    Check(
        "chg: unclear", frozenset({Intent.CHANGE}), "from which session to which is not clear", intents.change_unclear
    ),
    Check("chg: no word", frozenset({Intent.CHANGE}), "no word of moving", intents.no_word_of_moving),
    Check("chg: many", frozenset({Intent.CHANGE}), "a change to more than one session", intents.change_of_many),
    Check(
        "chg: leaves none",
        frozenset({Intent.CHANGE}),
        "several sessions named, and none to be left",
        intents.change_without_leaving,
    ),
    Check(
        "chg: not reg", frozenset({Intent.CHANGE}), "nothing says that they are registered", intents.change_from_nothing
    ),
    Check(
        "to a program", ACTED_ON, "speaks to a program, or asks for what is everybody's", intents.speaks_to_a_program
    ),
    Check("asks first", ACTED_ON, "wants an answer before anything is done", intents.asks_first),
    Check(
        "limit unanswered",
        REGISTER,
        "says what somebody cannot do and wishes for something, and no accommodation was read",
        needs.limit_unanswered,
    ),
    Check("need unread", ACTED_ON, "an accommodation may be asked for that was not read", needs.need_unread),
    Check(
        "need in subject", ACTED_ON, "the subject may ask for an accommodation that was not read", needs.need_in_subject
    ),
    Check("need denied", ACTED_ON, "an accommodation was read where none may be asked for", needs.need_denied),
    Check("need not shared", ACTED_ON, "an accommodation of all was read for some", needs.need_not_shared),
    Check("language", ACTED_ON, "in a language that is not read", attached.language_unknown),
    Check("attachment unread", ACTED_ON, "something attached was not read", attached.attachment_unread),
    Check("attachment missing", ACTED_ON, "speaks of an attachment that did not come", attached.attachment_missing),
    Check("rows unread", ACTED_ON, "more rows than people read", attached.rows_unread),
)


@dataclass(frozen=True, slots=True)
class Question:
    """A value that is dropped and asked for, rather than put before a person."""

    name: str
    missing: Missing
    reason: str
    applies: Callable[[Look, ReadRegistrant], bool]


def _name_odd(look: Look, person: ReadRegistrant) -> bool:
    return person.name is not None and names.name_is_odd(look, person.name)


def _name_goes_on(look: Look, person: ReadRegistrant) -> bool:
    return person.name is not None and names.name_goes_on(look, person.name)


def _agency_odd(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agencies.agency_is_odd(look, person, person.agency)


def _agency_place(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agencies.agency_is_place(look, person.agency)


def _agency_cut(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agencies.agency_is_cut(look, person.agency)


QUESTIONS: tuple[Question, ...] = (
    Question(
        "session refused",
        Missing.SESSION,
        "one of the sessions may be named to refuse it",
        sessions.session_may_be_refused,
    ),
    Question("only refused", Missing.SESSION, "the session read is named only to refuse it", sessions.only_refused),
    Question("picks later", Missing.SESSION, "is said not to have picked a session yet", sessions.picks_later),
    Question(
        "settled in passing",
        Missing.SESSION,
        "one of several sessions was settled by what is only said beside them",
        sessions.settled_in_passing,
    ),
    Question(
        "number against date",
        Missing.SESSION,
        "a session's number and the date beside it are not the same session's",
        sessions.number_against_date,
    ),
    Question("name odd", Missing.NAME, "what was read as a name may be none", _name_odd),
    Question("name goes on", Missing.NAME, "the name may be longer than what was read", _name_goes_on),
    Question(
        "agency odd", Missing.AGENCY, "what was read as an agency may be a title, an address or a person", _agency_odd
    ),
    Question("agency place", Missing.AGENCY, "what was read as an agency may be a place", _agency_place),
    Question("agency cut", Missing.AGENCY, "the agency may be longer than what was read", _agency_cut),
    Question(
        "sessions apart",
        Missing.SESSION,
        "two sessions are named apart and may not both be meant",
        sessions.sessions_named_apart,
    ),
)


def find_doubts(look: Look) -> tuple[Check, ...]:
    """Return the checks that a person must look at *look* for."""
    intent = look.reading.intent
    return tuple(check for check in CHECKS if intent in check.intents and check.applies(look))


def second_look(scene: Scene, mentions: Sequence[Mention], reading: Reading, *, meant: Meant | None = None) -> Reading:
    """Return *reading* with what is doubtful in it put to review or asked for, and why among its reasons.

    *meant* is what the words say of everybody named, where it was looked for.
    """
    if reading.intent not in ACTED_ON or not reading.registrants:
        return reading
    look = Look(scene, mentions, reading, meant)
    doubts = find_doubts(look)
    reasons = [check.reason for check in doubts]
    problems = list(reading.session_problems)
    registrants = list(reading.registrants)
    if reading.intent is Intent.REGISTER:
        for at, person in enumerate(registrants):
            for question in QUESTIONS:
                if question.applies(look, person):
                    registrants[at] = _without(registrants[at], question.missing)
                    reasons.append(question.reason)
                    if question.missing is Missing.SESSION:
                        problems.append(_unclear(person))
    return replace(
        reading,
        registrants=tuple(registrants),
        review=reading.review or bool(doubts),
        reasons=tuple(dict.fromkeys((*reading.reasons, *reasons))),
        doubts=tuple(check.reason for check in doubts),
        session_problems=tuple(dict.fromkeys(problems)),
    )


def _without(person: ReadRegistrant, missing: Missing) -> ReadRegistrant:
    asked = tuple(one for one in Missing if one in person.missing or one is missing)
    match missing:
        case Missing.NAME:
            return replace(person, name=None, missing=asked)
        case Missing.AGENCY:
            return replace(person, agency=None, missing=asked)
        case Missing.SESSION:
            return replace(person, sessions=(), missing=asked)
        case Missing.EMAIL:
            return replace(person, email=None, missing=asked)


def _unclear(person: ReadRegistrant) -> SessionProblem:
    words = " / ".join(dict.fromkeys(found.words for found in person.sessions))
    return SessionProblem("ambiguous", words[:200], tuple(found.value for found in person.sessions))
