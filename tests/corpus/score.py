"""How near is what was read to what a careful person reads?

Each message falls into one class:

- right: all of it is as expected, and nobody has to look at it (but for mail that is for people anyhow),
- held: not right, but harmless, because a person looks first or the sender is asked,
- wrong: something false would be done.

What was read has the shape of `expect` in README.md, with `review` where nothing is to be done before a person looked.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Json = Mapping[str, Any]

ACTED_ON = frozenset({"register", "cancel", "change", "update", "rsvp"})
FOR_PEOPLE = frozenset({"question", "other"})
LETTERS_WITHOUT_ACCENT = str.maketrans(
    {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae", "&": " and "}
)
APOSTROPHES = re.compile("['’‘ʻʼ`´]")
NOT_A_WORD = re.compile(r"[^\w]+")


class Outcome(StrEnum):
    """The class of a message."""

    RIGHT = "right"
    HELD = "held"
    WRONG = "wrong"


def fold(text: object) -> str:
    """Return *text* in lower case, without accents, apostrophes, punctuation and invisible characters."""
    decomposed = unicodedata.normalize("NFKD", str(text or "")).translate(LETTERS_WITHOUT_ACCENT).casefold()
    seen = (c for c in APOSTROPHES.sub("", decomposed) if unicodedata.category(c) not in ("Mn", "Mc", "Me", "Cf"))
    return NOT_A_WORD.sub(" ", "".join(seen)).strip()


def is_same_name(expected: str | None, read: str | None) -> bool:
    """Whether the names agree; one may have middle initials that the other leaves out."""
    one, other = fold(expected).split(), fold(read).split()
    if one == other:
        return True
    if not one or not other:
        return False
    short = [[word for at, word in enumerate(name) if at == 0 or len(word) > 1] for name in (one, other)]
    return short[0] == short[1] and (one == short[0] or other == short[1])


def is_same_agency(accepted: Sequence[str], read: str | None, *, person: str | None) -> bool:
    """Whether *read* is a form that is accepted, give or take a few words, and does not include the person's name."""
    got = fold(read).removeprefix("the ")
    if not got or not accepted:
        return not got and not accepted
    if person and f" {fold(person)} " in f" {got} ":
        return False
    for form in accepted:
        want = fold(form).removeprefix("the ")
        widened = f" {want} " in f" {got} " and len(want) >= 0.6 * len(got)
        narrowed = f" {got} " in f" {want} " and len(got) >= 0.8 * len(want)
        if want == got or widened or narrowed:
            return True
    return False


def _same_set(key: str) -> Callable[[Json, Json], bool]:
    return lambda expected, read: sorted(expected.get(key) or ()) == sorted(read.get(key) or ())


FIELDS: Mapping[str, Callable[[Json, Json], bool]] = {
    "name": lambda expected, read: is_same_name(expected["name"], read.get("name")),
    "email": lambda expected, read: (expected["email"] or "").casefold() == (read.get("email") or "").casefold(),
    "agency": lambda expected, read: is_same_agency(expected["agency"], read.get("agency"), person=expected["name"]),
    "sessions": _same_set("sessions"),
    "leaves": _same_set("leaves"),
    "accommodations": _same_set("accommodations"),
    "missing": _same_set("missing"),
}
"""What is compared of a registrant, and how."""

EXCUSED_BY: Mapping[str, frozenset[str]] = {
    "name": frozenset({"name", "email", "agency", "session"}),
    "agency": frozenset({"name", "email", "agency", "session"}),
    "email": frozenset({"email"}),
    "sessions": frozenset({"session"}),
}
"""A fault in this field does no harm where one of these is asked for: nothing is done before the answer shows it."""


def compare(intent: str, expected: Json, read: Json) -> dict[str, bool]:
    """Return for each field that counts with this intent whether *read* has it right."""
    right = {name: same(expected, read) for name, same in FIELDS.items()}
    if intent != "register" and not (intent == "update" and expected["agency"]):
        del right["agency"]
    if intent in ("cancel", "update") and not expected["sessions"] and not expected["missing"]:
        del right["sessions"]  # the registrations on record settle it
    if "leaves" not in expected:
        del right["leaves"]
    if intent in ("cancel", "change", "rsvp") and not read.get("name"):
        right["name"] = True  # the address says who it is
    return right


def _likeness(expected: Json, read: Json) -> int:
    """Return how sure it is that the two are one person: 4 for the address, 3 for the name, 2 for part of the name."""
    address = bool(expected["email"]) and expected["email"].casefold() == (read.get("email") or "").casefold()
    if expected["name"] and is_same_name(expected["name"], read.get("name")):
        return 4 * address + 3
    return 4 * address + 2 * bool(set(fold(expected["name"]).split()) & set(fold(read.get("name")).split()))


def pair(expected: Sequence[Json], read: Sequence[Json]) -> tuple[list[tuple[Json, Json | None]], list[Json]]:
    """Return each person expected with the one read who is most like them, and those read beyond that."""
    alone = len(expected) == len(read) == 1
    left, pairs = list(read), list[tuple[Json, Json | None]]()
    for person in expected:
        closest = max(left, key=lambda other: _likeness(person, other), default=None)
        if closest is not None and (alone or _likeness(person, closest) >= 2):
            left.remove(closest)
            pairs.append((person, closest))
        else:
            pairs.append((person, None))
    return pairs, left


