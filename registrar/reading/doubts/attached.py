"""Is there something beside the words that was not read?"""

from registrar.reading.doubts.look import Look
from registrar.reading.words.doubt_words import (
    ATTACHED,
)


def language_unknown(look: Look) -> bool:
    """The language is not one that the rules know."""
    return look.reading.language not in ("en", "es", "fr")


def attachment_unread(look: Look) -> bool:
    """The author points to something attached and nothing was read from there."""
    files = [
        part
        for part in look.scene.message.parts
        if part.filename and part.content_type not in ("text/calendar", "application/pkcs7-signature")
    ]
    return (
        bool(files)
        and bool(ATTACHED.search(look.low))
        and not any(
            found is not None and found.where in ("table", "attachment")
            for one in look.people
            for found in (one.name, one.email)
        )
    )


def attachment_missing(look: Look) -> bool:
    """The author points to an attachment and none came, or none that can be read."""
    return bool(ATTACHED.search(look.low)) and not look.scene.message.parts


def rows_unread(look: Look) -> bool:
    """More rows with an address than people."""
    rows = [line for line in look.lines if ("\t" in line or line.count("|") >= 2) and "@" in line]
    return len(rows) > len(look.people)
