"""Does a message sound as if a machine had written it?

The last resort, for machines that put no sign into the fields. Words mislead: people, too, are out of the office,
thank for mail and quote bounces. A prefix that mail programs write before the subject is enough; for the text several
cues must agree, and where somebody asks for something twice as many.
"""

import re
from dataclasses import dataclass

from registrar.mail.decoding import strip_tags
from registrar.mail.machine_sentences import machine_sentences_because
from registrar.mail.message import Message
from registrar.mail.person_wording import FIRST_PERSON, OWN_BOX, PERSONAL, REQUEST, TOPIC
from registrar.sieve import Sieve, Sieved, one_boundary

MOST_WORDS = 4000
"""Characters of a body that are searched; a machine says what it is at the top."""


def machine_wording_because(message: Message) -> str | None:
    """Return what in the subject or the text is a machine's way of writing, or None. Never quotes the text."""
    return (
        _by_subject(message) or _by_wording(message) or machine_sentences_because(_own_lines(message), message.author)
    )


# -------------------------------------------------------------------------------------------------------------- subject

# Prefixes that mail programs put before the subject they answer. No person writes one; a person who answers such a
# message has "Re:" before it.
SUBJECT_PREFIXES = (
    "auto:",  # Notes
    "autoreply",
    "auto-reply",
    "auto reply",
    "auto response",
    "auto-response",
    "autoresponse",
    "automated reply",
    "automated response",
    "automatic reply",
    "automatic response",
    "automatic out of office",
    "[auto-reply]",
    "[autoreply]",
    "abwesenheitsnotiz",  # German
    "abwesenheit:",
    "automatische antwort",
    "automatische rückantwort",
    "respuesta automática",  # Spanish
    "respuesta automatica",
    "fuera de la oficina:",
    "fuera de oficina:",
    "réponse automatique",  # French
    "reponse automatique",
    "absence du bureau",
    "risposta automatica",  # Italian
    "risposta non al computer",
    "fuori sede",
    "fuori ufficio:",
    "resposta automática",  # Portuguese
    "resposta automatica",
    "automatisch antwoord",  # Dutch
    "automatisch bericht",
    "afwezigheidsbericht",
    "niet aanwezig:",
    "autosvar",  # Swedish, Norwegian, Danish
    "automatiskt svar",
    "automatisk svar",
    "frånvaro",
    "franvaro",
    "fraværsmelding",
    "automaattinen vastaus",  # Finnish
    "automatvastus",  # Estonian
    "poissaoloilmoitus",
    "automatyczna odpowiedź",  # Polish
    "odpowiedź automatyczna",
    "automatická odpověď",  # Czech
    "automatická odpoveď",  # Slovak
    "automatikus válasz",  # Hungarian
    "răspuns automat",  # Romanian
    "автоматический ответ",  # Russian
    "автоответ",
    "автоматична відповідь",  # Ukrainian
    "otomatik yanıt",  # Turkish
    "αυτόματη απάντηση",  # Greek
    "自動返信",  # Japanese
    "自動応答",
    "不在通知",
    "自动回复",  # Chinese
    "自动答复",
    "自動回覆",
    "자동 회신",  # Korean
    "부재중",
    "trả lời tự động",  # Vietnamese
    "رد تلقائي",  # Arabic
    "תשובה אוטומטית",  # Hebrew
)
BOUNCE_PREFIXES = (
    "undelivered mail returned to sender",
    "undeliverable:",
    "undeliverable mail",
    "undeliverable message",
    "delivery status notification",
    "delivery failure",
    "delivery has failed",
    "delivery delayed:",
    "delivery reports about your e",
    "mail delivery failed",
    "mail delivery failure",
    "mail delivery problem",
    "mail system error",
    "message status - undeliverable",
    "failure notice",
    "failure delivery",
    "non-delivery",
    "non delivery report",
    "nondeliverable mail",
    "returned mail:",
    "unzustellbar",
    "nicht zustellbar",
    "no se puede entregar",
    "no entregado:",
    "non remis",
    "échec de la remise",
    "non recapitabile",
    "não é possível entregar",
    "onbestelbaar",
    "mensaje de estado de entrega",
)
BARE = frozenset(prefix.rstrip(":") for prefix in (*SUBJECT_PREFIXES, *BOUNCE_PREFIXES))
TAG = re.compile(r"^(?:\s*\[(?:external|ext|extern|externo|caution|suspected spam|spam|bulk)\]:?\s*)+|^external:\s*")


def _by_subject(message: Message) -> str | None:
    subject = TAG.sub("", message.subject.lower()).strip()
    if subject in BARE and "?" in message.text and REQUEST.search(_own_words(message)):
        return None  # somebody asks about such a notice
    for prefixes, kind in ((SUBJECT_PREFIXES, "an automatic reply"), (BOUNCE_PREFIXES, "a bounce")):
        if found := next(
            (prefix for prefix in prefixes if subject.startswith(prefix) or subject == prefix.rstrip(":")), None
        ):
            return f"the subject is that of {kind}: {found.rstrip(':')}"
    return None


