"""How does a recipient say "no more of these" with one click? The address that List-Unsubscribe names, out and in.

RFC 2369 §3.2 wants a command that works without reading on: a mail program sends the message by itself, often marked
as automatic. So it is known by its token alone, which stands in the address, or in the subject where the mailbox has
no addresses of that kind; who it comes from proves nothing.
"""

import re
from urllib.parse import quote

from registrar.mail.message import Message

WORD = "unsubscribe"
_IN_SUBJECT = re.compile(rf"\s*{WORD}(?:\s+([0-9a-f]{{32}}))?\s*", re.IGNORECASE)
_TOKEN = re.compile(r"[0-9a-f]{32}")


def unsubscribe_uri(mailbox: str, token: str, *, plus_addressing: bool) -> str:
    """Return the mailto URI (RFC 6068) whose message stops what came with *token*, 32 hexadecimal digits."""
    local, _, domain = mailbox.rpartition("@")
    if plus_addressing:
        return f"mailto:{quote(local, safe='+')}+{token}@{domain}?subject={WORD}"
    return f"mailto:{quote(local, safe='+')}@{domain}?subject={WORD}%20{token}"


def find_unsubscription(message: Message, mailbox: str) -> str | None:
    """Return the token of a message that such an address was made for; None where *message* is another one."""
    said = _IN_SUBJECT.fullmatch(message.subject[:200])
    if said is None:
        return None
    if said[1]:
        return said[1].lower()
    local, _, domain = mailbox.lower().rpartition("@")
    for address in (*message.to, *message.cc):
        to, _, its_domain = address.email.lower().rpartition("@")
        if its_domain == domain and to.startswith(f"{local}+") and _TOKEN.fullmatch(tag := to[len(local) + 1 :]):
            return tag
    return None
