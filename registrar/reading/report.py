"""What was read out of a message, told to a program (`as_json`) or to a person (`explain`).

Both show the author's own words, accommodations included: they are for whoever has the message itself, never for a log.
"""

import re
import textwrap
from collections.abc import Iterator

from registrar.catalog import Catalog
from registrar.mail.body import own_words
from registrar.mail.message import Message
from registrar.reading.reading import Found, Reading, ReadRegistrant
from registrar.vocabulary import Intent, Missing, Rsvp

WIDTH = 100

# What the service does with a message of each kind when nothing is missing and nobody has to look first.
_WOULD_DO: dict[Intent, str] = {
    Intent.REGISTER: "enter them and confirm",
    Intent.CANCEL: "free their seats and confirm it",
    Intent.CHANGE: "move them and confirm it",
    Intent.UPDATE: "change the record and confirm it",
    Intent.QUESTION: "put it before staff, who answer; tell the author that it was received",
    Intent.RSVP: "record the answer; no letter",
    Intent.AUTOMATIC: "file it; a machine is never answered",
    Intent.OTHER: "keep it for staff",
}


def as_json(file: str, message: Message, reading: Reading) -> dict[str, object]:
    """Return the reading as plain values, in the shape of the corpus's expectations with file, review and reasons.

    `evidence` beside each registrant holds the words that each value was found in.
    """
    answer = {"answer": reading.answer.value if reading.answer else None} if reading.intent is Intent.RSVP else {}
    return {
        "file": file,
        "message_id": message.message_id,
        "intent": reading.intent.value,
        "question": reading.question,
        "review": reading.review,
        **answer,
        "registrants": [_registrant(registrant) for registrant in reading.registrants],
        "session_problems": [
            {"kind": problem.kind, "words": problem.words, "numbers": list(problem.numbers)}
            for problem in reading.session_problems
        ],
        "language": reading.language,
        "reasons": list(reading.reasons),
    }


def _registrant(registrant: ReadRegistrant) -> dict[str, object]:
    return {
        "name": registrant.name.value if registrant.name else None,
        "email": registrant.email.value if registrant.email else None,
        "agency": registrant.agency.value if registrant.agency else None,
        "sessions": [found.value for found in registrant.sessions],
        "leaves": [found.value for found in registrant.leaves],
        "accommodations": [need.code.value for need in registrant.needs],
        "missing": [missing.value for missing in registrant.missing],
        "evidence": {
            **{key: _evidence(found) for key, found in _values(registrant)},
            "accommodations": [{"code": need.code.value, "words": need.words} for need in registrant.needs],
        },
    }


def _values(registrant: ReadRegistrant) -> Iterator[tuple[str, Found[str] | Found[int]]]:
    for key, found in (("name", registrant.name), ("email", registrant.email), ("agency", registrant.agency)):
        if found is not None:
            yield key, found
    for key, numbers in (("session", registrant.sessions), ("leaves", registrant.leaves)):
        for number in numbers:
            yield f"{key} {number.value}", number


def _evidence(found: Found[str] | Found[int]) -> dict[str, object]:
    return {"words": found.words, "where": found.where, "confidence": found.confidence, "reason": found.reason}


# ------------------------------------------------------------------------------------------------------ to a person


def explain(name: str, message: Message, reading: Reading, catalog: Catalog) -> str:
    """Return, in plain lines, the author's own words with what was found in them marked, and what follows from it."""
    author = f"{message.author.name} <{message.author.email}>".strip() if message.author else message.author_problem
    lines = [name, f"  from     {author}", f"  subject  {message.subject}", ""]
    own = own_words(message)
    lines += _quoted("the author's own words", _marked(own.own, reading))
    lines += _quoted("signature", _marked(own.signature, reading))
    lines += [f"reads as   {reading.intent.value}{_answer(reading)}{' and a question' if _asks_too(reading) else ''}"]
    lines += [f"  because {reason}" for reason in reading.reasons]
    for position, registrant in enumerate(reading.registrants, start=1):
        lines += ["", f"person {position}", *_person(registrant, catalog)]
    for problem in reading.session_problems:
        which = ", ".join(map(str, problem.numbers))
        lines += ["", f"no session settled: {problem.kind}, “{problem.words}”{f' (could be {which})' if which else ''}"]
    lines += ["", f"it would {would_do(reading)}"]
    return "\n".join(line.rstrip() for line in lines)


def would_do(reading: Reading) -> str:
    """Return what the service does with a message that reads like this, seats and records left out of account."""
    if reading.intent is Intent.AUTOMATIC:
        return _WOULD_DO[Intent.AUTOMATIC]
    if reading.review:
        return "be held: a person must look before anything is done"
    if reading.intent is Intent.RSVP and reading.answer is Rsvp.DECLINED:
        return "record the answer, free the seat and confirm it"
    asked = sorted({missing.value for registrant in reading.registrants for missing in registrant.missing})
    if reading.intent is Intent.REGISTER and asked:
        complete = any(not registrant.missing for registrant in reading.registrants)
        return f"{'enter whoever is complete, and ' if complete else ''}ask for the {' and the '.join(asked)}"
    return _WOULD_DO[reading.intent] + ("; staff answer the question" if _asks_too(reading) else "")


def _asks_too(reading: Reading) -> bool:
    return reading.question and reading.intent is not Intent.QUESTION


def _answer(reading: Reading) -> str:
    return f" ({reading.answer.value})" if reading.answer else ""


def _person(registrant: ReadRegistrant, catalog: Catalog) -> Iterator[str]:
    for key, found in _values(registrant):
        label, value = key.split(" ")[0], str(found.value)
        if isinstance(found.value, int):
            session = catalog.find(found.value)
            value = f"{found.value}, {catalog.local_date(session):%A %d %B %Y}" if session else value
        yield f"  {label:<8} {value}   [{found.where}, {found.confidence:.0%}: {found.reason}]"
    for need in registrant.needs:
        yield f"  needs    {need.code.value}   “{' '.join(need.words.split())}”"
    if registrant.missing:
        yield f"  missing  {', '.join(missing.value for missing in sorted(registrant.missing, key=_ORDER.index))}"


_ORDER = list(Missing)


def _quoted(title: str, text: str) -> list[str]:
    if not text.strip():
        return []
    wrapped = [
        piece
        for line in text.strip().split("\n")
        for piece in (textwrap.wrap(line, WIDTH - 4, drop_whitespace=False, break_on_hyphens=False) or [""])
    ]
    return [title, *(f"  | {line}" for line in wrapped), ""]


def _marked(text: str, reading: Reading) -> str:
    """*text* with «...» around the words that a value or a need was found in; overlapping finds share one pair."""
    spans: list[tuple[int, int]] = []
    for words in _found_words(reading):
        spans.extend(match.span() for match in re.finditer(re.escape(words), text))
    out, at = "", 0
    for start, end in _merged(spans):
        out += f"{text[at:start]}«{text[start:end]}»"
        at = end
    return out + text[at:]


def _found_words(reading: Reading) -> set[str]:
    found = {value.words.strip() for registrant in reading.registrants for _, value in _values(registrant)}
    found |= {need.words.strip() for registrant in reading.registrants for need in registrant.needs}
    found |= {problem.words.strip() for problem in reading.session_problems}
    return {piece.strip() for words in found for piece in words.split(" / ") if len(piece.strip()) > 1}


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
