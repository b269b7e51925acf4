"""Which of the words that look like a person's name are a place's or an agency's?

"Juvenile Court of Jefferson Pines", "Unidad de Rescate, Juana Díaz": what stands around such words tells that nobody is
called so. Taken for a person they would be registered, and the agency cut short.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from registrar.reading.agency_shape import head_noun, weak_head_noun
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS, HEADS, WEAK_HEADS
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.titles import PARTICLES
from registrar.reading.words.town_names import TOWNS
from registrar.sieve import Sieve

_HEAD_OF = Sieve(
    r"\b(?:Court|Department|Dept\.?|County|Counties|City|Town|Township|Village|Borough|Diocese|Archdiocese|Tribe|Tribes|Band|"
    r"Nation|Nations|Pueblo|University|College|District|Parish|State|Commonwealth|Territory|CASA|YWCA|YMCA|GAL|Hospital|"
    r"Services|Charities|Clubs?|Advocates|Guardians|Society|Association|Tribunal|Municipio|Municipality|Departamento|"
    r"Universidad|Condado|Ciudad|Di[oó]cesis|Hogar|Casa|Centro|Colegio|Escuela|Oficina Local|Police|Schools?) (?:of|de|del) "
    r"(?:the )?\Z"
)
_AT_SIGN = re.compile(r"[^\W\d_] ?@ ?\Z")
_WHERE = re.compile(r"(?:,|\b(?:in|near|from|de|en|desde)) \Z")
_SMALL_BEHIND = re.compile(
    r" (?:(?:public|police|sheriff['’]?s|family|juvenile|county|city|school|health|fire|youth|children['’]?s|district|probation|"
    r"superior|circuit|municipal|probate|unified|independent|central) ){1,3}(?:schools?|department|court|office|district|services)\b"
)
_HOUSES = frozenset(
    """
    church chapel temple abbey parish mission school college hospital clinic academy shelter center centre synagogue mosque cathedral
    university library nursery hospice coalition council iglesia hogar
    """.split()  # noqa: SIM905
)
_SEAT = re.compile(r" of ([A-ZÀ-Ý][\w'’-]+)(?: [A-ZÀ-Ý][\w'’-]+)?")
_SAINT = re.compile(
    r"(?:\A|[,;:(/\n–—-]|[.!?] |\b(?:at|from|for|with|of)) *(?:the )?(?:st|saint|ste|sainte|santa|san|santo|sta|sto)\.? \Z",
    re.IGNORECASE,
)
_HOUSE_BEHIND = re.compile(
    r"(?:['’]s)? (?:(?:boys|girls|children['’]?s?|kids|youth|family|families|teen|group|foster|community|catholic|parish|women['’]?s|men['’]?s|memorial|regional) ){0,2}"
    r"(?:homes?|house|school|academy|shelter|church|hospital|center|centre|clinic|services?|hogar|parish|mission|haven|ministries|charities|village|ranch|hall|"
    r"orphanage|refuge|agency|foundation|program|college|university)\b",
    re.IGNORECASE,
)
_CAPITALS_BEHIND = re.compile(r" ([A-Z]{2,6})\b")
_WHERE_TO = re.compile(r"\b(?:at|with|from|for|of|in|put|list|to|under|as) (?:the )?\Z")
_SPANISH_HEADS = frozenset(
    """
    unidad departamento oficina negociado division centro programa red alianza consejo junta cuerpo comando cuartel
    fiscalia defensoria registro secretaria direccion coordinacion clinica parroquia iglesia pastoral ministerio mision
    hospital residencia cooperativa corporacion sociedad federacion union escuela academia instituto facultad recinto
    region distrito procuraduria administracion autoridad agencia servicio servicios proyecto iniciativa refugio
    albergue hogar taller policia tribunal colegio fundacion municipio familia familias menor menores ninez ninos
    juventud mujer mujeres salud bienestar proteccion atencion ventanilla consulado delegacion jefatura guarderia
    """.split()  # noqa: SIM905
)
_TIES = frozenset(["de", "del", "of", "from", "at", "with"])


def without_agencies(names: Iterable[FoundName], text: str, *, author: str = "") -> Iterator[FoundName]:
    """Leave out what is no person's name; cut what follows the author's own ("Carlos Rosa de Semilla")."""
    own = author.split()
    low = text.lower()
    low = low if len(low) == len(text) else text
    for name in names:
        before = text[max(0, name.start - 40) : name.start]
        words = name.value.split()
        if words and folded(words[0]) in _SPANISH_HEADS:
            continue
        if _HEAD_OF.search(before) or _AT_SIGN.search(before):
            continue
        last = folded(words[-1]) if words else ""
        if len(words) > 1 and last in HEADS and last not in WEAK_HEADS | FAMILY_NAMES:
            continue  # Twin Ponds Academy
        if _SMALL_BEHIND.match(text, name.end) or _goes_on(name, text, before):
            continue  # Glen Cove public schools
        behind = _CAPITALS_BEHIND.match(text, name.end)
        if behind is not None and folded(behind[1]) in ABBREVIATIONS and _WHERE_TO.search(before):
            continue  # put Forrest Pines DHS down
        if " ".join(folded(word) for word in words) in TOWNS and _WHERE.search(before):
            continue
        more = words[len(own) :]
        if len(own) > 1 and len(more) > 1 and words[: len(own)] == own and _is_no_family(more):
            end = low.find(more[0].lower(), name.start + len(author), name.end)
            if end > 0:
                yield replace(name, value=author, end=end - 1)
                continue
        yield _without_tied(name, text)


def _is_no_family(more: Sequence[str]) -> bool:
    """Whether what follows somebody's whole name is an agency: "Jo Roe Lincoln Hills Boys", and no "Jo Roe Cruz Paz"."""
    plain = [folded(word) for word in more]
    return plain[0] in _TIES or not (set(plain) <= FAMILY_NAMES | PARTICLES)


def _without_tied(name: FoundName, text: str) -> FoundName:
    """As in "Ana Soliz de Bethany House": what is tied to a name and has the head of an agency is no part of it."""
    words = name.value.split()
    at = next((at for at in range(2, len(words) - 1) if folded(words[at]) in _TIES), 0)
    rest = [folded(word) for word in words[at + 1 :]]
    if not at or len(rest) < 2 or not (head_noun(rest) or weak_head_noun(rest)):
        return name
    end = text.find(f" {words[at]} ", name.start, name.end)
    return name if end < 0 else replace(name, value=" ".join(words[:at]), end=end)


def _goes_on(name: FoundName, text: str, before: str) -> bool:
    """As in "Grace Church of Salem", "st. clement boys home": an agency's name begins before it or ends behind it."""
    if _SAINT.search(before) and _HOUSE_BEHIND.match(text, name.end):
        return True
    last = folded(name.value.split()[-1])
    seat = _SEAT.match(text, name.end) if " " in name.value and last in _HOUSES else None
    if seat is None:
        return False
    return last not in FAMILY_NAMES or bool({folded(seat[1]), folded(seat[0].removeprefix(" of "))} & TOWNS)
