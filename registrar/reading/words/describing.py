"""Words by which people describe what they need without naming an aid, class by class.

"If the words could stand below the speaker": something SPOKEN is to be WRITTEN. A frame says which classes meet in such
a sentence and what they come to. All in small letters and without accents; each class is meant to be complete.
"""

from dataclasses import dataclass
from enum import Enum, auto

from registrar.reading.words.aid import MORE_LANGUAGES
from registrar.sieve import Sieve
from registrar.vocabulary import Accommodation

_A = Accommodation


class Limit(Enum):
    """What somebody tells that they cannot do, or not well."""

    HEARING = auto()
    SEEING = auto()
    HANDS = auto()
    BODY = auto()
    MIND = auto()
    VOICE = auto()
    TONGUE = auto()
    """English is not their language."""
    COLOUR = auto()


_CANNOT = (
    r"(?:can ?not|can't|cant|couldn't|could not|(?:am|is|are|be|'m|'s) (?:not |un)able to|unable to|(?:isn't|won't be|"
    r"will not be|wouldn't be) able to|barely|hardly|struggles? (?:to|with)|struggling to|trouble|difficulty|"
    r"difficult (?:for me )?to|hard (?:time|for me to|for him to|for her to|to)|problems?|(?:don't|do not|doesn't|"
    r"does not|dont|i not|she not|he not)(?: \w+ly| always| really)?)"
)


def _cannot(verbs: str) -> str:
    return rf"\b{_CANNOT}(?: \w+){{0,2}} (?:{verbs})\b"


_HEARD = r"hear|catch|make out what"
_SEEN = (
    r"see(?= (?:\w+ )?(?:well|good|clearly|much|screen|slides?|board|letters|print|text|pictures|small|tiny|far|"
    r"up close|at all|enough|anything|too well|very well)|[.,;]|\W*\Z)|see what(?:'s| is) (?:on|shown)|look at|"
    r"make out(?! what)|read (?:the |those |it|them|small|tiny|what's on|what is on)"
)
_HANDLED = r"types?|writes?|click\w*|drag\w*|mouse|keyboard|use (?:\w+ )?(?:mouse|keyboard|hands?|fingers?)"
_BORNE = r"sit(?! in\b| on\b)|stand|stay (?:seated|put|long|up)"
_FOLLOWED = (
    r"follow|keep up|hurry|rush|be quick|concentrate|focus|remember|take in|process|multi-?task|read(?:ing)? fast"
)
_UTTERED = r"speak(?:ing)?|talk(?:ing)?"
INABILITY = Sieve(
    _cannot(f"{_HEARD}|{_HANDLED}|{_FOLLOWED}|{_UTTERED}|see|read|look at")
    + r"|\b(?:i|she|he|we)(?: can| could| do)?(?: \w+ly)? (?:read|write|speak|understand|follow|reads|writes|speaks)"
    r"(?: and \w+| or \w+)? (?:english|ingles|it|the language)\b|\b(?:my|her|his) (?:english )?(?:reading|writing)\b|"
    r"\benglish (?:for|in|when) (?:reading|writing|i read)\b|"
    r"\b(?:i|she|he)\b[^.;,!?]{0,40} and (?:also |so )?(?:go|goes|get|gets|work|works|read|reads|move|moves|think|"
    r"thinks|"
    r"take|takes|write|writes|speak|speaks|talk|talks) (?:\w+ ){0,3}slow(?:ly)?\b"
    r"|\b(?:i|she|he)(?:'m|'s)? (?:(?!need|want|would|will|ask|prefer|could|can|like|please|if|when|and|"
    r"so)\w+ ){0,3}?"
    r"slow(?:ly)?\b|\b(?:hears?|process|reads?|types?|writes?|sees?) (?:\w+ )?(?:slow\w*|badly|bad|poorly|little|less|"
    r"half|"
    r"nothing)\b|\b(?:speaking|talking|reading|typing|writing|listening)(?: \w+){0,3}? (?:is|are|gets?|feels?|comes?|"
    r"has become|"
    r"frightens?|scares?) (?:\w+ )?(?:hard|difficult|tough|a struggle|a strain|painful|impossible|beyond|exhausting|"
    r"tiring|not|"
    r"something|frightening|me)\b"
)
"""What somebody says that they cannot do, or not well: its own words are not those of what they ask for."""

