"""Which agency do a display name or a mail domain show?

A domain alone never makes one: it may only be put into a question.
"""

import re

from registrar.reading.agencies import find_agencies
from registrar.reading.agency_lines import PHONE_LINE
from registrar.reading.agency_shape import CONNECTORS, head_noun, is_job_title
from registrar.reading.badge import folded
from registrar.reading.words.agency_words import ABBREVIATIONS, PERSONAL_DOMAINS, STATES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.titles import CREDENTIALS

_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]")
_BEHIND_MARK = re.compile(
    r"\s+[-–—|/~]+\s+(.{2,80})\Z|\s*[|•·]\s*(.{2,80})\Z|\s+(?:at|with|from)\s+(.{2,80})\Z|@\s?([A-Z][\w ]{1,40})\Z"
)
_CAPITALS_BEHIND = re.compile(r"\A[\w'’-]+, [^\W\d_]+(?: [A-Z]\.?)? ([A-Z]{4,8})\Z")
_NO_AGENCY = frozenset(
    """
    she her hers he him his they them ella elle el ils contractor contract external guest intern remote temp
    retired ret us usa he/him she/her they/them via gmail outlook iphone mobile work home personal office cell
    admin she/ella new ms mr mrs dr esq phd jr sr ii iii
    """.split()  # noqa: SIM905
)


def agency_in_display_name(name: str, domain_of: str = "") -> str | None:
    """Return the agency in a display name ("Ruiz, Carmen (DCFS)", "Jane Doe - Ramsey County"), or None.

    `domain_of` are the letters of the author's mail domain: a word alone counts where it begins with it.
    """
    for match in _IN_BRACKETS.finditer(name):
        agency = _agency_by_itself(match[1])
        if agency:
            return agency
    behind = _BEHIND_MARK.search(_IN_BRACKETS.sub("", name).strip())
    if behind:
        return _agency_by_itself(next(group for group in behind.groups() if group))
    parts = [part.strip() for part in name.split(",")]
    capitals = _CAPITALS_BEHIND.search(name) if not name.isupper() else None
    if capitals and folded(capitals[1]) not in CREDENTIALS and folded(capitals[1]) not in FAMILY_NAMES | GIVEN_NAMES:
        return capitals[1]
    for part in parts[1:]:
        words = [folded(word) for word in part.split()]
        if len(words) == 1 and len(words[0]) > 3 and domain_of and domain_of.startswith(words[0]):
            return part
        behind_full_name = len(parts[0].split()) > 1 and len(parts) == 2 and part.istitle()
        if len(words) > 1 and (head_noun(words) or behind_full_name):
            return _agency_by_itself(part)
    return None


def _agency_by_itself(text: str) -> str | None:
    bare = text.strip(" -–—.,")
    words = [folded(word) for word in re.split(r"[\s/]+", bare) if word]
    if (
        not words
        or all(word in _NO_AGENCY or word in CREDENTIALS for word in words)
        or is_job_title(words, bare)
        or PHONE_LINE.search(bare)
        or re.search(r"[=<>{}$]", bare)
    ):
        return None
    found = find_agencies(bare, ())
    if found:
        return found[0].value if found[0].score >= 0.5 and found[0].end - found[0].start > 0.6 * len(bare) else bare
    if len(words) == 1:
        return bare if bare.isupper() and len(bare) > 2 else None
    return (
        bare
        if all(word[0].isupper() or word.lower() in CONNECTORS for word in bare.split()) and len(words) <= 8
        else None
    )


def suggest_from_domain(domain: str) -> str:
    """Return a guess at the agency behind a mail domain, for a question only; empty where the domain tells nothing."""
    labels = [label for label in domain.lower().strip(". ").split(".") if label]
    if len(labels) < 2:
        return ""
    kept = labels[:-1]
    state = ""
    if labels[-1] == "us" and len(labels) > 2 and labels[-2] in STATES:
        state = STATES[labels[-2]]
        kept = [label for label in labels[:-2] if label not in {"state", "co", "ci", "k12"}]
    elif len(kept) > 1 and kept[-1] in STATES and len(kept[-1]) == 2:
        state = STATES[kept[-1]]
        kept = kept[:-1]
    kept = [label for label in kept if label not in {"mail", "smtp", "exchange", "mx", "www", "email", "ad", "corp"}]
    if not kept or kept[-1] in PERSONAL_DOMAINS:
        return state if state and not kept else ""
    words = [word for label in reversed(kept) for word in re.split(r"[-_]", label) if word]
    spelled = [_domain_word(word) for word in words]
    return " ".join([state, *spelled]).strip()


def _domain_word(word: str) -> str:
    if word in ABBREVIATIONS or (len(word) <= 5 and not re.search("[aeiouy]", word)):
        return word.upper()
    for ending in ("county", "co"):
        if word.endswith(ending) and len(word) > len(ending) + 3 and ending == "county":
            return word[: -len(ending)].capitalize() + " County"
    return word.capitalize()
