"""Message in, Reading out: the one place where what was found is put together.

`read` is pure and never raises for anything a message may contain. Every value comes with the words it was found in; what
is not sure enough is left out and asked for, because a question costs a day and a wrong registration costs a seat.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from registrar.catalog import Catalog
from registrar.mail.automatic import automatic_because
from registrar.mail.body import Body, own_words
from registrar.mail.message import Address, Message
from registrar.reading.accommodations import FoundNeed, find_needs, find_needs_in_field
from registrar.reading.affiliation import find_agency
from registrar.reading.agency_sense import sense_agency
from registrar.reading.agency_shown import suggest_from_domain
from registrar.reading.asking import hear_wording
from registrar.reading.author import author_address, author_is_in, find_author, says_not_coming
from registrar.reading.badge import badge_name
from registrar.reading.below import needs_below
from registrar.reading.declined import is_none_answer
from registrar.reading.doubt import second_look
from registrar.reading.intent import TOPIC, Surroundings, choose
from registrar.reading.language import find_language
from registrar.reading.mailboxes import find_mailboxes, fits_login, same_person
from registrar.reading.mention import Mention, Role
from registrar.reading.opinion import Model, Opinion, find_features, find_opinion, load_model, second_opinion
from registrar.reading.others import find_others
from registrar.reading.people import Person, Scene, make_scene
from registrar.reading.question import Asked, find_forms
from registrar.reading.reading import Found, Need, Reading, ReadRegistrant, SessionProblem
from registrar.reading.records import Record
from registrar.reading.remark import asks_within, part_remark, remarks_below
from registrar.reading.roles import is_asked_for, is_target
from registrar.reading.rsvp import find_answer
from registrar.reading.sessions import Settled, find_mentions, settle
from registrar.reading.shares import share_needs
from registrar.reading.signals import Signals, asks_to_move, find_signals
from registrar.reading.subject import denies_needs, is_answer, needs_beside, with_subject
from registrar.reading.tables import find_records
from registrar.reading.thread import find_thread
from registrar.reading.told import of_those_offered
from registrar.reading.weighing import Chosen, weigh
from registrar.reading.words.intent_words import ADDS_ONE
from registrar.reading.words.session_words import MONTH, folded, word_number
from registrar.reading.words.told_words import ASKED_FOR
from registrar.vocabulary import Accommodation, Intent, Missing

CERTAIN_ENOUGH = 0.5
"""A value with less confidence than this is put before a person."""
MOST_TEXT = 40_000
"""Characters of own words that are read; a longer body is no registration."""
MOST_MENTIONS = 300
MOST_PEOPLE = 500
"""Above these a person reads the message: who takes which is compared each with each."""

ACTED_ON = (Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE)


NOT_ASKED = ""
"""For `machine`: nobody has looked yet."""


def read(
    message: Message,
    catalog: Catalog,
    *,
    now: datetime,
    machine: str | None = NOT_ASKED,
    body: Body | None = None,
    model: Model | None = None,
) -> Reading:
    """Return what *message* asks. *now* is the date that relative dates count from (aware).

    *machine* is what `automatic_because` found and *body* what `own_words` did, where they were asked before. *model* is
    the one that ships with the package, unless another is to be judged.
    """
    answer = find_answer(message, catalog, now)
    if answer is not None:
        return Reading(
            Intent.RSVP,
            (answer.registrant,),
            answer=answer.answer,
            review=answer.answer is None,
            reasons=(answer.reason,),
        )
    if machine == NOT_ASKED:
        machine = automatic_because(message, (catalog.mailbox,))
    if machine is not None:
        return Reading(Intent.AUTOMATIC, reasons=(machine,))
    reader = _Reader(message, catalog, now, body, model or load_model())
    reading = second_look(reader.scene, reader.mentions, reader.read())
    return reading if reader.opinion is None else second_opinion(reading, reader.opinion, message.author or Address(""))


def read_by_rules(
    message: Message, catalog: Catalog, *, now: datetime, body: Body | None = None
) -> tuple[Scene, tuple[Mention, ...], Reading]:
    """Return what the rules alone make of a person's message, with the scene and mentions that they looked at."""
    reader = _Reader(message, catalog, now, body)
    reading = reader.read()
    return reader.scene, reader.mentions, second_look(reader.scene, reader.mentions, reading)


def choose_by_rules(message: Message, catalog: Catalog, *, now: datetime) -> Chosen | None:
    """Return the intent that the rules alone choose; None for a message that is too long for them."""
    reader = _Reader(message, catalog, now)
    reader.read()
    return reader.chosen


