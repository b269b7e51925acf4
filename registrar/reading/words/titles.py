"""What stands around a name without belonging on a badge: titles before it, degrees and licences behind it.

All lower case without full stops. A suffix of the family (Jr., III) stays on the badge and is spelled as here.
"""

TITLES: frozenset[str] = frozenset(
    """
    mr mrs ms miss mx master dr doctor prof professor rev reverend hon honorable honourable judge justice
    magistrate referee commissioner sister sr-maria brother fr father pastor rabbi imam deacon bishop chaplain
    elder minister mother det detective sgt sergeant lt lieutenant ltc capt captain cpt maj major col colonel
    cpl corporal ofc ofcr officer off dep deputy sheriff chief trooper tpr cmdr commander lcdr cdr ens ensign
    adm admiral gen general pfc spc ssg ssgt sfc msg msgt tsgt smsgt cmsgt sa agent special investigator inv
    insp inspector patrolman constable marshal senator sen rep representative councilman councilwoman
    councilmember mayor governor gov chairman chairwoman chairperson president profra airman seaman sro medic
    emt sir dame madam madame mme mlle m lic licda licdo lcda lcdo mtro mtra dra sra sr srta ing arq abog psic
    don dona dña monsieur hna hno hermana hermano sor agte agente sgto sargento tte teniente cap capitan
    alguacil licenciada licenciado profa ingeniero atty attorney nurse coach principal cw2 cw3 cw4 wo1 po1 po2
    po3 cpo scpo mcpo msgr monsignor cantor canon vicar swami sheikh archdeacon alderman alderwoman
    councilor councillor supt asst bailiff senor senora senorita doctora profesor profesora maestra maestro juez jueza
    ingeniera arquitecta arquitecto padre pere mere soeur frere
    """.split()  # noqa: SIM905
)
"""`Sr` is a title only in front of a name: behind it, it is Senior."""

CREDENTIALS: frozenset[str] = frozenset(
    """
    phd dphil edd psyd dsw dnp md do dds dvm jd llm esq esquire mba mpa mph mps mpp ma ms msc med mdiv min dmin
    bs ba bsc bsw bsn msn aa as aas aab rn lpn lvn np fnp pmhnp cnm crnp aprn arnp pa pac pa-c cna cma msw mssw
    mssa lsw lbsw lgsw lcsw lcsw-c lcsw-r lcsw-s lcsw-bacs lcswa lcswr lmsw lmsw-ap lmsw-c lmsw-ipr lisw lisw-s
    lisw-cp liswcp licsw lsw-a aclsw cisw bcd acsw cswm qcsw c-asw c-acyfsw casw ccsw cswcm csw csw-g lasw lapsw
    lswaic dcsw cap capp lpc lpc-s lpc-mhsp lpcc lpcc-s lpca lcpc lcpc-c lmhc lmhca lmhp lmft lmfta lcmft lmft-s
    mft amft apcc lcmhc lcmhca lcmhcs lcdc lcadc lac ladc ladac lsatp lca ncc nbcc ccs cadc cadc-ii casac cac
    crc lpa lp lmhcs lgpc lcat atr atr-bc rpt rpt-s emt emt-p emtp aemt nrp paramedic bcba bcaba rbt qmhp qmhp-c
    qmha lmhp limhp plmhp pladc licdc lcmhp lscsw lmac lmlp lbs lcp lbp lsccsw lpcmh
    lpcs lpe lmsw-m qidp qp qddp ssw ncsp nbct edm eds mat ms.ed mse msed ma.ed maed m.ed cfle cfcs cpa cpm pmp shrm-cp
    shrm-scp sphr phr cpp chc cic ccm cct ctss cctp cctp-ii ctp cpc facp faap fapa faan ret usn usa usaf usmc
    uscg dac civ ctr gs-12 mhsa mha mhs mcj mscj msw-c cwla cwcm icac cfi cfe cjm cpo cpms cwls cws cme cfsw
    dcfs-cert he him she her hers they them his ella elle
    """.split()  # noqa: SIM905
)

