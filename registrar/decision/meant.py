"""Which registrations does a message mean, when it says no more than "please cancel"?

In this order: an address that it names; the letter that it answers; the author's own address; what the author asked
for on behalf of others. Where that leaves more than one, the author is asked: a guess would cancel the wrong seat.
"""

from dataclasses import dataclass

from registrar.decision.case import Case, person_key
from registrar.decision.cues import means_all
from registrar.reading.reading import ReadRegistrant
from registrar.roster import RosterEntry, name_key


@dataclass(frozen=True, slots=True)
class Meant:
    """The live registrations of the people meant; `nearest` those that the answered letter was about."""

    everything: tuple[RosterEntry, ...] = ()
    nearest: tuple[RosterEntry, ...] = ()

    def choose(self, case: Case, numbers: tuple[int, ...]) -> tuple[RosterEntry, ...]:
        """Return the registrations in the sessions *numbers*, else those that can only be meant; () in doubt."""
        if means_all(case.words) and len(set(map(person_key, self.everything))) == 1:
            return self.everything
        if numbers:
            return tuple(entry for entry in self.everything if entry.session in numbers)
        narrow = self.nearest or self.everything
        return narrow if len(narrow) == 1 else ()


def find_meant(case: Case, registrant: ReadRegistrant, *, may_be_new: bool = False) -> Meant:
    """Return whose registrations are meant; *may_be_new*: an address in the message may be the one to change to."""
    live = tuple(case.roster.live())
    author = case.author.email.lower()
    named = written_address(registrant)
    if named and named != author:
        found = tuple(entry for entry in live if (entry.email or "").lower() == named)
        if found or not may_be_new:
            return Meant(_narrowed(found, registrant))
    answered = case.answered
    if answered is not None:
        nearest = tuple(entry for entry in live if entry.registration_id in answered.registrations)
        if nearest:
            nearest = _narrowed(nearest, registrant)
            people = set(map(person_key, nearest))
            return Meant(tuple(entry for entry in live if person_key(entry) in people), nearest)
    own = tuple(entry for entry in live if (entry.email or "").lower() == author)
    return Meant(_narrowed(own or tuple(entry for entry in live if entry.author.lower() == author), registrant))


def written_address(registrant: ReadRegistrant) -> str:
    """Return the address that the message itself names, lower case; empty where From alone gave it."""
    found = registrant.email
    return found.value.lower() if found is not None and found.where != "from" else ""


def _narrowed(entries: tuple[RosterEntry, ...], registrant: ReadRegistrant) -> tuple[RosterEntry, ...]:
    """Return those of the person named, where several people share an address; all of them where none fits."""
    if len({name_key(entry.name) for entry in entries}) < 2 or registrant.name is None:
        return entries
    wanted = set(name_key(registrant.name.value).split())
    fitting = tuple(
        entry
        for entry in entries
        if (words := set(name_key(entry.name).split())) and (words <= wanted or wanted <= words)
    )
    return fitting or entries
