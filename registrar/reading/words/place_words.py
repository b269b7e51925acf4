"""Words of places and agencies that would otherwise pass for words of a name."""

from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.given_names import GIVEN_NAMES

LANDSCAPE = frozenset(
    """
    valley hills beach city heights springs creek bay falls point ridge island grove prairie plains coast harbor
    junction mesa canyon lake river mountain mountains county
    """.split()  # noqa: SIM905
)
AGENCY_CUTS = frozenset(
    """
    teens county city parish department division bureau agency court district state tribe tribal nation office
    program university college school schools hospital police sheriff center centre association network council
    commission authority human social health community juvenile probation advocacy national family families
    child children youth kids foster services society infantil juvenil ems circle region regional area unit
    section branch government clinic clinics elementary unified collective house home homes kinship runaway
    emergency response shelter
    """.split()  # noqa: SIM905
)
CUTS = (AGENCY_CUTS | HEADS) - GIVEN_NAMES
PLACES = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    nebraska nevada ohio oklahoma oregon pennsylvania texas utah vermont wisconsin wyoming guam mexico york
    jersey hampshire dakota carolina rico angeles francisco diego antonio jose orleans vegas rouge worth
    """.split()  # noqa: SIM905
)
PLACE_STARTS = frozenset(
    """
    new north south west east los las san santa st fort puerto baton el lake mount port camp villa
    """.split()  # noqa: SIM905
)
ESTABLISHMENTS = frozenset(
    """
    hogar casa centro refugio albergue guardianes puentes maison foyer oficina departamento fundacion instituto
    villa camp fort port harbor golden safe familias comadres taller tribunal mercy sierra wildflower bayview
    lake camino kids programa policia
    """.split()  # noqa: SIM905
)
"""First words of places and agencies that would otherwise pass for given names."""
STREET_ENDS = frozenset(
    """
    lane street drive road avenue court place way circle plaza st ave blvd rd dr ln house home
    """.split()  # noqa: SIM905
)
