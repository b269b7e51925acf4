"""Which session is meant by "when you give it again"?

Who missed a session, or was too late for it, asks for the next one of the same title without naming it.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.catalog import Catalog
from registrar.reading.mention import Mention
from registrar.sieve import Sieve

AGAIN = Sieve(
    r"(?<!thanks )(?<!thank you )(?<!sorry )(?<!hello )(?<!hi )(?<!once )(?<!gracias )(?<!me )\bagain\b(?! (?:for|next|in (?:advance|touch)|soon|if|when|so|to)\b)|"
    r"\b(?:the|a|its|your) (?:repeat|rerun|re-run|encore|replay|second (?:run|showing|offering|sitting))\b|\b(?:is|be|being|gets?|it's) repeated\b|\brepeat (?:it|that)\b|"
    r"\bnext time (?:you|it|around|that)\b|\bcomes? (?:back )?(?:around|round)\b|\bcomes? back\b|\b(?:otra vez|de nuevo)\b|\b(?:la|lo) (?:repit\w+|vuelv\w+ a)\b"
)
NOT_AGAIN = re.compile(r"(?:n't|\b(?:not|no|never|without|nor|ni|nunca))\b[^.!?;\n]{0,30}$")


def given_again(low: str, mentions: list[Mention], catalog: Catalog, upcoming: frozenset[int]) -> list[Mention]:
    """As in "I missed Tuesday's. Sign me up when it is given again": the one session of that title still to come."""
    if any(one.role == "wanted" and one.settled and one.strong for one in mentions):
        return mentions
    missed = {n for one in mentions if one.role in ("past", "refused") for n in (*one.numbers, *one.over)} - upcoming
    titles = {catalog.by_number[number].title for number in missed}
    if len(titles) != 1 or not (title := titles.pop()):
        return mentions
    cue = next(
        (one for one in AGAIN.finditer(low) if not NOT_AGAIN.search(low[max(0, one.start() - 40) : one.start()])), None
    )
    later = [one.number for one in catalog.sessions if one.title == title and one.number in upcoming]
    if cue is None or len(later) != 1:
        return mentions
    found = Mention(*cue.span(), cue[0], "title", (later[0],))
    return sorted([*(one for one in mentions if one.end <= cue.start() or one.start >= cue.end()), found], key=_start)


def _start(mention: Mention) -> int:
    return mention.start


__all__ = ["given_again"]