@dataclass(slots=True)
class _Faults:
    """What is not right so far, and whether it would do harm."""

    said: list[str] = field(default_factory=list)
    harm: bool = False

    def add(self, text: str, *, harm: bool) -> None:
        self.said.append(text)
        self.harm |= harm


def _judge_person(intent: str, expected: Json, read: Json, faults: _Faults) -> None:
    asked = set(read.get("missing") or ())
    for name, right in compare(intent, expected, read).items():
        if right:
            continue
        if name == "missing":
            harm = not asked.issuperset(expected["missing"])
        else:
            harm = not asked & EXCUSED_BY.get(name, frozenset())
        faults.add(f"{name} {read.get(name)!r} for {expected.get(name)!r}", harm=harm)


def judge(expect: Json, read: Json) -> tuple[Outcome, list[str]]:
    """Return the class of a message and what is not right about it."""
    intent, got = expect["intent"], read.get("intent")
    people = read.get("registrants") or []
    faults = _Faults()
    if intent != got:
        acted_on = got in ACTED_ON and (not people or any(not person.get("missing") for person in people))
        faults.add(f"intent {got} for {intent}", harm=acted_on)
        if "automatic" in (intent, got):  # no review makes up for an answered robot or a person taken for one
            return Outcome.WRONG, faults.said
    else:
        pairs, extra = pair(expect["registrants"], people)
        for expected, person in pairs:
            if person is None:
                faults.add(f"registrant not read: {expected['name'] or expected['email']}", harm=True)
            else:
                _judge_person(intent, expected, person, faults)
        for person in extra:
            faults.add(f"registrant invented: {person.get('name')}", harm=not person.get("missing"))
        if "answer" in expect and expect["answer"] != read.get("answer"):
            faults.add(f"answer {read.get('answer')!r} for {expect['answer']!r}", harm=True)
    if faults.said:
        return Outcome.WRONG if faults.harm and not read.get("review") else Outcome.HELD, faults.said
    if read.get("review") and intent not in FOR_PEOPLE and not expect.get("review"):
        return Outcome.HELD, ["put to a person, though all was read rightly"]
    return Outcome.RIGHT, []


@dataclass(slots=True)
class Score:
    """The figures of a corpus: `add` each message, then read the shares or `report` them."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    by_intent: dict[str, Counter[Outcome]] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(expected intent, intent read) -> messages."""
    fields_right: Counter[str] = field(default_factory=Counter)
    fields_seen: Counter[str] = field(default_factory=Counter)
    questions_right: int = 0
    robots_answered: int = 0
    faults: dict[str, tuple[Outcome, list[str]]] = field(default_factory=dict)
    """Message id -> class and faults, of every message that is not right."""

    def add(self, message: Json, read: Json) -> Outcome:
        """Count what was *read* of *message* (with its `id` and `expect`), and return its class."""
        expect = message["expect"]
        intent, got = expect["intent"], str(read.get("intent"))
        outcome, faults = judge(expect, read)
        if outcome is not Outcome.RIGHT:
            self.faults[message["id"]] = outcome, faults
        self.outcomes[outcome] += 1
        self.by_intent.setdefault(intent, Counter())[outcome] += 1
        self.confusion[intent, got] += 1
        self.questions_right += bool(expect["question"]) == bool(read.get("question"))
        self.robots_answered += intent == "automatic" != got
        people = (read.get("registrants") or []) if intent == got else []
        for expected, person in pair(expect["registrants"], people)[0]:
            for name, right in compare(intent, expected, person or {}).items():
                self.fields_seen[name] += 1
                self.fields_right[name] += right and person is not None
        return outcome

    @property
    def messages(self) -> int:
        """How many messages were added."""
        return self.outcomes.total()

    def share(self, outcome: Outcome) -> float:
        """Return the share of messages in that class, 0 to 1."""
        return self.outcomes[outcome] / self.messages if self.messages else 0.0

    @property
    def question_share(self) -> float:
        """The share of messages whose question flag is right, 0 to 1."""
        return self.questions_right / self.messages if self.messages else 0.0

    def field_shares(self) -> dict[str, float]:
        """Return for each field the share of registrants who have it right, 0 to 1."""
        return {name: self.fields_right[name] / self.fields_seen[name] for name in FIELDS if self.fields_seen[name]}

    def report(self, *, show: int = 0) -> str:
        """Return the figures as text, with the faults of the first *show* messages that are not right."""
        lines = [
            f"{self.messages} messages: "
            + ", ".join(f"{outcome} {self.outcomes[outcome]} ({self.share(outcome):.1%})" for outcome in Outcome)
            + f"; question flag right {self.question_share:.1%}; robots answered {self.robots_answered}",
            "fields: " + ", ".join(f"{name} {share:.1%}" for name, share in self.field_shares().items()),
        ]
        for intent, counts in sorted(self.by_intent.items()):
            lines.append(f"  {intent:10} " + "  ".join(f"{outcome} {counts[outcome]}" for outcome in Outcome))
        for mail, (outcome, faults) in list(self.faults.items())[:show]:
            lines.append(f"{mail} {outcome}: " + "; ".join(faults))
        return "\n".join(lines)