# -------------------------------------------------------------------------------------------------------------- wording


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that machines use. Cues of the same `kind` add up, each `says` once; three are enough."""

    kind: str
    says: str
    weight: int
    pattern: Sieve


def _cue(kind: str, says: str, weight: int, *words: str) -> Cue:
    return Cue(kind, says, weight, Sieve(one_boundary(*words)))


ENOUGH = 3
DESPITE_A_REQUEST = 6
"""What is needed where the text also seems to ask for something."""

AWAY, BOUNCE, CHALLENGE, RECEIPT, TICKET, BULK, LIST, SERVICE = (
    "an out-of-office notice",
    "a bounce",
    "a challenge to senders",
    "a read receipt",
    "a ticket system",
    "bulk mail",
    "a mailing list program",
    "a service that tells of something",
)
ANY = ""
"""Adds to every kind."""

# Text is searched in lower case, blanks single, apostrophes straight.
CUES = (
    _cue(
        AWAY,
        "is away",
        2,
        r"\b(?:i am|i'm|i will be|i'll be|we are|we will be|(?:is|will be|am) currently|currently|[a-z]+ is)"
        r"(?: \w+){0,3} (?:out of (?:the |my |our )?office|out (?:sick|on leave)|on (?:annual |maternity "
        r"|paternity |medical "
        r"|sick |parental |family |military |administrative |extended |bereavement )?leave|on vacation|on holidays?"
        r"|on jury duty|on (?:a )?sabbatical|on furlough|away from (?:the |my )?(?:office|desk|e-?mail)"
        r"|(?:at|attending) (?:a|the)(?: \w+){0,3} (?:conference|training)|in (?:court|trial|training) (?:all"
        r"|until|through|from))",
        r"\b(?:i am|i'm|i will be|i'll be|we are|we will be|am) (?:currently |presently |now |still )?(?:off"
        r"|out|away|gone)"
        r" (?:with|until|till|through|thru|for|from|all|this|next|today|tomorrow|the (?:week|rest))\b",
        r"\b(?:i am|i'm|i will be|i'll be) (?:\w+ ){0,2}(?:in (?:court|trial|training|meetings|the field)"
        r"|teaching|traveling"
        r"|travelling|deployed|hospitalized)(?: \w+){0,5} (?:this|all|until|till|through|thru|today|week)\b",
        r"\b(?:i'm|i am) on the road\b|\baway from (?:my )?e-?mail\b|\bgone on (?:\w+ )?leave\b|\byou(?:'ve"
        r"| have) reached the\b",
        r"\b(?:i am|i'm|i will be|i'll be|am) (?:\w+ ){0,2}(?:not in (?:the|my) office|on (?:\w+ )?(?:leave"
        r"|pto)|out on pto)\b",
        r"^pto\b|\bpto (?:from |until |through )?\d",
        r"\b(?:office|courthouse|court|agency|building|school)s? (?:is|are|will be) (?:currently |now )?closed\b",
        r"(?:estoy|estaré|me encuentro) fuera\b|(?:actuellement|présentement) (?:en|absente?|hors)\b"
        r"|\bderzeit nicht (?:erreichbar|im)\b|\blees mijn (?:e-?)?mail niet\b",
        r"^(?:i am|i'm|i will be|i'll be)? ?out of (?:the )?office\b",
        r"\b(?:office|agency|court) (?:is|will be) closed\b",
        r"\bthank you for your (?:e-?mail|message)[.!,]? (?:i am|i'm|i will be|i'll be) (?:currently )?(?:out"
        r"|away|on)\b",
        r"(?:estoy|estaré|me encuentro|me encontraré) (?:\w+ ){0,3}(?:fuera de (?:la |mi )?oficina"
        r"|de vacaciones|de licencia"
        r"|ausente)",
        r"je (?:suis|serai) (?:\w+ ){0,3}(?:absente?|en congés?|en vacances|hors du bureau)",
        r"(?:sono|sarò) (?:\w+ ){0,3}(?:fuori (?:ufficio|sede)|assente|in ferie)",
        r"(?:estou|estarei) (?:\w+ ){0,3}(?:fora do escritório|ausente|de férias)",
    ),
    # Languages in which nobody registers here, so that absence needs no second cue.
    _cue(
        AWAY,
        "is away, in another language",
        3,
        r"ich bin (?:[\w.]+ ){0,6}(?:nicht (?:im büro|im haus|erreichbar|anwesend)|abwesend|im urlaub|außer haus)",
        r"ik ben (?:\w+ ){0,6}(?:afwezig|niet (?:aanwezig|op kantoor)|met vakantie|op vakantie)",
        r"jag är (?:\w+ ){0,6}(?:inte på kontoret|på semester|ledig|föräldraledig|bortrest)",
        r"jeg er (?:\w+ ){0,6}(?:ikke (?:på kontoret|til stede)|på ferie|fraværende|bortreist)",
        r"olen (?:\w+ ){0,4}(?:lomalla|poissa)",
        r"(?:jestem|będę) (?:\w+ ){0,4}(?:nieobecn[ya]|poza biurem|na urlopie)",
        r"(?:jsem|budu) (?:\w+ ){0,4}(?:mimo kancelář|na dovolené|nepřítom)",
        r"меня (?:\w+ ){0,3}не будет|я (?:\w+ ){0,3}(?:в отпуске|отсутствую)",
        r"不在にしております|休暇をいただ|我(?:目前|现在)?(?:正在|在)?(?:休假|外出|不在办公室)|부재중입니다|휴가 중",
        r"tatilde|izindeyim|ofis dışında",
        r"nie ma mnie|minulla on loma|lomani (?:jälkeen|aikana)|dışındayım|döneceğim|休暇を|休假|θα λείπω|απουσιάζω"
        r"|είμαι εκτός"
        r"|szabadságon vagyok|nu sunt în birou|sunt în concediu|я сейчас не|мене не буде|我不在|我将于|ただいま不在",
    ),
    _cue(
        AWAY,
        "will answer later",
        2,
        r"\bi (?:will|shall|'ll) (?:respond|reply|answer|return|get back|be back in touch|review"
        r"|read)\b(?: \w+){0,8} "
        r"(?:when i (?:return|get back|am back)|upon my return|on my return|after (?:my return|i return)"
        r"|as soon as (?:possible|i (?:can|return)))",
        r"\b(?:will|shall) (?:be )?(?:respond\w*|repl\w+|answer\w*) (?:to )?(?:your|all|any|e-?mails?|messages?)"
        r"(?: \w+){0,4} (?:upon|when|on|after)\b",
        r"\b(?:your|all|any) (?:e-?mails?|messages?)(?: \w+){0,4} will (?:not )?be (?:answered|read|returned"
        r"|forwarded)",
        r"\bwill (?:answer|reply|respond|write back|get to (?:your|all)(?: \w+)?)\b.{0,30}\b(?:when|then|after"
        r"|later)\b",
        r"\bwill get to your (?:e-?mail|message)\b|\breplies may take\b|\bare read (?:daily|weekdays|on)\b"
        r"|\bi only work (?:on )?(?:mon|tues|wednes|thurs|fri)day|\bhas limited (?:\w+ )?access\b|\bback at my desk\b",
        r"\b(?:i|we)(?:'ll| will| won't| will not| shall)(?: not)? (?:\w+ )?(?:respond|reply|answer|see|get"
        r"|return|read)(?: \w+){0,5}"
        r" (?:when|until|upon|after|on (?:mon|tues|wednes|thurs|fri)day|(?:mon|tues|wednes|thurs|fri)day"
        r"|as soon|as time)\b",
        r"\b(?:messages|calls|e-?mails)(?: \w+){0,3} will be (?:returned|answered|read|checked)",
        r"\b(?:will )?reopens?\b|\bhave no access to (?:this|my|e-?mail)|\blimited (?:phone|internet|e-?mail|cell)\b",
        r"\b(?:was|were|has|have|will) (?:not )?(?:been |be )?forwarded\b|\bdo not have a return date\b",
        r"je consulte mes (?:courriels|mails|messages)|je vous répondrai|regreso el|ab dem \d{1,2}\. ?(?:\w+ )?wieder"
        r"|responderé",
        r"will be slow to (?:answer|respond|reply)|\b(?:repl(?:y|ies)|responses?|answers?) (?:will"
        r"|may) be (?:delayed|slow)",
        r"\bi (?:do not|don't|will not|won't|am not able to) (?:\w+ )?(?:check|read|monitor"
        r"|see) (?:my )?(?:e-?mail|messages)",
        r"\b(?:limited|no|intermittent|sporadic|infrequent|little) (?:or no )?access to (?:my )?(?:e-?mail"
        r"|voice ?mail)",
        r"(?:checking|check|monitoring|reading) (?:my )?(?:e-?mails?|messages) (?:only )?(?:infrequently"
        r"|periodically"
        r"|sporadically|occasionally)",
        r"\b(?:account|inbox|in-box|mail ?box|address|e-?mail|mail) (?:is|will be|gets|are) (?:only |being )?"
        r"(?:read|checked|monitored|looked at|opened|reviewed|answered|cleared)(?: \w+){0,2}"
        r" (?:once|twice|every|weekly|monthly|daily|infrequently|rarely|seldom|occasionally|on|after|when|until|by)\b",
        r"\bwill not (?:be (?:checking|reading|monitoring|responding)|have access to)\b",
        r"ihre (?:nachricht|e-?mail|mail) wird nicht weitergeleitet|nach meiner rückkehr|wieder (?:erreichbar"
        r"|im büro)",
        r"(?:responderé|contestaré|atenderé)(?: \w+){0,5} (?:a mi regreso|cuando regrese|en cuanto)|a mi regreso",
        r"à mon retour|dès mon retour|al mio (?:rientro|ritorno)|no meu (?:retorno|regresso)"
        r"|assim que (?:eu )?regressar",
        r"bij mijn terugkomst|na mijn (?:vakantie|terugkomst)|när jag är tillbaka|når jeg er tilbake"
        r"|når jeg er tilbage",
        r"po (?:moim )?powrocie|po (?:mém )?návratu|после (?:моего )?возвращения|palattuani",
    ),
    _cue(
        AWAY,
        "sends elsewhere",
        1,
        r"(?:if|for|in)(?: you| this| it| your)?(?: \w+){0,4} (?:immediate|urgent|urgently|emergency"
        r"|emergencies|assistance"
        r"|questions|placement)\b.{0,80}?\b(?:contact|call|dial|e-?mail|write|text|reach|speak|see|notify)\b",
        r"\b(?:in my absence|while i am (?:away|out|gone)|during (?:this time"
        r"|my absence)),?(?: \w+){0,2} (?:contact|call"
        r"|e-?mail|reach|direct|refer)",
        r"\bplease (?:contact|call|direct|forward|e-?mail|reach out to"
        r"|text)(?: \w+){0,5} .{0,60}?(?:in my absence|instead"
        r"|for (?:immediate )?assistance)",
        r"\burgent\? |\b(?:covers|covering|is covering|will cover|will be covering) (?:for me|my (?:cases|desk"
        r"|caseload|duties))\b"
        r"|\b(?:write(?: to)?|e-?mail|ring|reach|contact|call|try|see|ask) (?:[\w.@'-]+ ){1,5}(?:for|about|with|"
        r"if) (?:anything|"
        r"everything|something|any matter|matters|it is|it's) (?:that|which|urgent|pressing|you need|cannot|can't|"
        r"else)\b"
        r"|\bcontact (?:\w+ ){1,4}for (?:anything|any|urgent|pressing|all|help|assistance)\b|\breach me at\b",
        r"\b(?:if|when) (?:you|this|it|your \w+)\b[^.!?]{0,90}\bplease (?:contact|call|e-?mail|see|reach|text|write)\b",
        r"\bif (?:it|this|the matter) (?:can't|cannot|can not|is|concerns)\b.{0,40}\b(?:wait|urgent|emergency"
        r"|danger|time.sensitive)",
        r"\b(?:dial|call) (?:911|the (?:hotline|duty|on-call|front desk|main))|\bcan (?:help|assist) you\b"
        r"|\bin my absence\b",
        r"\b(?:direct|refer|send|address) (?:all |any |your )?(?:questions|inquiries|correspondence|matters"
        r"|concerns)(?: \w+){0,3} to\b",
        r"\bfor (?:help|inquiries|questions|matters|[a-z ]{3,30} (?:inquiries|questions|matters|issues"
        r"|cases))\b.{0,40}\b(?:contact|call|e-?mail)",
        r"\b(?:urgencias?|emergencias?|pour une urgence|notfälle)\b",
        r"in dringenden (?:fällen|angelegenheiten)|en (?:caso|casos) (?:de urgencia|urgentes?)"
        r"|para asuntos urgentes"
        r"|en cas d'urgence|pour toute urgence|in caso di urgenz|em caso de urgência|bij dringende|voor dringende"
        r"|vid brådskande|i hastende|ved presserende|w (?:pilnych )?sprawach pilnych|v naléhavých"
        r"|по срочным вопросам",
    ),
    _cue(
        AWAY,
        "back on a day",
        1,
        r"\b(?:returning|return|back|returns?|until|through)(?: \w+){0,5} (?:on )?(?:monday|tuesday|wednesday"
        r"|thursday|friday"
        r"|\d{1,2}/\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})",
        r"\b(?:bis|hasta el|jusqu'au|fino al|até|tot|t\.o\.m\.|do) (?:\w+ )?\d{1,2}\b",
    ),
    _cue(
        AWAY,
        "has left",
        2,
        r"\b(?:is|am) no longer (?:with|employed|working|an employee|at|affiliated|in (?:this|the) (?:office"
        r"|position))\b",
        r"\bhas (?:left|retired from) (?:the |our )?(?:agency|company|department|organization|office|county"
        r"|state)\b",
        r"\bretired (?:on|in|from|as of|effective)\b|\bi(?:'ve| have) moved on\b"
        r"|\bthis (?:account|mailbox|address) will be (?:deleted|closed|deactivated)\b",
        r"\bi (?:have|'ve) (?:left|retired from|resigned from|transferred to|moved to) (?:the|another|a|my)\b",
        r"\be-?mail (?:address )?has changed\b.{0,80}\b(?:update|new address)"
        r"|\bplease update your (?:address book|contacts|records)\b",
        r"\bno longer works? (?:here|for|at|with)\b|ya no (?:trabaja|labora)|ne travaille plus|arbeitet nicht mehr",
    ),
    _cue(
        ANY,
        "nobody reads it",
        2,
        r"\b(?:mailbox|inbox|address|account|e-?mail box|e-?mail)(?: \w+){0,2} (?:is|are) (?:not|no longer|un) ?"
        r"(?:being )?(?:monitored|checked|read|attended|in use|active|valid)",
        r"\b(?:do not|don't|cannot|can not) (?:reply|respond) (?:directly )?to this (?:e-?mail|message"
        r"|address|notification)",
        r"\bno (?:responda|conteste) a este (?:correo|mensaje)|bitte antworten sie nicht auf diese"
        r"|merci de ne pas répondre|ne pas répondre à ce (?:message|courriel|mail)|non rispondere a quest"
        r"|não responda a est[ea]|niet (?:te )?(?:antwoorden|beantwoorden) op",
    ),
    _cue(
        ANY,
        "says it is a machine",
        3,
        r"\bthis (?:is|was) an? (?:auto(?:mated|matic|matically generated|matically-generated|-generated"
        r"|-reply| reply"
        r"|-response| response)|computer[- ]generated|system[- ]generated|machine[- ]generated)\b",
        r"\bthis (?:e-?mail|message|reply|response|notice|notification) (?:is|was|has been) (?:(?:generated"
        r"|created|sent|"
        r"produced) automatically|auto(?:matically)?[- ](?:generated|created|sent)|system[- ]generated)",
        r"\bgenerated by (?:the|our|a|an) (?:\w+ )?(?:server|system|software)\b|\bsent from an un(?:monitored"
        r"|attended)\b",
        r"\bautomat(?:ed|ic) (?:reply|response|message|notification|notice|acknowledge?ment|e-?mail)\b",
        r"\b(?:este|esta) es una? (?:respuesta|mensaje|correo|notificación) (?:automátic|generad)",
        r"(?:mensaje|correo|respuesta) (?:generad[oa] )?automátic[oa]",
        r"dies ist eine (?:automatisch|automatische)|diese (?:e-?mail|nachricht) wurde automatisch",
        r"ceci est (?:un|une) (?:message|réponse|courriel) automatique|(?:message|réponse) automatique",
        r"(?:risposta|messaggio) automatic[oa]|(?:resposta|mensagem) automática|automatisch gegenereerd"
        r"|automatisch bericht|automatiskt (?:svar|meddelande|genererat)|automatisk (?:svar|generert|genereret)"
        r"|automatyczna odpowiedź|wygenerowan[ay] automatycznie|автоматическ(?:ий ответ|ое сообщение)|自動(?:返信"
        r"|送信)|自动回复",
    ),
    _cue(
        ANY,
        "thanks for writing",
        1,
        r"\bthank(?:s| you) for (?:your (?:e-?mail|message|inquiry|enquiry|interest|note|correspondence)"
        r"|contacting|writing"
        r"|e-?mailing|reaching out|getting in touch|being in touch)",
        r"gracias por (?:su|tu) (?:mensaje|correo)|vielen dank für ihre (?:nachricht|e-?mail|mail)"
        r"|merci (?:pour|de) votre (?:message|courriel|mail)|grazie per (?:la sua|il suo|aver)"
        r"|obrigad[oa] pel[ao] (?:sua|seu)"
        r"|bedankt voor (?:uw|je)|tack för (?:ditt|din)|takk for|tak for din|dziękuję za",
    ),
    _cue(
        BOUNCE,
        "not delivered",
        3,
        r"\bthis is the (?:qmail-send program|mail (?:system|delivery system|transfer agent)|postfix)\b",
        r"\b(?:message|mail|e-?mail)(?: \w+){0,6} (?:could not|couldn't|can't|cannot|was not|wasn't"
        r"|has not been|hasn't been"
        r"|was unable to) be(?:en)? delivered\b",
        r"\b(?:could not|wasn't able to|was unable to|unable to|failed to) deliver (?:your|the|this"
        r"|my) (?:message|mail|e-?mail)",
        r"\bdelivery (?:has|to the following|to these|is|of the following)(?: \w+){0,5} (?:failed|delayed"
        r"|recipients?)\b",
        r"\brecipient unknown\b|\baccount that you tried to reach\b|\b(?:message|mail|e-?mail) was rejected by\b",
        r"\bnot (?:yet )?been delivered to\b|\bproblem delivering your\b|\byour message was not (?:delivered|sent)\b"
        r"|\bmessage not accepted\b|\bwill retry for\b|\bpermanent fatal errors\b",
        r"\bcreated automatically by mail delivery software\b",
        r"\baddress(?:es)? (?:not found|had permanent fatal errors|rejected)\b"
        r"|\brecipient(?:'s)? address rejected\b",
        r"no (?:se )?(?:pudo|ha podido) (?:ser )?entreg|konnte nicht zugestellt werden"
        r"|n'a pas pu être (?:remis|livré|distribué)"
        r"|non è stato (?:possibile )?(?:consegn|recapit)|não (?:pôde|foi possível) (?:ser )?entreg"
        r"|kon niet worden (?:bezorgd"
        r"|afgeleverd)",
    ),
    _cue(
        BOUNCE,
        "a status code",
        3,
        r"\b[45]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}\b|\(#[45]\.\d\.\d\)|\bsmtp error\b|\bremote (?:server"
        r"|host) said\b",
        r"\b(?:user unknown|mailbox unavailable|no such user|over quota|no mailbox here|"
        r"mailbox (?:is )?full(?! (?:half|most|too|often|all|a lot|again)))\b",
    ),
    _cue(
        CHALLENGE,
        "asks to prove",
        3,
        r"\bconfirm (?:that )?you are (?:a )?(?:real|human|not a|a legitimate)",
        r"\bapproved as a sender\b|\b(?:holding|pending|quarantine) folder\b",
        r"\b(?:verify|confirm)(?: \w+){0,3} (?:your (?:e-?mail )?address|that you)(?: \w+){0,6} "
        r"(?:to (?:have|allow|deliver|get)|before)(?: \w+){0,4} (?:message|e-?mail|mail|delivered)",
        r"\b(?:to (?:have|get)|for) your (?:message|e-?mail|mail)(?: \w+){0,4} (?:delivered|released)",
        r"\b(?:allowed|approved|safe|guest) (?:senders?|list)\b.{0,80}\b(?:click|reply|visit)",
        r"\bthis (?:account|mailbox|address) is protected\b|\bspam (?:arrest|blocker|filter challenge)\b|\bboxbe\b",
    ),
    _cue(
        RECEIPT,
        "was read",
        3,
        r"\byour message\b.{0,400}\bwas (?:read|deleted without being read|displayed|received) on\b",
        r"\b(?:your )?message has been delivered to the following recipients?\b",
        r"\bthis acknowledges\b|\bthis acknowledge?ment (?:was|is)\b|\b(?:to|with) this acknowledge?ment\b",
        r"\bwould like to recall the message\b",
        r"\bthis is a (?:return |read )?receipt for the (?:mail|message|e-?mail)\b"
        r"|\breturn receipt\b.{0,80}\bdisplayed\b",
        r"ihre nachricht\b.{0,400}\bgelesen|su mensaje\b.{0,400}\bleído|votre message\b.{0,400}\ba été lu"
        r"|il messaggio\b.{0,400}\bletto|uw bericht\b.{0,400}\bgelezen|sua mensagem\b.{0,400}\blida",
    ),
    _cue(
        TICKET,
        "a number was given",
        3,
        r"\b(?:ticket|case|request|incident|inquiry)(?: [^\s.!?]+){0,6} (?:has been|was|is) (?:opened|created"
        r"|received|logged|assigned"
        r"|registered|submitted|closed|resolved)(?: \w+){0,3}(?: on your behalf| and|\.|:|,| with| by| for| in)",
        r"(?:reply|type your reply) above this line",
        r"\b(?:ticket|case|incident|reference) ?(?:#|number|no\.?"
        r"|id)\s?[:#]? ?[a-z]{0,4}-?\d{3,}.{0,200}\b(?:assigned|opened"
        r"|created|technician|agent|priority|status|respond within)\b",
        r"\byour (?:e-?mail|message|request|inquiry|enquiry|correspondence) has been (?:\w+ )?received\b",
        r"\bwe(?:'ve| have) received your (?:e-?mail|request|inquiry|enquiry|message)\b",
        r"\bhigh volume of (?:e-?mails?|messages|requests|inquiries)\b"
        r"|\breply (?:to this e-?mail )?to add (?:a )?comments?\b",
        r"\b(?:someone|a member|one) (?:from|of|on) (?:our|the) (?:team|staff)(?: \w+){0,3} will\b",
        r"\b(?:check|monitor)s? this (?:inbox|mailbox|account|address)\b",
        r"\bwe (?:have )?received your (?:request|inquiry|e-?mail|message|enquiry)\b.{0,120}\b(?:within"
        r"|business (?:hours|days)"
        r"|shortly|as soon as)",
    ),
    _cue(
        TICKET,
        "gives a reference",
        2,
        r"\byour (?:e-?mail|message|request|inquiry|enquiry|correspondence) (?:was|is) (?:\w+ )?(?:received|logged|"
        r"queued)\b",
        r"\b(?:given|assigned|has|have|is|your) (?:\w+ ){0,2}(?:reference|tracking|confirmation|ticket|case) "
        r"(?:number|no|id|#)",
        r"\bin the order (?:in which )?(?:they|it|we)?(?: are| were| is| was)? ?received?\b",
    ),
    _cue(
        TICKET,
        "asks for patience",
        1,
        r"\b(?:within|in) (?:\d+|one|two|three|four|five|ten)(?: ?- ?\d+)? (?:business |working )?(?:hours|days)\b",
        r"\b(?:technician|agent|representative|specialist|staff member|team member) will\b",
    ),
    _cue(
        BULK,
        "offers to leave",
        2,
        r"\bto stop receiving (?:these|this|our)\b",
        r"\bunsubscribe\b|\bopt[- ]out\b|\bmanage (?:your )?(?:e-?mail )?(?:preferences|subscription)"
        r"|\bupdate (?:your )?(?:profile|preferences)\b|darse de baja|abmelden|se désabonner"
        r"|cancelar (?:la )?suscripción",
    ),
    _cue(
        BULK,
        "says why it came",
        2,
        r"\byou(?:'re| are) getting this (?:e-?mail |message )?because\b|\b(?:survey|newsletter"
        r"|notice) was sent (?:by|to)\b"
        r"|\bprivacy policy\b|\| ?privacy\b|\brate our service\b",
        r"\byou (?:are receiv(?:ing|ed)|receive|received|get)(?: this| these)?(?: \w+){0,4} because\b"
        r"|\bthis (?:e-?mail|message|newsletter) was sent to\b|\bview (?:this (?:e-?mail"
        r"|message) )?in (?:your )?(?:web )?browser\b"
        r"|\bview (?:as|in) (?:a )?web ?page\b|\bforward to a friend\b|\ball rights reserved\b",
    ),
    _cue(
        SERVICE,
        "a message waits elsewhere",
        3,
        r"\byou have (?:a|\d+) (?:new )?(?:voice|voicemail|fax|secure|encrypted|quarantined)? ?(?:messages?"
        r"|voicemails?|faxe?s?)\b"
        r"(?! for)",
        r"\bfax (?:of|from|received)\b.{0,60}\b(?:pages?|attached|received)\b",
        r"\b(?:messages?|e-?mails?) (?:were|was|are|is|have been|has been) (?:held|quarantined|blocked|stopped)\b",
        r"\bquarantine (?:digest|summary|report|notification)\b|\bend user digest\b|\bmissed call from\b",
        r"\bscanned (?:document|image|file) (?:is )?attached\b.{0,80}\b(?:device|scanner|copier|multifunction"
        r"|xerox|ricoh|canon)\b",
        r"\b(?:received|sent you) (?:a|an) (?:secure|encrypted) (?:message|e-?mail)\b"
        r"|\bhas invited you to (?:edit|view|comment)\b"
        r"|\bpassword (?:will|is about to) expire\b|\bshared an? (?:file|document|folder|item) with you\b",
        r"\blog ?in to (?:view|complete|read|see|reply)\b|\b(?:notification|e-?mail) (?:settings|preferences)\b",
        r"\byour meeting was forwarded\b|\bhas forwarded your meeting request\b",
    ),
    _cue(
        LIST,
        "holds or joins",
        3,
        r"\b(?:held|waiting|awaits?|pending)(?: \w+){0,6} (?:moderator|moderation|approval)\b",
        r"\bpost by non-?member\b|\bmembers-only list\b|\bposting to (?:the|this) (?:list|group) (?:was"
        r"|has been)\b",
        r"\b(?:subscription|unsubscription) (?:request|confirmation)\b|\bconfirm your subscription\b"
        r"|\bwelcome to the\b.{0,60}\bmailing list\b",
        r"\byour (?:mail|message|post|posting) to\b.{0,120}\b(?:was (?:rejected|not posted)|is being held"
        r"|has been rejected)",
    ),
)
SIEVED_CUES = Sieved(CUES, lambda cue: cue.pattern)

IMPERSONAL = frozenset({TICKET, BULK, LIST, SERVICE, RECEIPT})
"""Kinds of machines that never say "I"."""
OPENING = re.compile(
    r"(?:\W*+(?:hi|hello|hey|greetings|good|dear|thank|thanks|happy|hola|buen|gracias|bonjour|merci|guten|hallo"
    r"|vielen|buon"
    r"|olá|english|español|notice|note|attention|please note|as)\b[^.!?]*+[.!?]++\s*+){0,4}"
    r"(?:(?:mr|ms|mrs|dr)\.|(?<=\d)\.|[^.!?]){0,160}"
)
# Above these lines stand the words of whoever sent it.
QUOTE_START = re.compile(
    r"^(?:-{2,} ?(?:original message|forwarded message|mensaje original|message d'origine|ursprüngliche nachricht"
    r"|messaggio originale)|begin forwarded message|_{10,}\s*$|on .{5,150} wrote:\s*$|el .{5,150} escribió:\s*$"
    r"|le .{5,150} a écrit\s?:\s*$|am .{5,150} schrieb.{0,80}:\s*$"
    r"|\*?(?:from|de|von|da|van):\*? .*\n\*?(?:sent|date|to|enviado|envoyé|gesendet|inviato|verzonden"
    r"|fecha)\b.{0,9}:)",
    re.MULTILINE,
)
FAREWELL = re.compile(r"^-- ?$", re.MULTILINE)
# What a line says that begins with the author's name and is no signature.
NO_SIGNATURE = re.compile(r":\s*$|\b(?:is|will|has|am|are|was|does|no longer|wrote|writes|está|ist|est)\b")
QUOTED_LINE = re.compile(r"^>.*$\n?", re.MULTILINE)
BLANKS = re.compile(r"\s+")
WORD = re.compile(r"[^\W\d_]{2,}")
AWAY_SUBJECT = Sieve(
    r"\bout[- ]of[- ]?(?:the[- ])?office\b|^(?:re: )?(?:ooo|away|vacation|on (?:vacation|leave))\b"
    r"|\bis out of the office\b|\((?:ooo|away|out)\)"
    r"|^(?:fuera de la oficina|absent|abwesend|ausente|afwezig)\b"
)
AWAY_PREFIX = re.compile(r"^(?:out of (?:the )?office|ooo|away)(?: auto-?reply)?(?::| re:)")
READ_SUBJECT = re.compile(
    r"^(?:read|not read|delivered|received|recall|gelesen|ungelesen|leído|no leído|lu|lido|letto|gelezen|läst"
    r"|læst|lest|luettu|przeczytano"
    r"|прочтено|return receipt(?: \(displayed\))?|read receipt) ?[:-]"
)


def _by_wording(message: Message) -> str | None:
    subject = message.subject.lower()
    words = _own_words(message)
    scores: dict[str, int] = {}
    shared, begins = 0, 0 if AWAY_SUBJECT.search(subject) else len(words)
    for cue in SIEVED_CUES.that_may_match(words):
        if found := cue.pattern.search(words):
            if cue.kind in (AWAY, ANY):
                begins = min(begins, found.start())
            if cue.kind == ANY:
                shared += cue.weight
            else:
                scores[cue.kind] = scores.get(cue.kind, 0) + cue.weight
    if AWAY_SUBJECT.search(subject):
        scores[AWAY] = scores.get(AWAY, 0) + (3 if AWAY_PREFIX.search(subject) else 2)
    if READ_SUBJECT.search(subject):
        scores[RECEIPT] = scores.get(RECEIPT, 0) + 1
    kind, score = max(scores.items(), key=lambda item: item[1], default=("a machine", 0))
    if score + shared < ENOUGH:
        return None
    speaks = REQUEST.search(words) is not None
    if kind in IMPERSONAL:
        speaks = speaks or FIRST_PERSON.search(words) is not None
    elif kind == BOUNCE:
        speaks = speaks or OWN_BOX.search(words) is not None
    elif kind == AWAY and not speaks:
        # An absence notice begins with the absence, at most after a greeting, and knows nothing of webinars.
        speaks = (
            TOPIC.search(words) is not None
            or PERSONAL.search(words) is not None
            or not OPENING.fullmatch(words[:begins])
        )
    needed = DESPITE_A_REQUEST if speaks else ENOUGH
    return f"the wording is that of {kind}" if score + shared >= needed else None


def _own_words(message: Message) -> str:
    """Return the beginning of the body in lower case, blanks single, without quotes, forwards and signature."""
    return BLANKS.sub(" ", _own_lines(message)).strip()


def _own_lines(message: Message) -> str:
    """Return the same with its lines."""
    text = message.text if message.text.strip() else strip_tags(message.html[: MOST_WORDS * 8])
    text = QUOTED_LINE.sub("", text[: MOST_WORDS * 2].lower().replace("’", "'"))
    for mark in (QUOTE_START, FAREWELL):
        if found := mark.search(text):
            text = text[: found.start()]
    return _without_signature(text, message)[:MOST_WORDS]


def _without_signature(text: str, message: Message) -> str:
    """Cut *text* at the line where the author signs: what stands below is the same in all their mail."""
    names = WORD.findall(message.author.name.lower()) if message.author else []
    lines = text.split("\n") if len(names) > 1 else []
    for at, line in enumerate(lines[1:], 1):
        words = WORD.findall(line)
        if not 2 <= len(words) <= 6 or NO_SIGNATURE.search(line):
            continue
        if all(word in names for word in words[:2]):
            return "\n".join(lines[:at])
    return text
