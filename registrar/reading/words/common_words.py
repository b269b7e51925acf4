"""Words that stand with a capital letter in mail without being anybody's name, lower case and without accents.

Two grades. NEVER_NAMES cannot stand in a person's name at all; a run of capitalised words is cut at them.
SELDOM_NAMES may (Will, Mark, Grant, Hope), so they only lower the score where nothing else speaks for a name.
"""

NEVER_NAMES: frozenset[str] = frozenset(
    """
    blind deafblind deaf-blind deafened late-deafened hard-of-hearing hearing-impaired visually-impaired
    vision-impaired non-verbal nonverbal neurodivergent autistic dyslexic wheelchair-bound left-handed right-handed
    add adding remove move yo class mi tu su a an break the this that these those i me my mine we us our ours you your
    yours he him his she her hers it its they them their theirs who whom whose which what when where why how and
    or nor but so if then than as at by for from in into of off on onto out over to up with without within about
    above after again against all also although am any anyone anybody are aren around attached attend attending
    attendance attendee attendees be because been before being below best better between both can cannot cant
    cancel cancelled cancellation change changed cheers click come coming confirm confirmed confirmation
    confidential confidentiality contact could copy cordially correct dear did didn do does doesn doing done don
    down dates date during each either else enroll enrol enrolled enrolling enrollment enrolment enter even
    event events every everybody everyone everything excuse few find first follow following free further fyi get
    getting give given go going good goodbye got great greetings had happy has have haven having hello here
    hereby hey hi hiya hope hoping however id ideally im immediately include included including inform
    information instead interested is isn isnt ive just keep kind kindly know last lastly later least less let
    like list listed live log login look looking lots love made mail make many maybe meanwhile meet meeting
    might missing more morning most much must name names named need needed needs neither never next no nobody
    none nope not note nothing now number numbers office often ok okay once one ones only open opening order
    original other others otherwise participant participants participate participation per phone place please
    pls plz possible possibly previous put question questions rather re read really receive received recently
    regarding regards register registered registering registrant registrants registration registrations remain
    remaining reminder reply request requested requesting requests require reserve respectfully right roster
    same save saw say schedule scheduled seat seats see seminar send sending sent serve service session sessions
    set several shall should sign signed signing signup since sincerely slot some somebody someone something
    soon sorry spot staff still subject such sure switch take taking team tell thank thanks thankful thankyou
    thats thx there therefore thing things think though through time title titled today together tomorrow
    tonight too topic training trainings try two three four five six seven eight nine ten until unable
    undersigned unfortunately unless update updated upcoming use using very via virtual visit want wanted wants
    warm warmly was wasn watch way webinar webinars webniar week weeks welcome well went were whatever whichever
    while wish wishes wishing won wont wonder wondering work working would write writing wrote yes yesterday yet
    monday tuesday wednesday thursday friday saturday mon tue tues wed thu thur thurs fri sat sun january
    february march july september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    afternoon evening day days month months year years eastern central mountain pacific est edt cst cdt mst mdt
    pst pdt et pt ct email emails e-mail mailto http https www com org gov edu cc bcc fw fwd tel telephone fax
    cell mobile desk direct ext extension toll voice text inc llc street avenue ave blvd boulevard suite ste
    floor fl bldg building box po road rd lane highway hwy parkway pkwy room rm zip address privacy notice
    unclassified classification disclaimer caution external warning important iphone ipad android outlook
    samsung verizon blackberry yahoo gmail google zoom webex teams microsoft forwarded message begin aid aids
    services accommodation accommodations accessibility asl cart captions captioning captioned interpreter
    interpreters braille sign-up follow-up kids children child youth foster welfare care family families abuse
    neglect protective protection county parish department division bureau agency court district state tribe
    tribal nation program programs university college school schools hospital police sheriff sheriffs center
    centre association network council commission authority human social health community juvenile probation
    advocacy national society institute foundation coalition alliance committee board region regional area unit
    section branch government administration ministry tribunal supervisor manager director coordinator
    specialist worker caseworker investigator officer administrator assistant associate counselor therapist
    clinician attorney advocate liaison analyst trainer consultant secretary clerk intern executive senior chief
    lead deputy ncmec exploited reporting prevention bonjour hola buenos buenas dias tardes noches estimada
    estimado estimados saludos cordialmente atentamente gracias favor por nos quisiera quiero deseo soy somos
    trabajo merci cordialement madame monsieur aloha mahalo talofa shalom salaam namaste sir madam concern
    colleagues folks friends hes shes whos heres theres lets whats weve youre theyre hogar refugio albergue
    centro fundacion taller comunitaria comunitario servicios oficina departamento juvenil infantil familias
    kinship runaway emergency response shelter psychiatry guardianes puentes unidas comadres procuraduria
    municipio sala programa manos promotoras maison foyer clinica pediatrics clinics clinic midwives elementary
    unified collective mentoring mentors hostel basics ems enclosed yep yeah ya wow congratulations apologies
    es era fue pero porque cuando segun tambien ademas confirmo inscriba inscribame registre registreme anote anoteme
    apunte apunteme agregue agregueme incluya incluyame adjunto christmas hanukkah thanksgiving kwanzaa navidad
    presiding interim
    fine perfect excellent user xfinity guest customer scanner copier account subscriber mailbox unknown
    """.split()  # noqa: SIM905
)

SELDOM_NAMES: frozenset[str] = frozenset(
    """
    will sunday may april june august grant mark hope faith grace joy rich bill sue art frank dale chase drew
    pat robin dawn summer autumn jan bob rob page paris china asia london israel jersey houston dallas austin
    georgia virginia carolina dakota florida tennessee america montana savannah charlotte lincoln jackson
    madison washington cleveland arlington phoenix lansing harvest patience precious treasure justice clarity
    honor chance angel star sky rose lily ivy violet iris long young good case white black brown green gray grey
    king price banks rivers woods hill west east north south wise strong sharp short small moody power rush
    close love day knight lord bishop judge major sergeant mason dean court house law pace park field fields
    forest street church temple hall homes liberty columbine delta summit prairie valley covenant harmony unity
    trinity destiny genesis journey heaven stormy max pro ruby crystal amber jade pearl coral sandy rusty skip
    sterling miles sage
    """.split()  # noqa: SIM905
)
