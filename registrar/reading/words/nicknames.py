"""Short forms of given names that do not begin like the long one, or not only: Bob is Robert, Peggy is Margaret."""

_GROUPS = """
    robert rob robbie bob bobby bert robt
    william will willie bill billy liam wm
    richard rick rich ricky dick
    edward ed eddie ted teddy ned edw
    theodore ted teddy theo
    james jim jimmy jamie jas
    john jack johnny jon
    jonathan jon jonny john
    joseph joe joey jos pepe
    charles charlie chuck chas
    henry hank harry
    harold harry hal
    lawrence laurence larry
    michael mike mikey mick micky
    thomas tom tommy thos
    daniel dan danny
    david dave davey
    donald don donnie
    ronald ron ronnie
    kenneth ken kenny
    anthony tony
    andrew andy drew
    alexander alex al sandy xander sasha
    alexandra alexandria alex sandy lexi sandra sasha
    frederick fred freddy rick
    gerald gerard jerry gerry
    jeremiah jerry jeremy
    eugene gene
    francis frank fran
    franklin frank
    gregory greg
    stephen steven steve
    timothy tim timmy
    matthew matt
    nicholas nick nicky
    patrick pat paddy
    peter pete
    philip phillip phil
    raymond ray
    samuel sam sammy saml
    walter walt wally
    albert al bert
    alfred al fred
    arthur art
    benjamin ben benny
    christopher chris kit topher
    douglas doug
    leonard len lenny leo
    louis lou
    nathaniel nathan nate
    terrence terence terry
    vincent vince
    zachary zach zack
    elizabeth liz lizzie beth betsy betty eliza libby lisa liza elsie bess
    margaret maggie meg peggy marge margie greta rita madge
    katherine catherine kathryn kate katie kathy cathy kit kitty kay kat
    patricia pat patty tricia trish
    barbara barb barbie babs
    rebecca becky becca
    deborah debra deb debbie
    dorothy dot dottie dolly
    susan suzanne sue susie suzie
    jennifer jen jenny
    jessica jess jessie
    judith judy
    kimberly kim
    pamela pam
    sandra sandy
    theresa teresa terry terri tess tessa
    victoria vicky vicki tori
    virginia ginny ginger
    cynthia cindy
    christine christina chris tina chrissy
    frances fran frannie francie
    jacqueline jackie
    janet jan
    josephine jo josie
    joanne joanna jo
    mary molly polly mae
    martha marty patsy
    mildred millie
    nancy nan ann
    samantha sam
    sarah sally sadie
    stephanie steph
    valerie val
    veronica ronnie roni
    abigail abby gail
    adelaide addie
    amanda mandy
    antoinette toni nettie
    eleanor ellie nell nora
    evelyn evie
    florence flo
    gwendolyn gwen
    helen nell nellie
    isabella isabel bella izzy
    lillian lily lil
    louise lou
    madeline maddie
    matilda tilly
    melissa missy mel lissa
    penelope penny
    priscilla cilla
    roberta bobbie
    rosemary rose rosie
    wilhelmina mina willa billie
    guadalupe lupe lupita gpe
    francisco paco pancho frank fco
    francisca paca paquita pancha panchita
    josefa pepa pepita
    isabel chabela chavela isa
    maria mari marichu mariquita
    teresa tere teresita
    margarita mago margo
    hortensia tencha
    soledad chole
    trinidad trini
    asuncion chona
    encarnacion encarna
    alejandro alex ale jando
    alejandra ale jandra
    fernando nando
    hernando nando
    santiago chago santi
    salvador chava
    gabriel gabo gabi
    gabriela gabi gaby
    silvia chivis
    jose pepe
    george geo
    maria ma
    ignacio nacho
    enrique quique kike
    guillermo memo
    jesus chuy
    rosario chayo
    concepcion concha
    dolores lola
    mercedes meche
    eduardo lalo
    antonio tono tony
    alberto beto
    roberto beto
    humberto beto
    heriberto beto
    gilberto beto
    consuelo chelo
    graciela chela
    refugio cuca
    socorro coco
    beatriz bety
    leticia lety
    patricia paty
    manuel manny manolo
    rafael rafa
    ramon moncho
    luis lucho
    vicente chente
"""
NICKNAMES: frozenset[tuple[str, str]] = frozenset(
    (one, other) for line in _GROUPS.strip().splitlines() for one in line.split()[:1] for other in line.split()[1:]
)
"""(the long form, a short form), both small letters without accents."""
_OTHER_FORMS: dict[str, tuple[str, ...]] = {}
for _long, _short in sorted(NICKNAMES):
    _OTHER_FORMS[_long] = (*_OTHER_FORMS.get(_long, ()), _short)
    _OTHER_FORMS[_short] = (*_OTHER_FORMS.get(_short, ()), _long)
EVERYDAY_FORMS = frozenset("will may jan mark art rich sun bill drew pat grant ray rob".split())  # noqa: SIM905
"""Short forms that are words of their own as well: they head sentences, and name months."""


def other_forms(given: str) -> tuple[str, ...]:
    """Return what else the bearer of a *given* name is called: Lupe, Juanita; the long form of a short one as well."""
    small = (f"{given[:-1]}it{given[-1]}",) if given.endswith(("a", "o")) else ()
    return (*_OTHER_FORMS.get(given, ()), *small)
