"""Words that tell an agency: its head noun, an abbreviation, a state. All in small letters without full stops."""

HEADS: frozenset[str] = frozenset(
    """
    co hub hubs club clubs havens homestead navigators connect brothers sisters department departments dept schools
    division div bureau agency agencies office offices services service svcs court courts program programs
    programme center centers centre centres hospital hospitals clinic school schools academy university college
    institute institution police sheriff sheriffs association assn assoc society council commission committee
    authority administration admin district tribe tribes tribal nation nations band pueblo rancheria reservation
    foundation coalition alliance collaborative partnership partners partnerships network cooperative consortium
    ministries ministry charities church home homes house shelter shelters ranch village villages unit section
    branch cabinet board corps base command garrison battalion squadron fort detention corrections probation
    parole prosecutor prosecutors attorney's attorneys' attorneys defender defenders advocates guardians casa
    gal cac inc llc corp corporation company group groups agencia centro fundacion fundación departamento
    ministerio secretaria secretaría procuraduria procuraduría sistema instituto universidad escuela hospitales
    hogar hogares oficina policia policía tribunal juzgado corte servicios comision comisión programa asociacion
    asociación ayuntamiento municipio gobierno consulado ministère ministere département departement société
    societe école ecole hôpital hopital gendarmerie direction project projects initiative initiatives intake
    outreach ymca ywca boces isd usd cps dcfs dhs dss dfs dcs dfps dhhs hhs hhsa dcf dcyf medical healthcare
    health infirmary residence residential sanctuary haven refuge league fellowship mission missions bridge
    connections solutions resources systems associates counselors care family families kids children youth
    futures hope cottage cottages campus headquarters precinct post taskforce trust fund federation union
    conference bar library county parish borough collective mentors mentoring midwives midwifery pediatrics
    nurses nursing ems selpa unified elementary clinics hostel camp circle law aid advocacy recruitment
    preventive medicine birthworkers daycare montessori preschool kindergarten diocese archdiocese museum army
    rescue ambulance hospice recovery treatment counseling therapy wellness behavioral supports lodge inn
    pathways pathway bridges passage crossing crossroads beacon harbor harbors steps link links promise horizons
    horizon roots wings journey journeys legacy charity charitable aftercare childcare headstart seminary
    sorority refugio albergue taller guardianes municipalidad alcaldía alcaldia patronato clínica clinica ayuda
    comadres puentes foyer maison aide cégep cegep protection jugendhilfe workforce drop-in hospitalists
    operations cooperativa chaplaincy intermediate charter prep preparatory grandfamilies works telesecundaria
    primaria secundaria preescolar kinder kin patrol psychiatry support placement kinship orphanage abrigo
    escuelas colegio liceo lycée lycee commissariat patrulla unidas procuradores amparo sala probatoria
    movimiento colectivo colectiva coalicion alianza asamblea hermandad cofradia coordinadora corporacion consorcio
    consejo liga parroquia iglesia arquidiocesis diocesis fideicomiso mancomunidad confederacion federacion
    manor acres farm farms circuit consulate embassy ventanilla
    proteccion atencion defensoria fiscalia unidad delegacion subdireccion jefatura
    guarderia residencia cooperativa mision comite
    government city town township regional state chapter troop justice investigations safety welfare
    adoption adoptions mentoring consulting sociales familiares
    """.split()  # noqa: SIM905
)
"""Some are weak (see WEAK_HEADS): they count only at the end of a phrase of several words."""

WEAK_HEADS: frozenset[str] = frozenset(
    """
    co brothers sisters care family families kids children youth futures hope home homes house bridge
    connections solutions resources systems associates group groups service trust fund union conference bar post
    base command campus health medical justice safety welfare investigations intake outreach state city county
    parish borough town township regional government haven refuge mission missions project projects initiative
    branch section unit board company church chapter league fort village library corps band circle law aid camp
    inn link links promise horizons horizon roots wings journey journeys legacy harbor harbors steps beacon
    pathways pathway bridges passage crossing crossroads recruitment medicine treatment recovery counseling
    therapy wellness behavioral supports operations protection charity advocacy intermediate charter prep
    preparatory grandfamilies works kin secundaria primaria support placement kinship maison aide foyer ayuda
    puentes mentors nurses taller army rescue counselors advocates guardians attorneys partners residential
    residence lodge troop direction inc llc corp manor acres farm farms proteccion atencion circuit mision comite unidad
    mentoring adoption consulting
    """.split()  # noqa: SIM905
)