class _Reader:
    """Reads one message: holds what every step looks at, so that nothing is found twice."""

    def __init__(
        self, message: Message, catalog: Catalog, now: datetime, body: Body | None = None, model: Model | None = None
    ) -> None:
        author = message.author or Address("")
        body = body or own_words(message)
        if len(body.own) > MOST_TEXT:
            body = replace(body, own=body.own[:MOST_TEXT])
        self.model = model
        self.chosen: Chosen | None = None
        self.opinion: Opinion | None = None
        self.message = message
        self.catalog = catalog
        self.now = now
        self.body = self.with_forward(message, body, author)
        self.author = self.body_author(author, body)
        if self.forwarded_for is None:
            told = with_subject(self.body, message.subject, self.author)
            if told is not self.body and not find_mentions(self.body.own, catalog, now):
                self.body = told
        attached = self.attached_words()
        if attached:
            self.body = replace(self.body, own=f"{self.body.own}\n\n{attached}")
        self.scene: Scene = make_scene(message, catalog, self.body, self.author)
        self.mentions: tuple[Mention, ...] = find_mentions(self.body.own, catalog, now)
        self.subject_mentions = find_mentions(message.subject, catalog, now) if message.subject else ()
        self.is_reply = is_answer(message.subject)
        self.doubts: list[str] = []
        self.problems: list[SessionProblem] = []
        self.needs_below: tuple[FoundNeed, ...] = ()

    # what is read

    def with_forward(self, message: Message, body: Body, author: Address) -> Body:
        """The covering words of a forward that pass somebody on are read together with what they pass on."""
        forward = body.forwarded
        self.forwarded_for: Address | None = None
        self.original = body
        self.covering = body.own
        if forward is None or not forward.own.strip():
            return body
        if body.own.strip() and not COVERING.search(folded(body.own)):
            return body
        if not body.own.strip() and (forward.author is None or forward.author.email.lower() == self.catalog.mailbox):
            return body
        if forward.author is not None and forward.author.email.lower() == self.catalog.mailbox:
            return body
        self.forwarded_for = forward.author or Address("")
        del message, author
        return replace(body, own=forward.own, signature=forward.signature, answers=())

    def body_author(self, author: Address, body: Body) -> Address:
        """Whose words are read: the author's, or those of the person that a forward passes on."""
        if self.forwarded_for is None:
            return author
        person = self.forwarded_for
        email = person.email
        if not email:
            near = [m.value for m in find_mailboxes(f"{self.body.own}\n{self.body.signature}")]
            email = next((value for value in near if fits_login(person.name, value)), "")
        del body
        return Address(email, person.name)

    def read(self) -> Reading:
        """Return the Reading."""
        if endless := self.is_endless():
            return Reading(Intent.OTHER, review=True, reasons=(endless,), language=find_language(self.body.own))
        asked = self.asked = find_forms(self.body.own)
        self.set_queried()
        self.mentions = tuple(self.next_but_one([*self.mentions, *self.answered()]))
        if not any(m.role == "wanted" and m.settled for m in self.mentions):
            figures = frozenset(map(int, re.findall(r"\b\d{1,4}\b", self.below()[:3000])))
            self.mentions = tuple(of_those_offered(self.scene.low, self.mentions, self.offered(), figures))
        thread = find_thread(self.message.subject, self.body.quoted)
        if thread == "confirmation":
            self.set_confirmed()
        signals = find_signals(asked, self.message.subject)
        if self.forwarded_for is not None:
            cover = find_signals(find_forms(self.covering), "")
            for intent, points in cover.points.items():
                signals.points[intent] = max(points, signals.of(intent))
            if any(m.role == "wanted" and m.settled for m in self.mentions) and PASSES_ON.search(folded(self.covering)):
                signals.points[Intent.REGISTER] = max(2.5, signals.of(Intent.REGISTER))
        records = self.rows = self.records()
        # What the person passed on asks is for the one who passes it on; of the covering words the question counts.
        said = asked if self.forwarded_for is None else find_forms(self.covering)
        questions = [one for one in said if one.form == "question" and not (self.rows and self.is_label(one))]
        question = questions[0] if questions else None
        needs = self.needs()
        self.needs_below = needs_below(self.body.signature, needs) or remarks_below(self.body.signature, needs)
        author = find_author(self.scene)
        others = find_others(
            self.scene,
            author,
            Intent.CANCEL if signals.of(Intent.CANCEL) >= 2 > signals.of(Intent.CHANGE) else Intent.REGISTER,
        )
        intent, sure, reasons = self.choose(
            signals, self.surroundings(thread, records, others, needs, question, author)
        )
        if intent in (Intent.QUESTION, Intent.OTHER):
            return Reading(
                intent,
                question=intent is Intent.QUESTION,
                reasons=reasons,
                language=find_language(self.body.own),
            )
        people = self.people(intent, author, others, records)
        registrants = self.registrants(intent, people, records, needs, thread)
        return self.reading(intent, sure, reasons, registrants, question)

    def choose(self, signals: Signals, around: Surroundings) -> tuple[Intent, float, tuple[str, ...]]:
        """The intent by the rules, and beside them by the wording where there is a model of it."""
        intent, sure, reasons = choose(signals, around)
        chosen = self.chosen = Chosen(intent, sure, reasons, signals.points)
        if self.model is not None:
            self.opinion = find_opinion(find_features(self.scene, self.mentions), self.model)
            chosen, doubt = weigh(chosen, self.opinion.intents, self.model.weighing)
            if doubt:
                self.doubts.append(doubt)
        return chosen.intent, chosen.sure, chosen.reasons

    def answered(self) -> list[Mention]:
        """Sessions that a quoted line names and the author's answer below it takes or refuses."""
        out: list[Mention] = []
        for answer in self.body.answers:
            low = folded(answer.words)
            role: Role | None = "refused" if SAYS_NO.match(low) else "wanted" if SAYS_YES.match(low) else None
            at = self.body.own.find(answer.words)
            if role is None or at < 0 or any(at <= m.start < at + len(answer.words) for m in self.mentions):
                continue
            settled = settle(find_mentions(answer.label, self.catalog, self.now, cell=not answer.label.strip("> ")))
            if len(settled.numbers) == 1:
                end = at + len(answer.words)
                out.append(Mention(at, end, answer.label[:80], "number", settled.numbers, role=role))
        return out

    def is_endless(self) -> str:
        """Why nobody is read out of a message that names more than any request does; empty for all others."""
        if len(self.mentions) > MOST_MENTIONS:
            return f"names sessions {len(self.mentions)} times"
        people = max(len(self.scene.names), len(self.scene.mailboxes))
        return f"names people {people} times" if people > MOST_PEOPLE else ""

    def set_queried(self) -> None:
        """A session that a question is about is not asked for: "will session 25 be recorded?"."""
        questions = [one.sentence for one in self.asked if one.form == "question"]
        self.mentions = tuple(
            replace(m, role="queried")
            if m.role == "wanted" and any(s.start <= m.start < s.end for s in questions)
            else m
            for m in self.mentions
        )

    def below(self) -> str:
        """What the author answers or forwards without reading it for somebody."""
        forwarded = self.body.forwarded
        return self.body.quoted or (forwarded.own if forwarded is not None and self.forwarded_for is None else "")

    def offered(self) -> tuple[int, ...]:
        """The sessions that the message below names, in the order in which they stand there."""
        named = find_mentions(self.below()[:3000], self.catalog, self.now)
        return tuple(dict.fromkeys(number for one in named if one.settled for number in one.numbers))

    def set_confirmed(self) -> None:
        """The session that the confirmation below is about is held already, however it is named again."""
        confirmed = self.confirmed()
        if len(confirmed) == 1:
            self.mentions = tuple(self.beside_confirmed(m, confirmed) for m in self.mentions)

    def confirmed(self) -> set[int]:
        """The sessions that the confirmation below, or its subject, is about."""
        return set(settle(self.subject_mentions).numbers or self.offered()[:1])

    def beside_confirmed(self, mention: Mention, confirmed: set[int]) -> Mention:
        same = set(mention.numbers) == confirmed
        if mention.role == "wanted" and same and not is_target(self.scene.low, mention):
            return replace(mention, role="held")
        before = self.scene.low[max(0, mention.start - 80) : mention.start]
        if mention.role == "refused" and mention.settled and not same and ASKED_FOR.search(before):
            return replace(mention, role="wanted")  # "thank you, but I asked for August 16"
        return mention

    def reading(
        self,
        intent: Intent,
        sure: float,
        reasons: tuple[str, ...],
        registrants: Sequence[ReadRegistrant],
        question: Asked | None,
    ) -> Reading:
        counted = stated_count(self.scene.low)
        if counted > len(registrants) and intent is not Intent.UPDATE:
            self.doubts.append(f"speaks of {counted} people, {len(registrants)} found")
        review = sure < CERTAIN_ENOUGH or bool(self.doubts) or not registrants
        for registrant in registrants:
            for found in (registrant.name, registrant.email, registrant.agency, *registrant.sessions):
                if found is not None and found.confidence < CERTAIN_ENOUGH:
                    review = True
                    self.doubts.append(f"not sure: {found.reason}")
        return Reading(
            intent,
            tuple(registrants),
            question=question is not None,
            review=review,
            reasons=(*reasons, *self.doubts),
            session_problems=tuple(dict.fromkeys(self.problems)),
            language=find_language(self.body.own),
            agency_suggestion=self.suggested_agency(registrants),
        )

    def suggested_agency(self, registrants: Sequence[ReadRegistrant]) -> str:
        """A guess for the question that asks for an agency, where all who lack one write from one domain."""
        domains = {one.email.value.rpartition("@")[2].lower() for one in registrants if one.email and not one.agency}
        return suggest_from_domain(domains.pop()) if len(domains) == 1 else ""

    def surroundings(
        self,
        thread: str,
        records: Sequence[Record],
        others: Sequence[Person],
        needs: Sequence[FoundNeed],
        question: Asked | None,
        author: Found[str] | None,
    ) -> Surroundings:
        rows = [record for record in records if _has_person(record) or _cell(record, "session")]
        subject = settle(self.subject_mentions)
        return Surroundings(
            mentions=self.mentions,
            subject_settles=bool(subject.sessions or subject.problems) and not self.is_reply,
            thread=thread,  # type: ignore[arg-type]
            people=len(rows) + sum(1 for person in others if person.email and not person.is_author),
            needs=len(needs) + len(self.needs_below),
            asks=question is not None,
            words=len(re.findall(r"\w+", self.body.own)),
            details=author is not None and bool(self.scene.agencies or self.body.signature.count("\n")),
            subject=folded(self.message.subject),
            is_reply=self.is_reply and self.forwarded_for is None,
            confirmed=thread == "confirmation" and len(self.confirmed()) == 1,
            adds=bool(ADDS_ONE.search(self.scene.low)),
            change_names=any(
                any(s.sentence.start <= m.start < s.sentence.end for m in self.mentions)
                and asks_to_move(folded(s.sentence.text))
                for s in self.asked
            ),
            asked=any(m.role == "wanted" and m.settled and self.is_asked(m) for m in self.mentions),
            requests=any(one.form == "request" and one.sentence.text.rstrip().endswith("?") for one in self.asked),
            on_topic=any(m.settled for m in self.mentions)
            or bool(TOPIC.search(self.scene.low) or TOPIC.search(folded(self.message.subject))),
        )

    def is_label(self, asked: Asked) -> bool:
        """Whether a question is a form's: it opens a line and its answer stands behind it."""
        own, sentence = self.body.own, asked.sentence
        opens = not own[own.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip(" -•*")
        end = own.find("\n", sentence.end)
        return opens and bool(own[sentence.end : end if end >= 0 else None].strip())

    def is_asked(self, mention: Mention) -> bool:
        """Whether a session is named in a clause that asks, or in a question that is a request."""
        around = self.scene.low[max(0, mention.start - 80) : mention.end + 80]
        if ONLY_TOLD.search(around):
            return False
        if is_asked_for(self.scene.low, mention) or self.is_fragment(mention):
            return True
        return any(
            one.form == "request" and one.sentence.start <= mention.start < one.sentence.end for one in self.asked
        )

    def is_fragment(self, mention: Mention) -> bool:
        """Whether a session is all that its sentence says: "June 21."."""
        sentence = next((s for s in self.scene.sentences if s.start <= mention.start < s.end), None)
        if sentence is None or mention.role != "wanted":
            return False
        rest = self.scene.low[sentence.start : mention.start] + " " + self.scene.low[mention.end : sentence.end]
        return len(re.findall(r"[a-z]{2,}", rest)) <= 2

    def records(self) -> tuple[Record, ...]:
        """Rows of tables and attached lists; a form filled in between quoted lines is one as well."""
        if self.body.answers:
            lines = [line for answer in self.body.answers if (line := _as_label(answer.label, answer.words))]
            if len(lines) >= 2:
                return tuple(find_records(self.message, "\n".join(lines)))
        return tuple(find_records(self.message, self.body.own))

    def attached_words(self) -> str:
        """The text of attached notes that list people; a flyer lists none."""
        texts = [
            part.text
            for part in self.message.parts
            if part.content_type == "text/plain" and part.disposition == "attachment" and part.text
        ]
        return "\n".join(text for text in texts if "@" in text and len(text) < 20_000)

    def needs(self) -> tuple[FoundNeed, ...]:
        asked = hear_wording(self.scene, find_needs(self.body.own))
        self.doubts.extend(asked.doubts)
        return asked.needs

    # people

    def people(
        self, intent: Intent, author: Found[str] | None, others: list[Person], records: Sequence[Record]
    ) -> list[Person]:
        rows = [record for record in records if _has_person(record)]
        if rows:
            people = self.people_of(rows, author)
            if len(rows) > 1 or not people[0].is_author:
                inside, _ = author_is_in(self.scene, people)
                if (
                    inside
                    and not any(person.is_author for person in people)
                    and SELF_BESIDE_ROWS.search(self.scene.low)
                ):
                    people.insert(0, self.self_person(author, people))
            return people
        inside, at = author_is_in(self.scene, others, intent)
        if not inside and others and not any(person.is_author for person in others):
            inside, at = self.author_asks(others)
        people = list(others)
        if not inside and intent is Intent.CANCEL and others and not any(person.is_author for person in others):
            out = WE_ARE_OUT.search(self.scene.low)
            inside, at = out is not None, out.start() if out else 0
        if inside:
            me = self.self_person(author, others)
            me.order = at if others else 0
            people.append(me)
            people.sort(key=lambda person: person.place)
        for person in people:
            if person.is_author and person.email is None:
                person.email = author_address(self.scene, author, people)
            if person.is_author and author is not None and person.name is not None:
                person.name = author if len(author.value) >= len(person.name.value) else person.name
        if not people:
            people = [Person()]
        return people

    def author_asks(self, others: Sequence[Person]) -> tuple[bool, int]:
        """Whether a sentence about nobody else asks for a session in the first person: "I should like to attend on January 19"."""
        if says_not_coming(self.scene):
            return False, 0
        for mention in self.mentions:
            if mention.role != "wanted" or not is_asked_for(self.scene.low, mention):
                continue
            sentence = next((s for s in self.scene.sentences if s.start <= mention.start < s.end), None)
            if sentence is None or any(
                sentence.start <= a < sentence.end for person in others for a, _ in self.anchors(person)
            ):
                continue
            low = self.scene.low[sentence.start : mention.start]
            if ATTENDS.search(low) and not FOR_OTHERS.search(low):
                return True, sentence.start
        return False, 0

    def people_of(self, rows: Sequence[Record], author: Found[str] | None) -> list[Person]:
        people: list[Person] = []
        for record in rows:
            raw = _cell(record, "name") or " ".join(
                filter(None, (_cell(record, "first_name"), _cell(record, "last_name")))
            )
            raw, of_name = part_remark(raw)
            value = badge_name(re.sub(r"\s*#\s*\d+", "", raw)) if raw else None
            name = Found(value, raw, "table", 0.95, "in the list") if value else None
            mailboxes = find_mailboxes(_cell(record, "email"))
            email = Found(mailboxes[0].value, mailboxes[0].value, "table", 0.95, "in the list") if mailboxes else None
            mine = (
                bool(email and email.value.lower() == self.author.email.lower())
                or bool(name and author and same_person(name.value, author.value))
                or (len(rows) == 1 and name is None)
            )
            if mine and name is None:
                name = author
            if mine and email is None:
                email = author_address(self.scene, author, [])
            cell, of_agency = part_remark(_cell(record, "agency"))
            agency = Found(cell.strip(" ."), cell, "table", 0.9, "in the list") if cell.strip(" -–—.") else None
            remarks = tuple(filter(None, (of_name, of_agency)))
            people.append(Person(name=name, email=email, agency=agency, is_author=mine, listed=True, remarks=remarks))
        return people

    def self_person(self, author: Found[str] | None, others: Sequence[Person]) -> Person:
        return Person(name=author, email=author_address(self.scene, author, others), is_author=True)

    # values of each person

    def registrants(
        self, intent: Intent, people: list[Person], records: Sequence[Record], needs: Sequence[FoundNeed], thread: str
    ) -> list[ReadRegistrant]:
        rows = [record for record in records if _has_person(record)]
        shared = find_agency(self.scene) or self.covering_agency()
        if intent is Intent.REGISTER:
            shared = sense_agency(self.scene, shared)
        shared = self.without_remarks(shared, people)
        out: list[ReadRegistrant] = []
        wanted, leaves = self.sessions(intent, people, thread)
        shares = share_needs(
            self.scene,
            people,
            needs,
            [self.anchors(person) for person in people],
            from_rows=bool(rows) and len(people) > 1,
        )
        self.doubts.extend(shares.doubts)
        share = shares.needs
        beside = needs_beside(self.message.subject, self.body.own, needs) if intent is not Intent.CANCEL else ()
        if beside and len(people) == 1:
            share = ((*share[0], *beside),)
        elif beside:
            self.doubts.append("the subject asks for an accommodation, and does not say whose it is")
        share = self.with_needs_below(share, people, intent)
        from_records = list(rows)
        for at, person in enumerate(people):
            record = from_records[at - (len(people) - len(rows))] if rows and at >= len(people) - len(rows) else None
            sessions, problems = wanted[at]
            own_needs = share[at]
            if record is not None:
                cell = _session_cell(record)
                if cell:
                    settled = self.settle_cell(record)
                    if settled is not None:
                        sessions, problems = settled.sessions, settled.problems
                field_text = _cell(record, "needs")
                if field_text:
                    own_needs = tuple(find_needs_in_field(field_text)) + tuple(
                        need for need in own_needs if need.words not in field_text
                    )
                    own_needs = (
                        _once_each(own_needs)
                        if len(rows) != 1
                        else _once_each(tuple(find_needs_in_field(field_text)) + own_needs)
                    )
            near, remark = _without_remark(self.agency_of(person, people))
            agency = person.agency or near or shared
            if agency is not None and asks_within(agency.value):
                self.doubts.append("what was read as an agency asks for an accommodation")
            if intent is not Intent.CANCEL:
                own_needs = self.with_remarks(own_needs, (*person.remarks, remark), record)
            if intent is Intent.REGISTER or (problems and not sessions):
                self.problems.extend(problems)
            missing = self.missing(intent, person, agency, sessions)
            out.append(
                ReadRegistrant(
                    name=person.name,
                    email=person.email,
                    agency=agency,
                    sessions=tuple(sessions),
                    leaves=leaves[at] if intent is Intent.CHANGE else (),
                    needs=tuple(Need(need.code, need.words, need.confidence) for need in _once_each(own_needs)),
                    missing=missing,
                )
            )
        return out

    def with_needs_below(
        self, share: tuple[tuple[FoundNeed, ...], ...], people: Sequence[Person], intent: Intent
    ) -> tuple[tuple[FoundNeed, ...], ...]:
        """What is asked for below the name is the author's; where it cannot be theirs alone, a person decides."""
        below = self.needs_below if intent is not Intent.CANCEL else ()
        if not below:
            return share
        if len(people) > 1 or (people[0].name is not None and not people[0].is_author):
            self.doubts.append("an accommodation is asked for below the name, and it does not say whose it is")
            return share
        if any(is_none_answer(_cell(row, "needs")) for row in self.rows if _cell(row, "needs")) or denies_needs(
            self.body.own
        ):
            self.doubts.append("an accommodation is asked for below the name, and none above it")
            return share
        return ((*share[0], *below),)

    def without_remarks(self, agency: Found[str] | None, people: Sequence[Person]) -> Found[str] | None:
        """The agency of all, parted from what was said of a person beside it."""
        agency, remark = _without_remark(agency)
        beside = [part_remark(_cell(row, "agency"))[1] for row in self.rows if not _has_person(row)]
        remarks = [one for one in (remark, *beside) if one]
        if remarks and len(people) > 1:
            self.doubts.append("an accommodation stands beside the agency, and it does not say whose it is")
        elif remarks:
            people[0].remarks = (*people[0].remarks, *remarks)
        return agency

    def with_remarks(
        self, needs: tuple[FoundNeed, ...], remarks: Sequence[str], record: Record | None
    ) -> tuple[FoundNeed, ...]:
        """What stood beside a person's name or agency is theirs; how they are counts where they ask for nothing."""
        found = [need for remark in remarks if remark for need in find_needs_in_field(remark)]
        if found and record is not None and _cell(record, "needs") and is_none_answer(_cell(record, "needs")):
            self.doubts.append("an accommodation stands beside a name or an agency, and none where it is asked for")
            return needs
        return _once_each((*needs, *(need for need in found if need.code is not Accommodation.OTHER or not needs)))

    def covering_agency(self) -> Found[str] | None:
        """The agency of the person who forwards, where the one forwarded names none: they work together."""
        if self.forwarded_for is None:
            return None
        cover = make_scene(self.message, self.catalog, self.original, self.message.author or Address(""))
        return find_agency(cover)

    def missing(
        self, intent: Intent, person: Person, agency: Found[str] | None, sessions: Sequence[Found[int]]
    ) -> tuple[Missing, ...]:
        if intent is Intent.CHANGE:
            return () if sessions else (Missing.SESSION,)
        if intent is not Intent.REGISTER:
            return ()
        missing = []
        if person.name is None:
            missing.append(Missing.NAME)
        if person.email is None:
            missing.append(Missing.EMAIL)
        if agency is None:
            missing.append(Missing.AGENCY)
        if not sessions:
            missing.append(Missing.SESSION)
        return tuple(missing)

    def agency_of(self, person: Person, people: Sequence[Person]) -> Found[str] | None:
        """The agency written beside a person in a list."""
        if not person.spans or len(people) < 2:
            return None
        start, end = person.spans[0]
        line_start = self.body.own.rfind("\n", 0, start) + 1
        line_end = self.body.own.find("\n", end)
        line_end = len(self.body.own) if line_end < 0 else line_end
        others = [span for other in people if other is not person for span in other.spans]
        if any(line_start <= a < line_end for a, _ in others):
            line_start, line_end = start, end
        return find_agency(self.scene, near=(line_start, line_end))

    # sessions

    def settle_cell(self, record: Record) -> Settled | None:
        """The sessions of a row: its session and date cells must agree."""
        mentions: list[Mention] = []
        offset = 0
        text = ""
        for column in ("session", "date"):
            cell = _cell(record, column)
            if cell:
                circled = re.findall(r"[\[(*_>]\s*(\d{1,4})\s*[\])*_<]", cell)
                if len(circled) == 1 and len(re.findall(r"\d+", cell)) > 2:
                    cell = circled[0]
                named = "session " if column == "session" and cell[0].isdigit() else ""
                text += f"{named}{cell}\n"
        del offset
        mentions = list(find_mentions(text, self.catalog, self.now, cell=True))
        if not mentions:
            return None
        by_number = {n for m in mentions if m.kind == "number" for n in (*m.numbers, *m.options)}
        by_date = {n for m in mentions if m.kind in ("date", "month") for n in (*m.numbers, *m.options)}
        if by_number and by_date and not by_number & by_date:
            return Settled(
                (),
                (
                    SessionProblem(
                        "conflict", " / ".join(m.words for m in mentions), tuple(sorted(by_number | by_date))
                    ),
                ),
            )
        return settle(mentions, where="table")

    def sessions(
        self, intent: Intent, people: Sequence[Person], thread: str
    ) -> tuple[list[tuple[tuple[Found[int], ...], tuple[SessionProblem, ...]]], list[tuple[Found[int], ...]]]:
        """For each person: the sessions asked for with what could not be settled; and those given up."""
        roles: frozenset[Role] = frozenset({"wanted"})
        mentions = list(self.mentions)
        if intent is Intent.CANCEL:
            explicit = [m for m in mentions if m.role in ("left", "refused") and (m.settled or m.options)]
            held = [m for m in mentions if m.role == "held" and m.settled]
            roles = (
                frozenset({"left", "refused"}) if explicit else frozenset({"held"}) if held else frozenset({"wanted"})
            )
        elif intent is Intent.UPDATE:
            roles = frozenset({"wanted", "held", "aside"})
            if not any(m.role in roles and m.settled for m in mentions):
                roles = frozenset({"wanted", "held", "aside", "refused", "past", "left", "kept", "queried"})
        elif not any(m.role == "wanted" and (m.strong or m.settled) for m in mentions):
            roles = frozenset({"queried"})
        shared: list[Mention] = []
        own: list[list[Mention]] = [[] for _ in people]
        if intent is Intent.CHANGE:
            mentions = self.without_target(self.without_confirmed(mentions))
        for mention in mentions:
            owners = self.owners(mention, people) if len(people) > 1 else []
            if owners:
                for at in owners:
                    own[at].append(mention)
            else:
                shared.append(mention)
        common = self.settle_shared(
            intent, shared, roles, thread, fallback=not any(settle(one, roles=roles).sessions for one in own)
        )
        own = self.with_the_rest(own, shared, roles)
        out, leaves = [], []
        for at in range(len(people)):
            mine = settle(own[at], roles=roles)
            chosen = mine if mine.sessions or mine.problems else common
            if (
                mine.sessions
                and common.sessions
                and any(TOO.match(self.scene.low[m.end : m.end + 12]) for m in own[at])
            ):
                both = {found.value: found for found in (*common.sessions, *mine.sessions)}
                chosen = Settled(tuple(both[number] for number in sorted(both)))
            out.append((chosen.sessions, chosen.problems))
            given_up = [m for m in (*own[at], *shared) if m.role in ("left", "refused", "held") and m.settled]
            strong = [m for m in given_up if m.role != "held"] or given_up
            taken = {found.value for found in chosen.sessions}
            numbers = {number: m for m in strong for number in m.numbers if number not in taken}
            leaves.append(tuple(Found(n, m.words, "body", 0.85, "given up") for n, m in sorted(numbers.items())))
        return out, leaves

    def without_confirmed(self, mentions: list[Mention]) -> list[Mention]:
        """Where several are named, the one that the confirmation or its subject is about is the one to be left."""
        wanted = {n for m in mentions if m.role == "wanted" and m.settled for n in m.numbers}
        confirmed = set(settle(self.subject_mentions).numbers if self.is_reply else ()) or set(
            self.quoted_session().numbers
        )
        aims = {
            n for m in mentions if m.role == "wanted" and m.settled and is_target(self.scene.low, m) for n in m.numbers
        }
        if len(wanted) > 1 and len(aims) == 1 and not any(m.joined for m in mentions if m.role == "wanted"):
            return [
                replace(m, role="left") if m.role == "wanted" and not set(m.numbers) & aims else m for m in mentions
            ]
        if len(wanted) < 2 or len(confirmed) != 1 or not confirmed < wanted:
            return mentions
        return [replace(m, role="left") if m.role == "wanted" and set(m.numbers) == confirmed else m for m in mentions]

    def without_target(self, mentions: list[Mention]) -> list[Mention]:
        """As in "Friday's out for me; would you move me to a later date?": the one session named is the one left."""
        named = [m for m in mentions if m.settled and m.role not in ("past", "aside")]
        later = SOME_LATER_ONE.search(self.scene.low)
        if later is None or len(named) != 1 or named[0].role != "wanted" or named[0].start > later.start():
            return mentions
        if is_target(self.scene.low, named[0]) or is_asked_for(self.scene.low, named[0]):
            return mentions
        return [replace(m, role="left") if m is named[0] else m for m in mentions]

    def with_the_rest(
        self, own: list[list[Mention]], shared: Sequence[Mention], roles: frozenset[Role]
    ) -> list[list[Mention]]:
        """As in "I want June. Bo wants to come with me": who names none goes with the others, where these agree."""
        settled = [settle(one, roles=roles) for one in own]
        found = {one.numbers for one in settled if one.sessions}
        if len(found) != 1 or any(one.problems for one in settled) or settle(shared, roles=roles).sessions:
            return own
        model = next(mentions for mentions, one in zip(own, settled, strict=True) if one.sessions)
        return [mentions if one.sessions else model for mentions, one in zip(own, settled, strict=True)]

    def settle_shared(
        self, intent: Intent, shared: Sequence[Mention], roles: frozenset[Role], thread: str, *, fallback: bool
    ) -> Settled:
        """The sessions that hold for everybody without their own: from the body, else from subject or confirmation."""
        if self.forwarded_for is not None and intent is Intent.REGISTER:
            cover = settle(find_mentions(self.covering, self.catalog, self.now))
            if cover.sessions:
                return cover  # whoever passes it on has the last word
        body = settle(shared, roles=roles)
        if body.sessions or body.problems:
            return self.checked_with_subject(body) if intent is Intent.REGISTER and fallback else body
        passed_on = self.body.forwarded.own if self.body.forwarded is not None and self.forwarded_for is None else ""
        if intent is Intent.REGISTER and passed_on and THIS_ONE.search(self.scene.low):
            told = settle(find_mentions(passed_on[:2000], self.catalog, self.now), where="quoted")
            if len(told.numbers) == 1:
                return told
        pointed = self.pointed_at(shared)
        if pointed.sessions and intent in (Intent.REGISTER, Intent.CHANGE):
            return pointed
        asked: frozenset[Role] = frozenset({"wanted"})
        if intent in (Intent.CANCEL, Intent.UPDATE):
            asked = frozenset({"wanted", "left", "refused", "held"})
        subject = settle(self.subject_mentions, where="subject", roles=asked)
        if intent is Intent.REGISTER:
            return self.of_thread(body, subject, thread) if self.is_reply else subject if fallback else body
        if intent is Intent.CHANGE:
            gone = {n for m in self.mentions if m.role in ("left", "refused", "held") for n in m.numbers}
            left = tuple(found for found in subject.sessions if found.value not in gone)
            return body if self.is_reply else replace(subject, sessions=left)
        if not self.is_reply or len(subject.numbers) == 1:
            return subject
        return self.quoted_session()

    def of_thread(self, body: Settled, subject: Settled, thread: str) -> Settled:
        """The subject of a reply is the announcement's; it helps where the words themselves point at it."""
        if thread in ("confirmation", "incomplete"):
            if not SAME.search(self.scene.low):
                return body
            return subject if subject.sessions else self.quoted_session()
        return subject if len(subject.numbers) == 1 and SUBJECT_IS_MEANT.search(self.scene.low) else body

    def checked_with_subject(self, body: Settled) -> Settled:
        """A fresh subject and the body must not name different sessions."""
        subject = settle(self.subject_mentions, where="subject")
        if self.is_reply or not body.sessions or not subject.sessions:
            return body
        a, b = set(body.numbers), set(subject.numbers)
        if a & b or self.mentioned_otherwise(b) or SUBJECT_IS_WRONG.search(self.scene.low):
            return body
        words = f"{self.message.subject} / {body.sessions[0].words}"
        return Settled((), (SessionProblem("conflict", words[:200], tuple(sorted(a | b))),))

    def pointed_at(self, shared: Sequence[Mention]) -> Settled:
        """As in "The topic comes back on September 14. Please change me to that one": the session told of last before."""
        pointer = max(THAT_ONE.finditer(self.scene.low), key=re.Match.start, default=None)
        if pointer is None:
            return Settled()
        told = [m for m in shared if m.end <= pointer.start() and m.settled and m.role in ("aside", "queried")]
        return settle([replace(told[-1], role="wanted")]) if told else Settled()

    def next_but_one(self, mentions: list[Mention]) -> list[Mention]:
        """As in "Not the 4th. Could I come to the next one?": the next one is then the one after the one given up."""
        given_up = {
            n
            for m in (*mentions, *self.subject_mentions)
            for n in m.numbers
            if m.role in ("refused", "left", "held", "past")
        }
        out: list[Mention] = []
        for mention in mentions:
            numbers = mention.numbers
            if AFTER_IT.search(self.scene.low[max(0, mention.start - 70) : mention.start]) and mention.settled:
                session = self.catalog.by_number[numbers[-1]]
                later = [s for s in self.catalog.upcoming(self.now) if s.starts > session.starts]
                out = [m for m in out if not (m.kind == "place" and mention.start - m.end < 40)]
                out.append(replace(mention, role="wanted", numbers=(later[0].number,) if later else ()))
                continue
            if (
                mention.role == "wanted"
                and len(numbers) == 1
                and numbers[0] in given_up
                and re.match(r"next|soonest|following", folded(mention.words))
            ):
                session = self.catalog.by_number[numbers[0]]
                later = [
                    s
                    for s in self.catalog.upcoming(self.now)
                    if s.starts > session.starts and (mention.kind != "title" or s.title == session.title)
                ]
                out.append(replace(mention, numbers=(later[0].number,)) if later else mention)
                continue
            out.append(mention)
        return out

    def mentioned_otherwise(self, numbers: set[int]) -> bool:
        """Whether the body itself says what becomes of the sessions that the subject names."""
        return any(set(m.numbers) & numbers and m.role != "wanted" for m in self.mentions)

    def quoted_session(self) -> Settled:
        """The one session of the confirmation below, for a bare "please cancel"."""
        quoted = settle(
            find_mentions(self.body.quoted[:2000], self.catalog, self.now),
            where="quoted",
            roles=frozenset({"wanted", "held"}),
        )
        return quoted if len(quoted.numbers) == 1 else Settled()

    def owners(self, mention: Mention, people: Sequence[Person]) -> list[int]:
        """Whose session a mention is: that of the person named beside it in its sentence or line; none, everybody's."""
        sentence = next((s for s in self.scene.sentences if s.start <= mention.start < s.end), None)
        if sentence is None:
            return []
        behind = self.named_behind(mention, people)
        if behind:
            return behind
        anchors = sorted(
            (start, at)
            for at, person in enumerate(people)
            for start, _ in self.anchors(person)
            if sentence.start <= start < sentence.end
        )
        before = [(start, at) for start, at in anchors if start <= mention.start]
        if not anchors:
            return self.under_heading(mention, people)
        if not before:
            alone = {at for _, at in anchors}
            return (
                list(alone)
                if len(alone) == 1 and people[next(iter(alone))].listed
                else self.under_heading(mention, people)
            )
        last = before[-1][1]
        pronoun = self.scene.low[max(0, before[-1][0] - 5) : before[-1][0]]
        if len(anchors) == 1 and re.search(r"\b(?:and|y|or|nor) $", pronoun):
            return []  # "my wife and I": somebody beside the author is meant as well
        shares = self.shares_of_sentence(sentence.start, sentence.end, people)
        group = {last}
        for (start, at), (following, _) in zip(reversed(before[:-1]), reversed(before[1:]), strict=False):
            gap = self.scene.low[start:following]
            if at in group:
                continue
            if shares <= {last} or (
                JOINS.search(gap[-34:]) and not any(start < m.start < following for m in self.mentions)
            ):
                group.add(at)
            else:
                break
        if (
            len(group) == 1
            and re.search(r"\b(?:both|all|each|together|we|us)\b(?: of us)?", folded(sentence.text))
            and shares <= {last}
            and not people[last].listed
        ):
            return []
        return sorted(group)

    def named_behind(self, mention: Mention, people: Sequence[Person]) -> list[int]:
        """As in "October for me and August for Ann": the person behind a "for" that follows at once."""
        after = self.scene.low[mention.end : mention.end + 70]
        lead = re.match(r"\s*(?:\([^)]{0,30}\)\s*)?,?\s*(?:please,? )?(?:for|para):?\s+", after)
        if lead is None:
            return []
        if re.match(r"(?:me|myself|mi)\b", after[lead.end() :]):
            return [at for at, person in enumerate(people) if person.is_author]
        start = mention.end + lead.end()
        near = sorted(
            (a, at) for at, person in enumerate(people) for a, _ in self.anchors(person) if start <= a < start + 34
        )
        if not near or re.search(
            r"[.;\n]", self.scene.low[start : near[0][0]].replace("mr.", "").replace("ms.", "").replace("dr.", "")
        ):
            return []
        owners = [near[0][1]]
        end = near[0][0]
        sentence = next((s for s in self.scene.sentences if s.start <= mention.start < s.end), None)
        later = sorted(
            (a, at)
            for at, person in enumerate(people)
            for a, _ in self.anchors(person)
            if a > end and sentence and a < sentence.end
        )
        for a, at in later:
            gap = self.scene.low[end:a]
            if at not in owners and JOINS.search(gap[-34:]) and not any(end < m.start < a for m in self.mentions):
                owners.append(at)
                end = a
            elif at not in owners:
                break
        return sorted(owners)

    def under_heading(self, mention: Mention, people: Sequence[Person]) -> list[int]:
        """A line that is a session and a colon heads the people below it, up to the next such line."""
        heads = [m for m in self.mentions if self.is_heading(m)]
        line_start = self.scene.own.rfind("\n", 0, mention.start) + 1
        if not self.scene.own[line_start : mention.start].strip(" -•*") and HEADS_LINE.match(
            self.scene.low, mention.end
        ):
            line_end = self.scene.own.find("\n", mention.end)
            line_end = len(self.scene.own) if line_end < 0 else line_end
            beside = [
                at
                for at, person in enumerate(people)
                if any(mention.end <= a < line_end for a, _ in self.anchors(person))
            ]
            if beside:
                return beside
        if mention not in heads or len(heads) < 2:
            return []
        end = next((m.start for m in heads if m.start > mention.start), len(self.scene.own))
        return [at for at, person in enumerate(people) if any(mention.end <= a < end for a, _ in self.anchors(person))]

    def is_heading(self, mention: Mention) -> bool:
        start = self.scene.own.rfind("\n", 0, mention.start) + 1
        end = self.scene.own.find("\n", mention.end)
        line = self.scene.own[start : end if end >= 0 else None]
        alone = self.scene.own[mention.start : mention.end].strip() == line.strip(" *_#=")
        return len(line) - (mention.end - mention.start) < 24 and (alone or line.rstrip().endswith((":", "-", "–")))

    def shares_of_sentence(self, start: int, end: int, people: Sequence[Person]) -> set[int]:
        """Who has a mention directly behind their name within the sentence."""
        owners: set[int] = set()
        anchors = sorted(
            (a, at) for at, person in enumerate(people) for a, _ in self.anchors(person) if start <= a < end
        )
        for mention in self.mentions:
            if start <= mention.start < end and mention.role == "wanted":
                before = [at for a, at in anchors if a <= mention.start]
                if before:
                    owners.add(before[-1])
        return owners

    def anchors(self, person: Person) -> list[tuple[int, int]]:
        """Where a person is named: in full, or by given or family name alone."""
        spans = list(person.spans)
        if person.is_author and not person.listed:
            spans += [match.span() for match in FIRST_PERSON.finditer(self.scene.low)]
        if person.name is None:
            return spans
        tokens = [
            t
            for t in folded(person.name.value).split()
            if len(t.strip(".")) > 2 or (len(t) == 2 and t not in SMALL_WORDS)
        ]
        for token in {tokens[0], tokens[-1]} if tokens else set():
            for start in _words_at(self.scene.low, token):
                if len(token) == 2 and not self.body.own[start : start + 1].isupper():
                    continue
                if not any(a <= start < b for a, b in spans):
                    spans.append((start, start + len(token)))
        return spans


SOME_LATER_ONE = re.compile(
    r"\b(?:(?:a|another|some|any|the) (?:later|other|different|future) (?:date|session|one|webinar|time|day)|"
    r"another (?:date|session|one|webinar|time|day|of (?:your|the))|some other (?:date|day|time))\b"
)
WE_ARE_OUT = re.compile(
    r"\bneither i\b|\bnor (?:will |can |am )?i\b|\bi nor\b|"
    r"\b(?:remove|cancel|drop|withdraw|unregister|take|strike|scratch|release) (?:both of )?us\b|"
    r"\bour (?:two )?(?:seats|spots|places|registrations|reservations)\b"
)
# Bo and Cy are names; these are none, even at the head of a sentence.
SMALL_WORDS = frozenset(
    "an as at by de do he if in is it la le me my no of on or so to up us we el da di du".split()  # noqa: SIM905
)
THIS_ONE = re.compile(
    r"\b(?:register|sign|add|put|enroll|book|count|interested|attend|join|like|do|"
    r"take)\b[^.!?\n]{0,24}\b(?:this|it|below)\b"
)
SAYS_YES = re.compile(
    r"\W*(?:yes|yep|yeah|sure|ok(?:ay)?|this (?:one|works)|that (?:one|works)|please|count me|sign me|put me|"
    r"i'?ll|i can|i'?m in|good|works|fine|perfect|x$|me\b|si\b|oui\b)"
)
SAYS_NO = re.compile(
    r"\W*(?:no\b|nope|can'?t|cannot|not\b|maybe|perhaps|n/?a|sorry|out\b|conflict|unavailable|busy|"
    r"i (?:can'?t|cannot|won'?t))"
)
HEADS_LINE = re.compile(r" ?:| ?(?:->|=>|→)| +[–—-]+ ")
ATTENDS = re.compile(
    r"\bi(?:'d|'ll|'m)?\b[^.?!]{0,90}\b(?:attend|join|come|take|participate|sit in|reserve|do|want|like|"
    r"register|sign up|enroll|get|move|switch|change|cancel|withdraw|be (?:at|in|on))\b"
)
FOR_OTHERS = re.compile(
    r"\b(?:like|want|need) (?:to have )?(?:them|him|her)\b|"
    r"\b(?:register|enroll|sign up|add|send|bring|have|get|put|book|behalf of) (?:my|our|the|these|two|three|"
    r"them|him|her|following|a colleague|both|some|several|for them|\d)\b|"
    r"\bi (?:write|register|manage|schedule|handle|coordinate|supervise)\b"
)
TOO = re.compile(r"\s*,? (?:too|also|as well|tambien)\b")
FIRST_PERSON = re.compile(r"\bi(?:'d|'ll|'m|'ve)?\b|\bme\b|\bmyself\b|\byo\b")
JOINS = re.compile(r"\b(?:and|y|e|et|plus|&)\b|,|&")
COVERING = re.compile(
    r"\b(?:register|sign|enroll?|add|put|get|book|include|list|bottom|attached|attachment|take part|"
    r"would like|wants?|see below|below|underneath|everything you need|should (?:be|go|attend|join|take)|fyi|"
    r"forward\w*|her|his|him|them|their|she|he|they|request|please|on behalf|details|"
    r"this (?:person|worker|one|request)|inscri\w+|favor|abajo|take care of|handle|cancel|move|remove)\b"
)
PASSES_ON = re.compile(
    r"\b(?:take care of|handle|see to|help (?:her|him|them|with)|get (?:her|him|them) in|"
    r"sort (?:this|her|him|them)|can you (?:do|set up)|new (?:hire|worker|employee)|"
    r"asked me to (?:forward|send|pass)|pass(?:ing)? (?:this|it|her|him) (?:on|along))\b"
)
ONLY_TOLD = re.compile(
    r"\b(?:tried|attempted) to\b|"
    r"\bif (?:it|that|this|they)(?:'s| is| are|'re) (?:allowed|permitted|eligible)\b|\bmy certificate\b"
)
SUBJECT_IS_WRONG = re.compile(
    r"\b(?:subject(?: line)? (?:is|was) (?:wrong|old|a mistake)|(?:ignore|disregard) the subject)\b"
)
AFTER_IT = re.compile(
    r"\b(?:next|first|one|session|webinar)\b[^.;!?\n]{0,24}\bafter (?:the (?:one|session|webinar) )?(?:on |"
    r"of |in |for )?(?:the |session )?$"
)
THAT_ONE = re.compile(
    r"\b(?:(?:to|for|in|into|on|do|take|attend) (?:that|this) (?:one|session|date|webinar)|that one|that date|"
    r"put me on it|sign me up for it)\b"
)
SAME = re.compile(r"\b(?:same (?:session|one|webinar|date|day)|back on|back in|that one|it too|misma sesion)\b")
SUBJECT_IS_MEANT = re.compile(
    r"\b(?:this|that|it|attend|register|sign me up|count (?:me|us|them) in|interested|enroll|please add me|"
    r"i'm in|i am in|in it|yes)\b"
)
SELF_BESIDE_ROWS = re.compile(
    r"\b(?:and|plus|as well as|along with|me and|including) (?:me|myself|i)\b|\b(?:me|myself) and\b|"
    r"\b(?:myself|me) (?:too|as well)\b|\badd me\b|\bsign me up\b|\bregister me\b|\bcount me in\b|\bput me\b"
)
_LABELS = (
    ("Email", re.compile(r"e-?mail|correo|courriel")),
    (
        "Session",
        re.compile(r"session|webinar|date|sesion|fecha|seminar|training|class|interested in attending|taller|seance"),
    ),
    ("Accommodations", re.compile(r"accommodat|aids?\b|services|special need|acomod|accessib|assist|needs?\b")),
    (
        "Agency",
        re.compile(
            r"agency|organi[sz]ation|employer|agencia|organizacion|department|office\b|company|affiliation|organisme"
        ),
    ),
    ("Name", re.compile(r"name|nombre|nom\b")),
)


_COUNTED = re.compile(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|both|\d{1,2}) (?:of (?:us|ours)\b(?! in the room)|"
    r"of (?:my|our) (?:people|staff|team|workers|caseworkers|colleagues|employees)\b|"
    r"(?:people|persons|staff|attendees|participants|registrants|volunteers|employees|colleagues|coworkers|"
    r"co-workers|caseworkers|workers|interns|advocates|clerks|"
    r"officers)\b(?= (?:for|to|from|who|would|will|want|need|:)|\s*:)|"
    r"seats? (?:for|on)\b|places? (?:for|on)\b)"
)


_MONTH_BEFORE = re.compile(rf"\b{MONTH}\.? $")


def stated_count(low: str) -> int:
    """How many people the author says there are; 0 where they do not say."""
    found = [
        m["n"] for m in _COUNTED.finditer(low) if not _MONTH_BEFORE.search(low[max(0, m.start() - 12) : m.start()])
    ]
    numbers = [2 if n == "both" else int(n) if n.isdigit() else word_number(n) for n in found]
    return max((n for n in numbers if n < 30), default=0)


def _as_label(label: str, words: str) -> str | None:
    """The answer to a quoted line as a labelled line, so that it is read like any other form."""
    low = folded(label)
    # The line nearest above asks; of several things it names, the last is what the answer is for.
    best: tuple[int, str] | None = None
    for name, pattern in _LABELS:
        found = max(pattern.finditer(low), key=re.Match.start, default=None)
        if found is None:
            continue
        if name == "Agency" and "name of" in low:
            return f"Agency: {' '.join(words.split())}"
        if best is None or name == "Email" or (best[1] != "Email" and found.start() > best[0] and name != "Name"):
            best = (found.start(), name)
    return f"{best[1]}: {' '.join(words.split())}" if best else None


def _words_at(low: str, token: str) -> Iterator[int]:
    """Where *token* stands as a word of its own, and not within an address."""
    at = low.find(token)
    while at >= 0:
        before, after = low[at - 1 : at], low[at + len(token) : at + len(token) + 1]
        if not (before.isalnum() or (before in "@._" and before)) and not (after.isalnum() or after == "@"):
            yield at
        at = low.find(token, at + 1)


def _cell(record: Record, column: str) -> str:
    return record.cells.get(column, "").strip()


def _without_remark(agency: Found[str] | None) -> tuple[Found[str] | None, str]:
    value, remark = part_remark(agency.value) if agency is not None else ("", "")
    return (replace(agency, value=value, words=value), remark) if agency is not None and remark else (agency, "")


def _has_person(record: Record) -> bool:
    if record.where == "label" and set(record.cells) == {"name"}:
        # "Please register: ..." may head a list; by itself it is a person only where a whole name follows.
        name = badge_name(_cell(record, "name"))
        return name is not None and " " in name and not _cell(record, "name").endswith(":")
    return bool(_cell(record, "name") or _cell(record, "email") or _cell(record, "last_name"))


def _session_cell(record: Record) -> str:
    return _cell(record, "session") or _cell(record, "date")


def _once_each(needs: Sequence[FoundNeed]) -> tuple[FoundNeed, ...]:
    best: dict[str, FoundNeed] = {}
    for need in needs:
        best.setdefault(need.code, need)
    return tuple(best.values())


__all__ = ["CERTAIN_ENOUGH", "Signals", "read"]
