"""Which words say the same, as far as it matters for what a message is for?

A class a line of thought: whoever has seen "cancel" and "withdraw" in mail knows what to make of "relinquish". All
small letters without accents, as `folded` gives them; a word stands in one class only. Verbs are told apart by whether
they ask ("register me") or tell ("I registered"): the forms in -ed belong with what is told.
"""

from collections.abc import Iterator, Sequence

CLASSES: dict[str, str] = {
    # who
    "self": "i i'm im i'll i'd i've we we're we'll we'd we've yo nosotros je nous myself ourselves",
    "me": "me us nos moi",
    "my": "my our mine ours mi mis nuestro nuestra mon notre",
    "you": "you u ya'll y'all you're you've you'll you'd usted ustedes vous",
    "your": "your ur yours su sus votre",
    "they": (
        "he she they him her them his hers their theirs he's she's they're they'll he'll she'll el ella ellos ellas"
    ),
    "colleague": (
        "colleague colleagues coworker coworkers staff team teammate supervisor supervisee boss director manager"
        " employee employees worker workers intern interns volunteer volunteers trainee trainees unit crew deputy"
        " officer officers partner assistant secretary director's supervisor's companera companero colegas equipo"
        " personal jefa jefe"
    ),
    # asking for a seat
    "enroll": (
        "register enroll enrol regsiter signup book reserve pencil include enter admit add put save hold count"
        " squeeze jot registering enrolling booking reserving signing sign adding putting inscribir inscribirme"
        " inscribirnos inscribame inscribanos apuntar apuntarme apuntame apunteme anotar anoteme anotame anotenme"
        " matricular matricularme matriculeme registrar registrarme registreme registrenme reservar reserveme"
        " inscrire m'inscrire"
    ),
    "attend": (
        "attend attending join joining participate participating partake come coming take sit sitting tune listen"
        " dial hop log logging present watch watching asistir participar acudir entrar acompanar tomar assister"
        " participer"
    ),
    "seat": (
        "seat seats spot spots place places slot slots space spaces chair chairs berth opening openings room cupo"
        " cupos espacio espacios lugar puesto asiento"
    ),
    "wish": (
        "want wants wanted wish wishes like love hope hopes hoping interested interest eager keen plan plans"
        " planning intend intends need needs prefer quiero quisiera queremos deseo deseamos gustaria interesa"
        " interesada interesado necesito necesitamos quisieramos"
    ),
    "request": (
        "request requesting requests requested apply applying application ask asking asked seek seeking solicito"
        " solicitar solicitamos solicitud pido"
    ),
    "please": "please pls plz kindly porfavor favor ruego",
    "able": "can could may might will would shall able possible puedo podria puede pueden podrian podemos peux",
    "free": "free available open clear works work suits suit fits fit",
    # a registration that there is
    "enrolled": (
        "registered enrolled signed booked reserved confirmed scheduled slated listed entered included added enlisted"
        " inscrita inscrito inscritos inscritas apuntada apuntado matriculada matriculado registrada registrado"
        " confirmada confirmado inscribi apunte registre matricule"
    ),
    "registration": (
        "registration registrations enrollment enrolment reservation reservations bookings confirmation"
        " confirmations roster list record records certificate badge inscripcion matricula registro reserva lista form"
    ),
    "already": "already earlier previously ago originally since last recently yesterday ya anteriormente",
    "still": "still remain remains stays keep keeping kept unchanged sigo todavia aun",
    # giving it back
    "withdraw": (
        "cancel cancels cancelling canceling cancellation cancelation withdraw withdrawing withdrawal remove"
        " removing drop dropping delete scratch strike release relinquish forfeit unregister unenroll deregister"
        " disenroll pull retract rescind revoke void scrap decline declining regrets excuse cancelar cancele"
        " cancelen cancelacion baja retirar retirarme borrar borrenme eliminar quitar quiten annuler desinscribir"
        " desinscribirme bail forgo"
    ),
    "withdrawn": "cancelled canceled withdrew withdrawn removed dropped deleted struck released",
    "unable": (
        "can't cannot cant couldn't unable won't wont wouldn't isn't aren't impossible incapable imposible podre"
        " podra podremos"
    ),
    "miss": "miss skip skipping absent absence pass faltar ausente",
    "conflict": (
        "conflict conflicts conflicting clash clashes overlaps overlap court hearing hearings trial deposition"
        " depositions subpoena subpoenaed jury surgery appointment funeral vacation sick ill illness flu emergency"
        " leave maternity covid hospital hospitalized bereavement removal shift shifts overbooked schedule"
        " workload shorthanded audiencia juicio cita cirugia enfermo enferma enfermedad viaje emergencia"
        " vacaciones licencia imprevisto"
    ),
    "gone": (
        "resigned left leaving quit retired retiring retire departed departing departure transferred terminated"
        " reassigned promoted laid renuncio jubilo trabaja"
    ),
    "regret": (
        "sorry apologies apologize apologise unfortunately regret regretfully sadly alas afraid hate lamento"
        " lamentablemente disculpe disculpen perdon desafortunadamente"
    ),
    "somebody": "someone somebody anyone anybody another else waitlist waiting espera",
    # moving
    "move": (
        "move moving switch switching transfer transferring swap swapping reschedule rescheduling bump push trade"
        " trading exchange roll slide carry postpone postponing defer deferring delay change changing cambiar"
        " cambiarme cambieme cambienme cambio pasar pasarme paseme pasenme mover moverme muevame transferir"
        " substitute replace"
    ),
    "moved": "moved switched shifted swapped rescheduled bumped pushed traded postponed deferred changed cambiado",
    "instead": "instead rather lieu stead vez alternatively",
    "other one": "later other different next following upcoming otra otro proxima proximo siguiente",
    # details
    "correct": (
        "correct correction corrections fix update updating amend amendment edit revise adjust modify correcting"
        " corregir corrijan correccion corrija actualizar actualicen actualice"
    ),
    "mistaken": (
        "corrected updated fixed amended revised typo misspelled misspelt misspell mistyped mistype wrong incorrect"
        " incorrectly mistake outdated old former obsolete spelled spelt spelling spell reads shows says should"
        " equivocado equivocada incorrecto incorrecta error mal"
    ),
    "detail": (
        "name names surname email emails mail address addresses agency employer organization organisation company"
        " title phone telephone number initial hyphen accent letter middle maiden department office nickname"
        " nombre apellido apellidos correo direccion agencia telefono"
    ),
    "new": "new now married divorced migrated renamed nuevo nueva ahora case",
    "forgot": (
        "forgot forgotten forget neglected omitted omit overlooked mention mentioned mentioning slipped supply"
        " supplying complete completing olvide olvido mencionar faltaba"
    ),
    "aid": (
        "caption captions captioning captioned cc cart interpreter interpreters interpreting asl lsm braille"
        " transcript transcripts print magnified contrast reader jaws nvda accommodation accommodations"
        " accomodation accomodations deaf hoh blind vision amplification font interprete subtitulos acomodo senas"
        " letra"
    ),
    # wanting to know
    "wh": (
        "what what's when when's where where's which who who's whom whose how how's why whether cual cuales"
        " cuando cuanto cuanta cuantas cuantos donde quien quienes como que"
    ),
    "if": "if unless depending depends provided si",
    "does": "is are do does did was were has have am es son hay tiene tienen",
    "know": (
        "know tell clarify explain advise inform wonder wondering wondered curious question questions understand"
        " confirm check checking verify sure unsure information info details inquire inquiry enquiry saber"
        " preguntar pregunta preguntas consulta informar informacion duda dudas"
    ),
    "fact": (
        "cost costs fee fees charge price certificates credit credits ceu ceus ce cle cme hour hours approved"
        " approval accredited accreditation recording recorded recordings replay slides handout handouts"
        " powerpoint materials link links login password platform zoom teams webex browser agenda syllabus topic"
        " topics content cover covers covered limit maximum minimum deadline cutoff eligible eligibility qualify"
        " qualifies required requirement mandatory prerequisite allowed permitted welcome length duration long"
        " camera costo certificado horas creditos credito grabacion grabada enlace gratis gratuito requisito"
    ),
    "decide": (
        "decide deciding decided considering consider thinking think undecided commit committing perhaps maybe"
        " tentatively tentative before"
    ),
    "trouble": (
        "broken locked blank crashed kicked disconnected frozen loading received receive arrived arrive got get"
        " find resend"
    ),
    # nothing to be done
    "thanks": "thank thanks thx ty appreciate appreciated grateful gracias merci agradezco agradecemos",
    "praise": (
        "helpful useful wonderful great excellent fantastic informative enjoyed insightful valuable outstanding"
        " amazing terrific superb loved presentation excelente util maravillosa felicidades"
    ),
    "attended": "attended joined participated listened watched took sat came asisti participe",
    "pass-on": (
        "fyi forward forwarded forwarding circulated circulate distributed distribute shared share sharing posted"
        " post bulletin newsletter flyer passed along spread cascade awareness"
    ),
    "noted": "noted acknowledged understood okay ok roger perfect set recibido enterada enterado",
    "sell": (
        "sell selling sells quote quotes demo pricing product products solution solutions software service"
        " services clients customers vendor vendors discount discounts invoice invoices billing payment marketing"
        " promote promotion sponsor sponsorship partnership brochure catalog wholesale leads seo website websites"
        " app offer offering offers rates budget"
    ),
    "offer": (
        "presenter presenting speaker speakers speak expertise resume cv keynote panel panelist facilitate guest"
        " trainer willing"
    ),
    "case": (
        "absconded awol ran runaway whereabouts located missing placement incident youth child girl boy mother"
        " father mom dad aunt grandmother hotline police caseworker reunified detained custody allegation referral"
        " notified suspect"
    ),
    "private": (
        "lunch dinner birthday soccer game church kids party kitchen potluck wedding golf weekend delivery order"
        " shipment rent car house roof plumber dentist reunion recipe committee minutes board"
    ),
    "own-way": "internally inhouse online portal own elsewhere",
    "unsubscribe": "unsubscribe mailing spam subscribed subscription",
    "neg": (
        "not no never neither nor none nobody without don't didn't doesn't haven't hasn't hadn't wasn't weren't ni sin"
    ),
    "after-all": "anymore longer all after",
}


def _pairs() -> Iterator[tuple[str, str]]:
    for name, words in CLASSES.items():
        for word in words.split():
            yield word, name


MEANING: dict[str, str] = dict(_pairs())
"""The class of a word."""
NEAR = 4
"""Words of two classes that stand so near each other may belong together."""


def meanings_in(tokens: Sequence[str]) -> Iterator[str]:
    """Yield the classes of the words of a sentence, and which stands before which near by, each marked "@".

    Words that begin with "x" stand for names, sessions and the like (`opinion`) and are classes of their own.
    """
    found = [(at, word if word[0] == "x" else MEANING.get(word, "")) for at, word in enumerate(tokens)]
    found = [one for one in found if one[1]]
    for index, (at, name) in enumerate(found):
        yield f"@{name}"
        for later, other in found[index + 1 : index + 1 + NEAR]:
            if later - at <= NEAR:
                yield f"@{name}>{other}"