UNIT_HEADS: frozenset[str] = frozenset(
    """
    unit section branch intake team region regional area local field satellite district hotline investigations
    desk squad detail oficina programa program bureau division office
    """.split()  # noqa: SIM905
)

ABBREVIATIONS: frozenset[str] = frozenset(
    """
    jdc jcc ojj mhmr dphhs dhw tjjd ocok bcfs cmh cmhc cpd dpd hpd sfpd mpd nysp chp fdle gbi tbi kbi sbi assmca cssd
    dyrs odmhsas nyspcc spcc lssi dmhas oasas opwdd omh dcp ohs
    cac acs acf acyf adcs adfan aps awol bcfs bia bie cac casa cdss cfs cfsa cfsd cfd cfss chfs cps cpsd cpu cpi cyd
    cyf cyfd cys ccyj dc dcbs dcf dcfs dcft dcpp dcs dcse dcss dcw dcwl dcyf dfacs dfcs dfps dfs dhhr dhhs dhr
    dhs dhss dif djj djs dlc dmh dnr docs doc docr doj dpss dph dss dsb dscyf dsfs dshs dvs dwss dys fap fbi fss
    gal gads hhs hhsa hhsc hra hs hsa icwa icw ihs jfs jjc jpo kvc lapd nypd ocfs ocs ocy ocyf odhs odjfs okdhs
    oya pd psa sao scdss sfhsa so srs ssa ssd svu tcm tdcs vacs vdss wv-dhhr ymca ywca isd usd boces cyfs dcyfs
    vfd hcjfs fcs fcps cfcs cws cwd ccs ccfs ncac nca usaf usmc us doe dod hud ojjdp ice hsi uscis orr nctsn mdt
    """.split()  # noqa: SIM905
)

LIST_WORDS: frozenset[str] = frozenset(
    """
    children childrens child youth youths families family health education welfare housing employment aging
    women infants human social mental behavioral developmental labor safety adults adult seniors elders ninas
    ninos adolescentes justice parks disabilities learning community rehabilitation corrections recreation
    training economic veterans senior parents persons mujeres familia culture seguridad
    """.split()  # noqa: SIM905
)
"""Words of which an agency's name makes lists: Children, Youth and Families."""

GENERAL_WORDS: frozenset[str] = frozenset(
    """
    local shelter home homes hospital clinic church house night nights noon day days weekend weekends place risk least
    once state public private big small old new elementary middle high young older foster placement detention daycare
    preschool college university nonprofit agencies tribal tribe drop-in runaway homeless after children's
    """.split()  # noqa: SIM905
)
"""Words that tell what kind of place it is, not what it is called."""

STATES: dict[str, str] = {
    "al": "Alabama",
    "ak": "Alaska",
    "az": "Arizona",
    "ar": "Arkansas",
    "ca": "California",
    "co": "Colorado",
    "ct": "Connecticut",
    "de": "Delaware",
    "dc": "District of Columbia",
    "fl": "Florida",
    "ga": "Georgia",
    "hi": "Hawaii",
    "id": "Idaho",
    "il": "Illinois",
    "in": "Indiana",
    "ia": "Iowa",
    "ks": "Kansas",
    "ky": "Kentucky",
    "la": "Louisiana",
    "me": "Maine",
    "md": "Maryland",
    "ma": "Massachusetts",
    "mi": "Michigan",
    "mn": "Minnesota",
    "ms": "Mississippi",
    "mo": "Missouri",
    "mt": "Montana",
    "ne": "Nebraska",
    "nv": "Nevada",
    "nh": "New Hampshire",
    "nj": "New Jersey",
    "nm": "New Mexico",
    "ny": "New York",
    "nc": "North Carolina",
    "nd": "North Dakota",
    "oh": "Ohio",
    "ok": "Oklahoma",
    "or": "Oregon",
    "pa": "Pennsylvania",
    "pr": "Puerto Rico",
    "ri": "Rhode Island",
    "sc": "South Carolina",
    "sd": "South Dakota",
    "tn": "Tennessee",
    "tx": "Texas",
    "ut": "Utah",
    "vt": "Vermont",
    "va": "Virginia",
    "vi": "Virgin Islands",
    "wa": "Washington",
    "wv": "West Virginia",
    "wi": "Wisconsin",
    "wy": "Wyoming",
    "gu": "Guam",
}

PERSONAL_DOMAINS: frozenset[str] = frozenset(
    """
    gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac comcast att sbcglobal
    bellsouth verizon cox charter earthlink juno netzero protonmail proton pm gmx fastmail zoho mail inbox
    frontier centurylink windstream optonline roadrunner rr
    """.split()  # noqa: SIM905
)