SUFFIXES: dict[str, str] = {
    "jr": "Jr.",
    "sr": "Sr.",
    "ii": "II",
    "iii": "III",
    "iv": "IV",
    "v": "V",
    "2nd": "II",
    "3rd": "III",
    "junior": "Jr.",
}

PARTICLES: frozenset[str] = frozenset(
    """
    de del de' della delle degli dei di da das do dos du des d' la las le les lo los y e i van von vom zu zum
    zur ter ten den der op 't ver af av al el bin ibn ben bint binti abu abd ap ab ni nic mac o san santa santo
    st ste
    """.split()  # noqa: SIM905
)
"""Words of a family name that may be written small."""

ROLES: frozenset[str] = frozenset(
    """
    supervisor manager director coordinator coordinater specialist worker caseworker investigator officer
    administrator assistant associate counselor counsellor couselor therapist clinician attorney advocate
    liaison analyst trainer consultant secretary clerk intern executive chief deputy lead superintendent
    superviser commissioner chair president principal teacher nurse psychologist psychiatrist interviewer
    planner aide representative rep technician practitioner guardian volunteer navigator coach recruiter facilitator
    ombudsman generalist mgr supv asst coord admin chaplain profra visitor commander procurador procuradora defensor
    defensora doula midwife physician pediatrician dispatcher housekeeper caretaker parent paralegal detective
    sergeant lieutenant captain trooper prosecutor judge magistrate student educator instructor provider
    evaluator monitor mentor responder registrar accountant receptionist trabajadora trabajador supervisora
    directora coordinadora psicologa abogada abogado jefa jefe investigadora travailleuse travailleur directrice
    directeur coordonnatrice ssw poc pio qp aprn cps-supervisor lcsw msw csw fsw
    undersheriff librarian archivist auditor bookkeeper controller custodian dietitian dietician nutritionist
    docent editor engineer epidemiologist historian hygienist interpreter translator journalist lecturer mediator
    negotiator organizer organiser pharmacist phlebotomist programmer researcher scheduler scientist screener
    sociologist statistician strategist treasurer trustee tutor typist webmaster adjudicator appraiser arbitrator
    biologist chancellor chairperson chairman chairwoman conciliator criminologist designer developer
    economist ethicist firefighter lobbyist ombudsperson paraprofessional provost purchaser purser radiographer
    stenographer superintendant surveyor toxicologist transcriptionist underwriter neurologist oncologist
    neuropsychologist psychotherapist sonographer optometrist audiologist pathologist gerontologist victimologist
    investigative attache parliamentarian rector regent curator cataloguer chargehand foreman forewoman timekeeper
    tracker vicechair cochair co-chair co-director codirector vice-president co-coordinator subdirector subdirectora
    gestor gestora analista asesor asesora maestro maestra enfermero enfermera oficial encargado encargada auxiliar
    consejero consejera terapeuta asistente especialista secretario gerente facilitador facilitadora
    tecnica tecnico promotor promotora voluntario voluntaria coordinador gerenta bibliotecaria
    orientador orientadora medico medica fiscal juez jueza alguacil consultor consultora educador educadora
    conseiller conseillere intervenant intervenante infirmier infirmiere avocat avocate adjoint adjointe
    hire trainee employee staffer designee apprentice
    minister priest pastor bailiff examiner inspector reviewer houseparent house-parent founder cofounder co-founder
    owner proprietor janitor matron agent extern preceptor
    master referee
    mom dad mum stepmom stepdad grandma grandmother grandfather grandparent caregiver carer
    """.split()  # noqa: SIM905
)
"""Heads of a job title: a phrase that ends in one of them, or in one and a grade (II, 3), is no agency and no name."""

STAFF: frozenset[str] = ROLES | frozenset(
    """
    staff team worker workers crew shift side person people
    lead unit desk squad coverage personal equipo turno volunteers
    houseparents justice
    """.split()  # noqa: SIM905
)
"""What somebody is part of at work, beside what somebody is: night staff, the intake team."""
