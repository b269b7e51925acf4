"""Is the address that was read the right one for its owner?"""

from registrar.reading.doubts.look import FEW, Look
from registrar.reading.families import couple_of
from registrar.reading.mailboxes import fits_login, login_fit, same_person
from registrar.reading.words.doubt_words import (
    OLD_ADDRESS,
)
from registrar.reading.words.people_words import MEANT, SHARED, SHARES_THIS
from registrar.reading.words.session_words import folded


def address_old(look: Look) -> bool:
    """The text says that the address read is another's, old or wrong."""
    for mailbox in look.scene.mailboxes:
        before = look.low[max(0, mailbox.start - 40) : mailbox.start]
        if mailbox.value.lower() in look.emails and OLD_ADDRESS.search(before) and not MEANT.search(before):
            return True
    return False


def twice(look: Look) -> bool:
    """Two people with one address or one name."""
    emails = [person.email.value.lower() for person in look.people if person.email]
    names = [folded(person.name.value) for person in look.people if person.name]
    if SHARES_THIS.search(look.low) or _of_households(look):
        return len(set(names)) < len(names)
    couple = {folded(name) for name in couple_of(look.scene.author.name)}
    if set(names) <= couple or any(
        SHARED.search(look.low, max(0, one.start - 90), one.start) for one in look.scene.mailboxes
    ):
        return len(set(names)) < len(names)
    return len(set(emails)) < len(emails) or len(set(names)) < len(names)


def _of_households(look: Look) -> bool:
    """Whether all who have one address have one family name, and the address is made of it alone."""
    families: dict[str, set[str]] = {}
    for person in look.people:
        if person.email and person.name:
            families.setdefault(person.email.value.lower(), set()).add(folded(person.name.value).split()[-1])
            if [one.email for one in look.people].count(person.email) > 1 and login_fit(
                person.name.value, person.email.value
            ) != 1:
                return False
    return all(len(family) == 1 for family in families.values())


def swapped(look: Look) -> bool:
    """An address made out of another person's name, and not out of its owner's."""
    if len(look.people) > FEW:
        return False
    for person in look.people:
        if person.email is None or fits_login(person.name.value if person.name else None, person.email.value):
            continue
        shared = person.email.value.lower() == look.scene.author.email.lower() and SHARES_THIS.search(look.low)
        for other in look.people:
            if other is not person and other.name and fits_login(other.name.value, person.email.value) and not shared:
                return True
    return False


def address_not_own(look: Look) -> bool:
    """The author's address was taken from the text, is not made of their name, and the one they write from is."""
    sender = look.scene.author.email.lower()
    for person in look.people:
        if person.name is None or person.email is None or person.email.value.lower() == sender:
            continue
        mine = same_person(person.name.value, look.scene.author.name)
        if mine and fits_login(person.name.value, sender) and not fits_login(person.name.value, person.email.value):
            return True
    return False