LIMITS: dict[Limit, Sieve] = {
    Limit.HEARING: Sieve(
        r"\b(?:deaf\w*|lip-?read\w*|lip reading|hoh|hard[- ]of[- ]hearing|hearing (?:loss|aids?|impair\w+|problems?|"
        r"difficult\w+)|(?:my|his|her) hearing (?:is|isn't|has been|was|keeps|got) (?:\w+ ){0,3}(?:bad|poor|going|"
        r"gone|failing|weak|limited|shot|low|worse|good|great|declin\w+|dropp\w+)|my hearing's|loss of hearing|"
        r"(?:little|poor|bad|lost (?:\w+ )?(?:of )?(?:my|his|her)) hearing|"
        r"cochlear|implants?|tinnitus|"
        r"(?:my|his|her|one|both|bad|good|left|right) (?:\w+ )?ears?|hears? (?:\w+ ){0,3}(?:badly|bad|poorly|"
        r"little|slow\w*|less|half|nothing)|lip-?reads?|read lips|sord[oa]s?|sordera|hipoacus\w*|audifonos?|"
        r"no oig[oa]|no oye|no escucho|perdiendo el oido|me cuesta oir|oig[oe] (?:poco|mal)|oye (?:poco|mal)|del oido|"
        r"meniere\w*)\b|" + _cannot(_HEARD)
    ),
    Limit.SEEING: Sieve(
        r"\b(?:(?<!colour[- ])(?<!color[- ])blind\w*|(?:low|tunnel|poor|blurred|blurry|double|limited|partial|"
        r"impaired|no|my|his|her) (?:vision|sight|eyesight)|"
        r"visual(?:ly)?[- ](?:impair\w+|disab\w+)|vision (?:loss|impair\w+|problems?|issues?|is|"
        r"isn't)|eyesight|partially sighted|sightless|(?:my|his|her|bad|poor|one|weak|tired|"
        r"working) (?:\w+ )?eyes?|cataracts?|macular|glaucoma|retin\w+|sees? (?:\w+ )?(?:badly|bad|poorly|"
        r"little|nothing)|cieg[oa]s?|no ve[or]?|veo (?:poco|mal|borroso)|ve (?:poco|mal|borroso)|la vista|"
        r"baja vision|mi vista|perdi la vista|no distingo|no pued[oe] ver|read(?:s|ing)? (?:only )?(?:by|with|through|"
        r"using) (?:(?:my|her|his|the) )?(?:touch|fingers?|"
        r"finger-?tips?)|(?:my|her|his) fingers do|(?:work|works|go|goes|live|lives|get around|gets around) by "
        r"(?:touch|feel))\b|" + _cannot(_SEEN)
    ),
    Limit.HANDS: Sieve(
        r"\b(?:tremors?|parkinson\w*|arthriti\w+|(?:my|his|her|one|both|no|broken?|right|"
        r"left) (?:\w+ )?(?:hands?|wrists?|"
        r"arms?|fingers?|thumbs?|elbow|shoulder)|one-handed|carpal|tendonitis|in a (?:cast|sling|splint|"
        r"brace)|head pointer|mouth stick|eye[- ]?gaze|dragon|switch access|quadri\w+|paraly\w+|palsy|als|amputee|"
        r"muscular dystrophy|spasms?|hand surgery|"
        r"(?:keyboard|keyboards|mouse|typing|writing|clicking) (?:is|are) (?:\w+ )?(?:beyond|too much|out of|hard|"
        r"impossible|painful|"
        r"no good|difficult|slow)|las manos|mis manos|no pued[oe] (?:escribir|teclear)|"
        r"la mano)\b|" + _cannot(_HANDLED)
    ),
    Limit.BODY: Sieve(
        r"\b(?:tires?|tire (?:easily|quickly|fast)|fatigued?|exhaust\w+|stamina|pots|lupus|(?:in|chronic|back|"
        r"neck|hip|leg|joint) pain|bad (?:back|hip|knees?)|sciatica|(?:my|his|her) (?:back|hip|knees?|bladder|"
        r"heart)|pregnan\w+|nursing (?:mother|mom|my|a baby)|breast-?feed\w*|pump|chemo\w*|radiation|dialysis|"
        r"diabet\w+|blood sugar|insulin|long covid|faint\w*|dizz\w+|vertigo|multiple sclerosis|ms\b(?! \w+ |\.)|"
        r"me/cfs|cfs|crohn\w*|colitis|ibs|sickle|fibromyalgia|spinal|asthma|oxygen|cancer|transplant|(?:my|"
        r"his|her|recent|the) (?:\w+ )?(?:surgery|operation)|worn out|wears? (?:me|him|her) out|covid|bladder|"
        r"nurse a baby|espalda|rodillas?|cadera|vejiga|embarazo|operad[oa]|"
        r"canso|cansa|embarazada?|sentad[oa]s?|dolor|diabetes|"
        r"operacion)\b|" + _cannot(_BORNE)
    ),
    Limit.MIND: Sieve(
        r"\b(?:tbi|brain|concussions?|adhd|attention deficit|autis\w+|asd|asperger\w*|neurodiver\w+|"
        r"dyslexi\w+|dysgraphi\w+|process (?:\w+ )?(?:slow\w*|speech|information|things|what)|"
        r"processing (?:disorder|issues?|delay|speed|problems?|difficult\w+)|(?:auditory|language|"
        r"speech) processing|process(?:es)? slow\w*|(?:my|his|her|poor|short) (?:\w+ )?memory|memory (?:loss|"
        r"problems?|issues?|is)|anxi\w+|ptsd|trauma survivor|panic|phobi\w+|stroke|aphasi\w+|sensory|"
        r"overwhelm(?:s|ed) (?:me|him|her|by)|epilep\w+|seizures?|migraines?|headaches?|learning (?:disab\w+|"
        r"difference)|tourette\w*|narcolep\w*|photosensitiv\w+|bipolar|chemo brain|brain fog|slow reader|"
        r"reads? (?:\w+ )?slow\w*|neurolog\w+|dislexia|migranas?|ansiedad|derrame|lesion cerebral|me cuesta (?:seguir|"
        r"concentrar\w*|retener|procesar)|no retengo|olvido|autista|procesar)\b|" + _cannot(_FOLLOWED)
    ),
    Limit.VOICE: Sieve(
        r"\b(?:stammer\w*|stutter\w*|laryng\w+|non-?(?:speaking|verbal)|mut[ei]sm|aphasi\w+|tracheo\w*|"
        r"apraxia|voice (?:disorder|problem|box|loss|is|gives|issue)|speech (?:disorder|impair\w+|impediment|"
        r"disability|is)|(?:lost|losing) (?:my|his|her) voice|aac|speaks? (?:with|through|by) an?|"
        r"tartamud\w+|no pued[oe] hablar)\b|" + _cannot(_UTTERED)
    ),
    Limit.COLOUR: Sieve(
        r"\bcolou?r[- ]?(?:blind\w*|vision|deficien\w*|weak\w*)|\bdaltoni\w+|\b(?:deuter|prot|trit)an\w*|"
        r"\b(?:can't|cannot|can not|don't|do not|hardly) (?:\w+ )?(?:tell|see|distinguish) (?:\w+ )?(?:red|green|"
        r"colou?rs?)\b"
    ),
    Limit.TONGUE: Sieve(
        r"\b(?:(?:my|his|her|little|limited|no|not much|learning|basic|weak|poor|second) english|"
        r"english (?:is|isn't|listening|reading|as a second|learner)|native speaker|(?:first|second|native|"
        r"mother|own) (?:language|tongue)|ingles|(?:read|understand|speak|hear|write)s? english)\b|"
        + _cannot("(?:speak|understand|know|read)(?: \\w+){0,2} english")
    ),
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPOKEN = _words(
    "q-said "
    "said say says saying speak speaks speaking spoken speaker speakers speaker's speakers' talk talks talked talking "
    "speech speeches voice voices dialogue dialog conversation conversations discussion discussions lecture lectures "
    "presenter presenters presenter's presenters' trainer trainers narration audio sound sounds words hear everyone's "
    "habla hablan hablado hablar dice dicen diga digan palabras voz platica presentador presentadora"
)
WRITTEN = _words(
    "type types key keys keyed "
    "q-write escribe escriba "
    "typed typing printed written write writing writes text texts transcribed letters script wording words readable "
    "read reading escrito escrita escribir escriban texto letras leer"
)
ON_SCREEN = _words(
    "q-asit "
    "screen screens screen's bottom below under underneath beneath display displayed appear appears appearing scroll "
    "scrolling scrolls onscreen pantalla abajo debajo live while simultaneously meanwhile along same real-time "
    "realtime follow"
)
AFTERWARDS = _words(
    "q-after q-again "
    "after afterward afterwards later following next-day end again back re-read reread review rewatch re-watch replay "
    "relisten re-listen rewind pace keep despues luego repasar"
)
RECORDED = _words(
    "recorded recording recordings video-recording videotape videotaped taped playback replay grabacion grabar graben "
    "grabado grabada"
)
TO_RECORD = _words("record records tape")
WHAT_IS_RECORDED = _words("it session webinar talk training class everything presentation")
SHOWN = _words(
    "q-shown "
    "picture pictures photo photos photograph photographs image images chart charts graph graphs graphic graphics "
    "slide slides video videos clip clips film films movie movies diagram diagrams visual visuals visually figure "
    "figures map maps cartoon cartoons animation animations screen screens table tables illustration illustrations "
    "infographic infographics shown show shows showing display displays displayed displaying happening happens "
    "appears pointing point points pointed gesture gestures gesturing whiteboard imagenes imagen fotos foto graficas "
    "graficos lamina laminas diapositiva diapositivas muestran muestra pantalla videos"
)
TOLD = _words(
    "q-inwords spoken voiced "
    "sentence talk talks talked talking describe describes described describing description descriptions descriptive "
    "say says said saying tell tells told telling explain explains explained explaining narrate narrates narrated "
    "narrating verbalize verbalizes verbalized verbalizing verbally aloud mention mentions mentioning spell spells "
    "spelled out-loud voiced describir describan describa describen explicar expliquen explique digan diga"
)
READ = _words("read reads reading lea lean leer leyera lean")
ALOUD = _words("aloud loud out alta")
BIG = _words(
    "tall taller thick thicker "
    "q-size "
    "big bigger biggest large larger largest enlarge enlarged enlarges enlarging enlargement magnify magnified "
    "magnifies huge giant jumbo blown bold bolder zoom zoomed oversized grande grandes ampliado ampliada ampliados "
    "ampliadas ampliar agrandar agrandado agrandada"
)
PRINTED = _words(
    "q-shown print printed printout printouts type typeface font fonts letter letters lettering writing words text "
    "slide "
    "slides handout handouts hand-out hand-outs everything materials material sheet sheets page pages paper papers "
    "copy copies document documents numbers letra letras texto tamano hojas material materiales diapositivas "
    "documentos"
)
SMALL = _words("small smaller tiny tinier minuscule chica chicas chicos chico pequena pequenas pequeno")
FACES = _words("face faces mouth mouths lips lip back backs beard beards mask masks cara caras boca labios")
LOUD = _words("loud louder fuerte")
NEEDED = _words("need needs needed want wants please turn make keep has must necesita necesito")
WAITS = _words("wait waits waiting pause pauses patience longer moment moments bit seconds espere esperen")
ASKED = _words("ask asks asked asking answer answers answering reply replies question questions respond speak finish")
CONTRAST = _words("contrast contrasting contraste")
PAPERS = _words(
    "papeles folletos "
    "slide slides deck decks powerpoint powerpoints ppt ppts slideshow handout handouts hand-out hand-outs material "
    "materials document documents presentation readings outline outlines agenda agendas worksheet worksheets packet "
    "packets notes pages papers questions prompts scenario scenarios diapositivas laminas materiales material hojas "
    "presentacion documentos"
)
BEFOREHAND = _words(
    "b4 ahead advance beforehand early earlier sooner before prior first antes anticipacion antelacion antemano "
    "adelantado previamente"
)
SENT = _words(
    "mandenme envienme enviarme mandarme pasenme denme compartanme "
    "send sends sent get gets got have having has see seeing receive received receiving reach reaches share shared "
    "email emailed e-mail e-mailed mail mailed forward forwarded look read study preview review go download provide "
    "provided available mandan mandarian envian enviarian pasan comparten mandar manden mandarme mande mandaran "
    "enviar envien enviarme envie recibir recibirlas recibirlos tener compartir compartan"
)
POSTED = _words(
    "send sends sent email emailed e-mail mail mailed mandan mandarian envian mandar manden mandarme mande enviar "
    "envien "
    "enviarme envie enviarian mandaran"
)
MICROPHONE = _words("microphone microphones mic mics mike mikes headset headsets microfono microfonos")
AT_IT = _words(
    "near nearer close closer into in use using uses wear wearing stay stays staying wander wanders wandering away "
    "turn turns facing toward towards front held hold directly through lean without good decent better cerca al "
    "frente pegado use usen"
)
VOLUME = _words("volume sound sounds audio loud louder volumen sonido")
UP = _words(
    "q-up "
    "clear clearer clearly crisp good better up raise raised boost boosted turn turned higher increase increased "
    "louder loud strong alto subir suban"
)
STILL = _words(
    "sit sitting seated stay staying remain remaining look looking watch watching stare staring concentrate "
    "concentrating focus focusing stand standing sentada sentado sentarme"
)
LONG = _words(
    "hour hours minute minutes long longer straight stretch stretches whole entire through without time stint "
    "prolonged hora horas minutos tiempo rato"
)
STOPS = _words("stop stops stopping halt pause rest parar paren detenerse interrumpir")
ANSWERS = _words("answer answers answering respond reply replying contestar responder contestarle respuestas")
PAUSE = _words(
    "q-stop break breaks pause pauses rest rests breather breathers recess stretch interval intermission stop timeout "
    "descanso descansos descansar pausa pausas receso"
)
BETWEEN = _words("between")
AGAIN = _words("q-again q-after again re-hear re-watch replay rewind twice repeat repeatedly")
SPARES = _words("don't dont not never without avoid")
HEARS_IT = _words("see ver oir escuchar mirar hear listen watch play read view review run")
IT = _words(
    "thing lot talk sesion seminario taller charla second half rest it everything session recording webinar parts "
    "things what all"
)
MINUTES = _words("minute minutes minutos")
SOME = _words("five ten fifteen twenty few couple several 5 10 15 20 cinco diez unos quince")
LATE = _words("late early tardy behind away drive")
GROUPS = _words(
    "breakout breakouts break-out break-outs group groups role-play role-plays roleplay roleplays icebreaker "
    "icebreakers"
)
PUT = _words("put puts putting show shows display flash")
WORDS = _words("words text wording palabras")
GAP = _words("time space moment gap gaps seconds minute minutes tiempo")
MOVES = _words(
    "q-getup q-stop stand stands standing stretch stretches stretching move moves moving walk walks walking pace "
    "pacing fidget lie "
    "lying step stepping pararme levantarme caminar"
)
MEANWHILE = _words(
    "rato "
    "every during around about periodically occasionally sometimes often then while away midway halfway briefly cada "
    "durante ratos"
)
POLLS = _words(
    "poll polls polling quiz quizzes test tests chat question questions answer answers answering exercise exercises "
    "activity activities respond responding responses reply replying survey form preguntas encuesta encuestas "
    "contestar responder"
)
MORE_TIME = _words(
    "time longer slow slower slowly minute minutes rush rushed rushing hurry hurried fast quick quickly extra "
    "pace tiempo despacio prisa"
)
SLOWLY = _words("slow slower slowly slow-paced unhurried despacio lento lentamente pausado")
SPEAKS = _words(
    "things it everything speak speaks speaking speaker speakers talk talks talking go goes going present presenter "
    "presenters presents host trainer trainers pace hable hablen hablar hablan habla"
)
CALLS = _words(
    "phones phoning phoned call calling calls dial dials dialing phone telephone landline ring telefono llamar llamada"
)
LISTENS = _words(
    "entrar entrare unirme conectarme conectare participar participare asistir in listen listens listening join joins "
    "joining audio line number attend participate numero escuchar"
)
LANGUAGE = _words(
    "spanish espanol somali hmong arabic mandarin cantonese chinese vietnamese russian ukrainian haitian creole "
    "kreyol french portuguese korean japanese tagalog navajo dine amharic tigrinya oromo swahili kinyarwanda burmese "
    "karen nepali hindi urdu punjabi bengali gujarati farsi persian dari pashto kurdish turkish polish german italian "
    "armenian bosnian romanian khmer lao thai samoan tongan chuukese marshallese hawaiian mixteco triqui quiche "
    "lingala rohingya"
) | frozenset(MORE_LANGUAGES.split("|"))
IN_LANGUAGE = _words(
    "person someone somebody anyone anybody speaker explain explains explaining papers paper pages sheets everything "
    "caption captions captioning "
    "captioned subtitle subtitles subtitled subtitulos interpreter interpreters interpretation interpreting "
    "interprete translation translations translator translators translate translated version materials material "
    "handouts handout slides channel audio copy traduccion traductor traductora materiales diapositivas documentos"
)
TRANSLATES = _words(
    "interpretando interpretandolo interpretar interpretarme traduciendome traduzcanme traduzca traduzcan traducir "
    "traduce traducen traduciendo traducirme traducido traducida traductor"
)
HANDLES = _words("type types typing keyboard mouse click")
CHAT = _words(
    "chat typed type typing types message messages comment comments remark remarks answers questions question written "
    "write"
)
RELAYED = _words("aloud loud out voiced voice relay relayed relays pass passed speak read")
NOISE = _words(
    "noise noises noisy music chatter rustling mute muted muting mutes unmuted sounds jingle jingles applause beep "
    "beeps chime chimes ruido ruidos musica silenciar"
)
SPARED = _words(
    "no not without off avoid bear stand tolerate mute muted muting skip turn turned down low soft spare keep leave "
    "sin apagar evitar warn warning trigger triggers"
)
COLOURS = _words("color colors colour colours red green colores color rojo verde")
MARKED = _words(
    "mark marks marked alike same apart distinguish difference label labels labeled labelled labelling pattern "
    "patterns only alone rely relies depend depends instead"
)
CAMERA = _words("camera cameras webcam webcams video videos camara camaras")
ON_OFF = _words(
    "off make made force forced require required excuse excused optional without hide encendida encendidas apagada "
    "apagadas prendida prendidas prendan apagar"
)
IN_TURN = _words("q-each turns another interrupt interrupts interrupting")
MOUSE = _words("mouse drag dragged dragging click clicked clicking keyboard raton teclado")
HELPER = _words(
    "someone somebody aide assistant helper attendant companion caregiver husband wife daughter son scribe alguien "
    "asistente ayudante"
)
HELPS = _words(
    "let allowed admitted side room escriba escribir lea teclee conteste apunte oprima marque ayuda beside with help "
    "helps helping sit sits assist "
    "assists type types write writes next along ayude ayudarme"
)
MOVING = _words(
    "animation animations animated motion moving spinning scrolling transitions flashing flash flickering strobe "
    "strobing blinking blink blinks parpadean parpadea parpadeen parpadeo destellos"
)

DOWN_IN_WRITING = _words("notes q-write written transcribed transcript escrito escrita text typed")
THE_TALK = _words(
    "q-said it all everything talk session webinar words discussion presentation speech sesion charla todo dijo"
)
SAID_SOMETHING = _words("q-said")
MACHINE = _words(
    "computer machine software laptop tablet device pc keystrokes synthesizer computadora ordenador maquina"
)
READS_OUT = _words("reads speaks talks voices voiced synthetic speech spoken aloud lee lea habla")
FILES = _words(
    "file files document documents pdf pdfs text slide slides handout handouts material materials platform format "
    "version archivo archivos documentos texto"
)
FEELS = _words("feel feels read reads reading leo lee leer follow")
TELEPHONE = _words("phone telephone landline cellphone telefono")
IS_THE_WAY = _words(
    "way only just ordinary plain regular follow unica unico solo solamente seguir seguirla seguirlo simple"
)
PUT_ACROSS = _words(
    "turn listen oir oirlo escuchar escucharlo hojas papeles material materiales laminas esten "
    "say says saying said tell tells telling told talk talks talking speak speaks speaking explain explains explaining "
    "explained put puts turned hear get have follow understand give given papers pages handouts slides materials "
    "diciendo diga digan dijera explique expliquen explicando explicar pase pasen pongan hable hablen contando"
)

MEANT_OTHERWISE = Sieve(
    r"\bq-tongue *,? *(?:we|they|you|people|i|se)(?: would| always| all)? (?:say|call|dice)\b|"
    r"\b(?:as|what|like|how|como) (?:we|they|you|people|i|se) (?:say|call it|put it|dice|decimos) q-tongue|"
    r"\b(?<!need to )(?<!have to )(?:lip|speech)[- ]?read(?:s|ing|er)?\b|\b(?<!need to )(?<!have to )(?<!able to "
    r")read(?:s|ing)? "
    r"(?:\w+ )?(?:lips|faces|mouths)\b|\b(?:the|all the|for the|"
    r"my) rest\b(?! period| break)|\bgroup (?:homes?|care|living|residen\w+|therap\w+|foster\w*|supervis\w+|facilit\w+|"
    r"leaders?|"
    r"e?-?mail|rate)\b|\b(?:support|youth|age|parent\w*|church|play|peer|focus) groups?\b|\brest of\b|\bbreak ?room\b|"
    r"\b(?:coffee|lunch|spring|"
    r"summer|winter|holiday|christmas) break\b|\b(?:one|first|last|next|this|another|any|each|every|same|long|full|"
    r"part) (?:more )?time\b|"
    r"\b(?:sent |typed |written )?(?:from|on) my (?:cell |work )?(?:i?phone|mobile)\b|\bgo(?:es|"
    r"ing)? (?:back )?over\b|\bturn(?:s|ed|ing)? (?:out|in|into)\b|\bhear(?:ing|d)? (?:from|back|of|about)\b|"
    r"\bcall(?:ed|s|ing)? (?:me|us|her|him|you|it|off)\b|\blooking forward\b|\bsounds? (?:good|great|like|right|"
    r"perfect|wonderful)\b|\b(?:in|at) the end\b|\bno (?:problem|later|matter|worries)\b|"
    r"\b(?:a |the |such a |very |great |of )?(?:big|huge|large|great big) (?:help|favou?r|thanks?|deal|fan|relief|"
    r"difference|problem|issue|part|number|group|team|agency|caseload|county|hug|plus|ask|day|crowd|family)\b|"
    r"\b(?:can|could|may|might|should) (?:i|we|she|he) (?:\w+ ){0,2}?(?:put|send|submit|ask|write|pose|hand|type|"
    r"email|e-mail|raise|bring)(?: (?:in|you|over|along))?(?: (?:a|an|my|our|some|any|few|her|his|in))* "
    r"questions?\b|"
    r"\b(?:doctors?|surgeons?|neurologist|therapist|audiologist|ophthalmologist|optometrist|physician|nurse|specialist|"
    r"boss|"
    r"supervisor|director|manager|judge|flyer|notice|website|form|oculista|medico|doctora?) (?:\w+ ){0,2}?(?:says?|"
    r"said|"
    r"tells?|told|explain\w*|mention\w*|dice|dijo)\b(?: me| us)?|"
    r"\btoo slow (?:for|to|at|in|when)\b|\b(?:my|her|his) [\w-]+ (?:is|are)(?: \w+){0,5} slow\b|"
    r"\bmoving (?:(?:\w+ )?(?:furniture|house|home|offices?|boxes|day|truck|forward|cases?|files?|people|kids|"
    r"children|youth)|(?:to|into|out|in|away|on|up|from|her|him|me|us|my|our|their)\b)"
)
"""Turns in which words of these classes stand for something else."""
MISSES = _words("miss missed missing absent late colleagues coworkers staff team")
ADVERTS = _words("flyer flyers flier fliers announcement invitation contract poster brochure certificate invoice")
DECIDES = _words("decide deciding rsvp")


@dataclass(frozen=True, slots=True)
class Frame:
    """Classes of words that come to a need where a word of each stands in one sentence."""

    code: Accommodation
    parts: tuple[frozenset[str], ...]
    limits: frozenset[Limit] = frozenset()
    """One of these must be told of in the text; with none, or where it is not, a plain request is enough if `asks`."""
    asks: bool = True
    """Whether a plain request is enough without any of `limits`."""
    tells: bool = True
    """Whether one of `limits` is enough without a request."""
    stands_alone: bool = False
    """Whether it is meant even where the sentence names an aid as well."""
    apart: int = 120
    """Characters over which its words may be spread."""
    never: frozenset[str] = frozenset()
    """Words beside which it means something else."""
    is_reason: bool = False
    """Whether its words, without a wish, only tell why something is needed."""


_ANY_LIMIT = frozenset(Limit) - {Limit.COLOUR}
_UNSEEN = frozenset({Limit.SEEING})
_UNHEARD = frozenset({Limit.HEARING})
_INNER = frozenset({Limit.MIND, Limit.BODY})

FRAMES: tuple[Frame, ...] = (
    Frame(_A.CAPTIONS, (PUT, WORDS), _UNHEARD, asks=False, stands_alone=True, apart=24, never=AFTERWARDS | PAPERS),
    Frame(
        _A.TRANSCRIPT, (SPOKEN, WRITTEN, AFTERWARDS), frozenset({Limit.HEARING, Limit.MIND, Limit.TONGUE}), asks=False
    ),
    Frame(
        _A.CAPTIONS,
        (SPOKEN, WRITTEN, ON_SCREEN),
        _UNHEARD | {Limit.MIND, Limit.TONGUE},
        never=AFTERWARDS | PAPERS | ALOUD | POSTED | _words("over"),
    ),
    Frame(
        _A.CAPTIONS,
        (SPOKEN, WRITTEN),
        _UNHEARD,
        asks=False,
        never=AFTERWARDS | PAPERS | ALOUD | POSTED | _words("over") | PRINTED - WRITTEN,
    ),
    Frame(
        _A.CAPTIONS,
        (WRITTEN | WORDS, _words("q-asit")),
        _UNHEARD | {Limit.MIND, Limit.TONGUE},
        never=AFTERWARDS | PAPERS,
    ),
    Frame(
        _A.CAPTIONS,
        (_words("q-saves"), WRITTEN | WORDS),
        _UNHEARD,
        asks=False,
        apart=60,
        never=AFTERWARDS | PAPERS | ALOUD | POSTED,
    ),
    Frame(_A.CAPTIONS, (SAID_SOMETHING, WRITTEN), never=AFTERWARDS | PAPERS | ALOUD | CHAT | POSTED),
    Frame(
        _A.TRANSCRIPT,
        (THE_TALK, DOWN_IN_WRITING, AFTERWARDS),
        frozenset({Limit.HEARING, Limit.MIND, Limit.TONGUE, Limit.BODY}),
        asks=False,
        never=ADVERTS | PAPERS,
    ),
    Frame(
        _A.TRANSCRIPT,
        (SAID_SOMETHING, DOWN_IN_WRITING, AFTERWARDS | POSTED),
        _ANY_LIMIT,
        never=ADVERTS | MISSES | ON_SCREEN,
    ),
    Frame(
        _A.TRANSCRIPT,
        (_words("words"), _words("session talk webinar class sesion charla"), AFTERWARDS),
        _ANY_LIMIT,
        asks=False,
        apart=60,
        never=ADVERTS,
    ),
    Frame(_A.TRANSCRIPT, (HEARS_IT, AGAIN, IT), _ANY_LIMIT - {Limit.TONGUE}, asks=False, tells=False, apart=40),
    Frame(_A.TRANSCRIPT, (RECORDED, AFTERWARDS), _ANY_LIMIT - {Limit.TONGUE}, asks=False, never=MISSES),
    Frame(
        _A.TRANSCRIPT,
        (TO_RECORD, WHAT_IS_RECORDED),
        _ANY_LIMIT - {Limit.TONGUE},
        asks=False,
        never=MISSES | _words("registration registrations registering name enrollment"),
    ),
    Frame(_A.TRANSCRIPT, (RECORDED,), _ANY_LIMIT - {Limit.TONGUE}, asks=False, never=MISSES | VOLUME),
    Frame(_A.SCREEN_READER, (_words("q-machine"),), _UNSEEN | {Limit.MIND}),
    Frame(_A.SCREEN_READER, (MACHINE, READS_OUT), _UNSEEN | {Limit.MIND}, asks=False, apart=40),
    Frame(_A.SCREEN_READER, (FILES, MACHINE, READ), _UNSEEN, asks=False, tells=False, never=BEFOREHAND),
    Frame(_A.BRAILLE, (_words("q-touch"), FEELS), _UNSEEN, apart=60, never=HANDLES),
    Frame(_A.BRAILLE, (_words("q-dots"),), _UNSEEN),
    Frame(_A.AUDIO_DESCRIPTION, (SHOWN, TOLD), _UNSEEN, asks=False),
    Frame(_A.AUDIO_DESCRIPTION, (SHOWN, READ, ALOUD), _UNSEEN, never=MACHINE | _words("q-machine")),
    Frame(_A.LARGE_PRINT, (BIG, PRINTED)),
    Frame(_A.LARGE_PRINT, (_words("blow blows blown blowing"), PRINTED, _words("up")), apart=50),
    Frame(_A.LARGE_PRINT, (_words("q-ground"),), _UNSEEN | {Limit.MIND}),
    Frame(_A.LARGE_PRINT, (BIG,), _UNSEEN, asks=False),
    Frame(_A.LARGE_PRINT, (PRINTED, SMALL), _UNSEEN, apart=50, never=ADVERTS),
    Frame(_A.LARGE_PRINT, (CONTRAST,), _UNSEEN),
    Frame(_A.MATERIALS_IN_ADVANCE, (PAPERS, BEFOREHAND), _ANY_LIMIT, asks=False, tells=False, apart=40, never=RECORDED),
    Frame(_A.MATERIALS_IN_ADVANCE, (_words("q-shown"), BEFOREHAND, SENT), _ANY_LIMIT, never=RECORDED | DECIDES),
    Frame(_A.MATERIALS_IN_ADVANCE, (PAPERS, BEFOREHAND, SENT), _ANY_LIMIT, tells=False, never=RECORDED | DECIDES),
    Frame(_A.ASSISTIVE_LISTENING, (MICROPHONE, AT_IT), _UNHEARD, asks=False),
    Frame(_A.ASSISTIVE_LISTENING, (VOLUME, UP), _UNHEARD),
    Frame(_A.ASSISTIVE_LISTENING, (_words("q-up"),), _UNHEARD, asks=False, stands_alone=True),
    Frame(
        _A.ASSISTIVE_LISTENING, (SPEAKS - _words("it things everything"), _words("fuerte alto recio cerca")), _UNHEARD
    ),
    Frame(_A.ASSISTIVE_LISTENING, (LOUD, NEEDED), _UNHEARD, apart=30, never=NOISE | _words("no not avoid clips clip")),
    Frame(_A.BREAKS, (BETWEEN, GAP), apart=24),
    Frame(_A.BREAKS, (STOPS, MINUTES), apart=40, never=DECIDES | LATE),
    Frame(
        _A.BREAKS, (ANSWERS, _words("time tiempo"), _words("more extra additional longer mas")), apart=40, never=DECIDES
    ),
    Frame(_A.OTHER, (ANSWERS | _words("take part participate participar"), CHAT), frozenset({Limit.VOICE}), asks=False),
    Frame(_A.BREAKS, (SOME, MINUTES), _INNER, asks=False, tells=False, apart=24, never=DECIDES | LATE),
    Frame(_A.BREAKS, (PAUSE,), _ANY_LIMIT - {Limit.TONGUE}, asks=False, never=NOISE | DECIDES),
    Frame(_A.BREAKS, (STILL, LONG), _INNER, asks=False, apart=60, never=DECIDES, is_reason=True),
    Frame(_A.BREAKS, (MOVES, MEANWHILE), _INNER, asks=False),
    Frame(_A.BREAKS, (POLLS, MORE_TIME), _ANY_LIMIT, asks=False, never=DECIDES),
    Frame(_A.BREAKS, (WAITS, ASKED), frozenset({Limit.VOICE, Limit.MIND, Limit.TONGUE}), asks=False, never=DECIDES),
    Frame(_A.BREAKS, (SPEAKS, SLOWLY), apart=60, never=DECIDES),
    Frame(_A.PHONE, (CALLS, LISTENS), frozenset({Limit.SEEING, Limit.HANDS, Limit.MIND}), asks=False),
    Frame(
        _A.PHONE,
        (TELEPHONE, IS_THE_WAY),
        frozenset({Limit.SEEING, Limit.HANDS, Limit.MIND}),
        asks=False,
        apart=60,
        never=_words("number reach reached message voicemail"),
    ),
    Frame(_A.LANGUAGE, (_words("q-tongue"), PUT_ACROSS), frozenset({Limit.TONGUE}), apart=60),
    Frame(_A.SIGN_LANGUAGE, (_words("q-signs"),), _UNHEARD, never=_words("fluent teach learning classes")),
    Frame(_A.LANGUAGE, (LANGUAGE, IN_LANGUAGE), stands_alone=True, apart=32),
    Frame(_A.LANGUAGE, (TRANSLATES,), frozenset({Limit.TONGUE})),
    Frame(
        _A.OTHER,
        (_words("speak say talk voice tell dictate speaking talking"), HANDLES | CHAT, _words("rather instead than")),
        frozenset({Limit.HANDS, Limit.SEEING, Limit.VOICE, Limit.MIND}),
        asks=False,
        apart=60,
    ),
    Frame(_A.OTHER, (CHAT, RELAYED), frozenset({Limit.VOICE, Limit.HANDS}), asks=False),
    Frame(_A.OTHER, (NOISE, SPARED), _UNHEARD | _INNER, asks=False),
    Frame(_A.OTHER, (COLOURS, MARKED), _ANY_LIMIT | {Limit.COLOUR}, apart=80, never=_words("flag flags card cards")),
    Frame(_A.OTHER, (CAMERA, ON_OFF), _ANY_LIMIT - {Limit.TONGUE}, asks=False, tells=False),
    Frame(_A.OTHER, (GROUPS,), frozenset({Limit.MIND, Limit.VOICE, Limit.HEARING}), asks=False, tells=False),
    Frame(_A.OTHER, (READ, ALOUD, SPARES), frozenset({Limit.MIND, Limit.VOICE}), asks=False, apart=50),
    Frame(_A.OTHER, (FACES,), _UNHEARD, asks=False, is_reason=True),
    Frame(_A.OTHER, (SPEAKS - _words("it things everything"), IN_TURN), _UNHEARD | {Limit.MIND}, asks=False, apart=50),
    Frame(_A.OTHER, (MOUSE,), frozenset({Limit.HANDS}), asks=False, is_reason=True),
    Frame(
        _A.OTHER,
        (HELPER, HELPS),
        frozenset({Limit.HANDS, Limit.VOICE, Limit.MIND, Limit.SEEING}),
        asks=False,
        tells=False,
    ),
    Frame(_A.OTHER, (MOVING, SPARED), frozenset({Limit.MIND, Limit.BODY})),
)
