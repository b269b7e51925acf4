"""Which letter of ours does a message answer? By the token in its address, else by its thread (RFC 5322 §3.6.4)."""

from collections.abc import Iterable

from sqlmodel import Session as DbSession

from registrar.mail.message import Message
from registrar.outbox import token_digest
from registrar.store import Letters, load_correspondence


def load_letters(db: DbSession, messages: Iterable[Message], mailbox: str) -> Letters:
    """Return the letters that *messages* may answer, with what waits for an answer to them."""
    names = {name for message in messages for name in names_of_letters(message, mailbox)}
    identifiers = {name for name in names if name.startswith("<")}
    return load_correspondence(db, identifiers, names - identifiers)


def names_of_letters(message: Message, mailbox: str) -> tuple[str, ...]:
    """Return what may name the letter of ours that *message* answers, the surest first.

    The digest of a token in the address it was sent to, In-Reply-To, References from the newest on.
    """
    tokens = find_tokens((address.email for address in (*message.to, *message.cc)), mailbox)
    return tuple(dict.fromkeys((*tokens, *message.in_reply_to, *reversed(message.references))))


def find_tokens(addresses: Iterable[str], mailbox: str) -> tuple[str, ...]:
    """Return the digests of the tokens in those of *addresses* that are the mailbox's own (local+TOKEN@domain)."""
    local, _, domain = mailbox.lower().rpartition("@")
    digests: list[str] = []
    for address in addresses:
        to, _, its_domain = address.lower().rpartition("@")
        if its_domain == domain and to.startswith(f"{local}+"):
            digests.append(token_digest(to[len(local) + 1 :]))
    return tuple(digests)
