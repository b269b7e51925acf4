"""Which of a message's words are the author's own?

Bodies are made of layers: what the author wrote now, the signature and the legal notices that their office adds, and
older messages below, between or (bottom-posting) above. Only the first speaks for the author; a session named in an
announcement that is quoted below a reply must never become a registration.

`own_words` takes the layers apart. It works on lines, because that is how clients quote: RFC 3676 §4.5 (`>`), and for
everything else the habits of Outlook, Gmail, Apple Mail, GroupWise and Yahoo, marked "Seen" where they are used.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.utils import parseaddr

from selectolax.lexbor import LexborHTMLParser, LexborNode

from registrar.mail.message import Address, Message, Part
from registrar.sieve import Sieve


@dataclass(frozen=True, slots=True)
class Answer:
    """Own words that stand directly below a quoted line: a form filled in between the lines of the announcement."""

    label: str
    """The quoted line, without its marks."""
    words: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The message that a forward passes on, where the author wrote something above it or nothing at all."""

    author: Address | None
    subject: str
    own: str
    signature: str
    to: Address | None = None
    """Whom it was sent to, where that is one person and the header says so."""


@dataclass(frozen=True, slots=True)
class Body:
    """The layers of a body, each as text whose lines end with a newline alone."""

    own: str
    """What the author wrote, without greeting clutter taken off: only other layers are removed."""
    signature: str = ""
    """The author's name and what stands below it: title, office, address, telephone."""
    quoted: str = ""
    """Older messages, without quote marks."""
    forwarded: Forwarded | None = None
    answers: tuple[Answer, ...] = ()
    """Where own words stand between quoted lines, in order; they are in `own` as well."""
    disclaimer: str = ""
    """Confidentiality notices, banners of the mail system, notices under a signature, "Sent from my ..."."""
    closing: str = ""
    """The line that opened the signature where it says more than a name ("Thanks, Ann")."""


# ---------------------------------------------------------------------------------------------------- HTML to text

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
STRUCK = frozenset(["s", "strike", "del"])
"""Words that the author took back: seen struck through, meant as not said."""
SPACED = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"])
UNSEEN = frozenset(["head", "link", "meta", "noscript", "object", "script", "style", "template", "title", "xml"])
HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]*[1-9])", re.IGNORECASE
)
INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
SPACES = re.compile("[\t\x0b\x0c\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
MAX_NODES = 60_000
MAX_DEPTH = 200


def text_of_html(html: str) -> str:
    """Return what a reader of the page sees: a line a block, cells apart by tabs, quotes marked with `> `."""
    tree = LexborHTMLParser(html)
    root = tree.body or tree.root
    if root is None:
        return ""
    out = _Lines()
    _walk(root, out, depth=0)
    return out.text()


class _Lines:
    """Text as it grows: words run together until a block ends the line."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.open: list[str] = []
        self.quotes = 0
        self.nodes = 0

    def words(self, text: str) -> None:
        self.open.append(text)

    def end_line(self, *, spaced: bool = False) -> None:
        line = SPACES.sub(" ", "".join(self.open).replace("\n", " ").replace("\x00", "")).replace("\x01", "\t")
        line = "\t".join(cell.strip() for cell in line.split("\t")).rstrip()
        self.open = []
        mark = "> " * self.quotes
        if line.strip():
            self.done.append(mark + line)
        if spaced and self.done and self.done[-1].strip("> "):
            self.done.append(mark.rstrip())

    def blank(self) -> None:
        self.end_line()
        self.done.append(("> " * self.quotes).rstrip())

    def text(self) -> str:
        self.end_line()
        return "\n".join(self.done)


def _walk(node: LexborNode, out: _Lines, depth: int) -> None:
    if depth > MAX_DEPTH:
        return
    child = node.child
    while child is not None and out.nodes < MAX_NODES:
        out.nodes += 1
        tag = child.tag
        if tag == "-text":
            out.words(child.text_content or "")
        elif tag == "br":
            if any(piece.strip() for piece in out.open):
                out.end_line()
            else:
                out.blank()
        elif (
            tag is not None
            and tag not in UNSEEN
            and tag not in STRUCK
            and not tag.startswith(("-", "!"))
            and not _is_hidden(child)
        ):
            _walk_element(child, tag, out, depth)
        child = child.next


def _walk_element(node: LexborNode, tag: str, out: _Lines, depth: int) -> None:
    if tag == "blockquote":
        out.end_line()
        out.quotes += 1
        _walk(node, out, depth + 1)
        out.end_line()
        out.quotes -= 1
    elif tag == "hr":
        out.end_line()
        out.words("_" * 32)
        out.end_line()
    elif tag == "tr":
        _row(node, out, depth)
    elif tag in BLOCKS:
        out.end_line()
        if tag == "li":
            out.words("• ")
        _walk(node, out, depth + 1)
        spaced = tag in SPACED and "msonormal" not in (node.attributes.get("class") or "").lower()
        if tag in ("p", "div") and not any(piece.strip() for piece in out.open) and not _has_text(node):
            out.blank()
        else:
            out.end_line(spaced=spaced)
    else:
        _walk(node, out, depth + 1)


def _row(row: LexborNode, out: _Lines, depth: int) -> None:
    """A row of data is one line; a row that only places things on the page is a block like any other."""
    out.end_line()
    cells = [cell for cell in _children(row) if cell.tag in ("td", "th") and not _is_hidden(cell)]
    layout = len(cells) < 2 or any(cell.css_first("table") is not None for cell in cells) or _is_letterhead(row, cells)
    for at, cell in enumerate(cells):
        if layout:
            _walk(cell, out, depth + 1)
            out.end_line()
            continue
        inner = _Lines()
        inner.nodes = out.nodes
        _walk(cell, inner, depth + 1)
        out.nodes = inner.nodes
        if at:
            out.words("\x01")
        out.words(" ".join(line.strip() for line in inner.text().split("\n") if line.strip()))
    out.end_line()


def _is_letterhead(row: LexborNode, cells: Sequence[LexborNode]) -> bool:
    """A row that is alone and has lines within a cell sets a picture beside a name and an office: it holds no data."""
    table = row.parent
    if table is None or sum(child.tag == "tr" for child in _children(table)) > 1:
        return False
    return any(len(cell.css("br, p, div")) > 1 for cell in cells)


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _has_text(node: LexborNode) -> bool:
    return bool((node.text(deep=True) or "").replace("\xa0", " ").strip())


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    return "hidden" in attributes or bool(HIDING_STYLE.search(attributes.get("style") or ""))


# ------------------------------------------------------------------------------------------------------ clean text

# Seen: Outlook and Exchange write the target of a link behind its words when they turn HTML into text.
MAILTO = Sieve(r"[ ]?<mailto:[^<>\s]*>|[ ]?\[mailto:[^\[\]\s]*\]", re.IGNORECASE)
LINK = re.compile(r"[ ]?<https?://[^<>\s]*>", re.IGNORECASE)
CID = re.compile(
    r"\[(?:cid:[^\]\s]*|image(?:\d+)?[^\]\n]{0,40}|Inline image[^\]\n]{0,40}|logo[^\]\n]{0,40})\]", re.IGNORECASE
)


def clean(text: str) -> str:
    """Return *text* with one kind of line end and space, and without what no reader sees."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = INVISIBLE.sub("", text)
    text = ODD_SPACE.sub(" ", text).replace("\u2011", "-").replace("\x00", "")
    return CID.sub("", LINK.sub("", MAILTO.sub("", text)))


# ---------------------------------------------------------------------------------------------------------- quotes

QUOTE = re.compile(r"[ ]{0,2}((?:>[ ]?)+)(.*)")
# Labels of the header block that Outlook puts above what it quotes: From, Sent, To, Cc, Subject, Date.
BLOCK_FROM = re.compile(
    r"\s*\*?(?:From|De|Von|Da|Van|Från|Fra|Od|Lähettäjä|От|发件人|差出人)\s?:\*?\s*(.*)", re.IGNORECASE
)
BLOCK_FIELD = re.compile(
    r"\s*\*?(?:Sent|Date|To|Cc|Subject|Reply-To|Importance|Attachments|Enviado(?: el)?|Fecha|Para|Asunto|"
    r"Envoyé|Date|À|A|Objet|"
    r"Gesendet|Datum|An|Betreff|Inviato|Data|Oggetto|Assunto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Sendt|"
    r"Til|Emne|Wysłano|"
    r"Do|Temat|Отправлено|Кому|Тема|发送时间|收件人|主题)\s?:\*?\s*(.*)",
    re.IGNORECASE,
)
BLOCK_SUBJECT = re.compile(
    r"\s*\*?(?:Subject|Asunto|Objet|Betreff|Oggetto|Assunto|Onderwerp|Ämne|Emne|Temat|Тема|主题)\s?:\*?\s*(.*)",
    re.IGNORECASE,
)
BLOCK_TO = re.compile(
    r"\s*\*?(?:To|Para|À|An|Aan|A|Till|Til|Do|Кому|收件人)\s?:\*?\s*(.*)",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"\s*(?:>\s*)?[-_]{2,}\s*(?:Original (?:Message|Appointment)|Reply message|Mensaje original|"
    r"Message d'origine|Message original|"
    r"Ursprüngliche Nachricht|Messaggio originale|Mensagem original|Oorspronkelijk bericht|"
    r"Original message)\s*[-_]{2,}\s*$",
    re.IGNORECASE,
)
FORWARD_MARK = re.compile(
    r"\s*(?:[-_]{2,}\s*(?:Forwarded (?:message|by)|Mensaje reenviado|Message transféré|"
    r"Weitergeleitete Nachricht|Messaggio inoltrato|"
    r"Mensagem encaminhada|Doorgestuurd bericht)\b.*|Begin forwarded message\s*:|Inicio del mensaje reenviado\s*:|"
    r"Début du message (?:réexpédié|transféré)\s*:)\s*$",
    re.IGNORECASE,
)
# Seen: "On Mon, Sep 10, 2018 at 9:02 AM, B. Brown <b@x> wrote:" and its like in other languages, wrapped over up to three lines.
ATTRIBUTION_START = re.compile(r"\s*(?:On|El|Le|Am|Il|Em|Op|Den|Le[ ]\w+)\b.{0,200}", re.IGNORECASE)
ATTRIBUTION = re.compile(
    r"\s*(?:(?:On|El|Le|Am|Il|Em|Op|Den|W dniu)\b.{4,300}?(?:wrote|writes|escribió|escribio|a écrit|schrieb|"
    r"ha scritto|escreveu|schreef|skrev|napisał)\b"
    r".{0,120}?:\s*$|\S.{2,120}\d{4}.{0,80}(?:wrote|escribió|a écrit|schrieb)\s?:\s*$)",
    re.IGNORECASE,
)
# Seen: GroupWise opens what it quotes with ">>> Name 5/17/2018 11:20 AM >>>" and does not mark the lines.
GROUPWISE = re.compile(
    r"\s*(?:>\s?){3}\s?.{3,160}\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.{0,40}>>>\s*$|"
    r"\s*(?:>\s?){3}\s?.{3,200}(?:wrote|escribió):?\s*(?:>>>)?\s*$"
)
RULE = re.compile(r"\s*[_\-=*]{10,}\s*$")
REPLY_LINE = re.compile(
    r"[-#=\s*]*(?:please )?(?:reply|type your reply|respond) above this line[-#=\s*]*$", re.IGNORECASE
)
SUBJECT_FORWARD = re.compile(r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:FW|FWD|RV|TR|WG|I|ENC|VS|PD)\s*:", re.IGNORECASE)


@dataclass(slots=True)
class _Layers:
    own: list[str]
    quoted: list[str]
    answers: list[Answer]
    forwarded: list[str] | None
    forwarded_header: list[str]


def _take_apart(lines: list[str], *, is_forward: bool) -> _Layers:
    layers = _Layers([], [], [], None, [])
    at, label, opened = 0, "", False
    answer: list[str] = []

    def close_answer() -> None:
        words = "\n".join(answer).strip()
        if words and label:
            layers.answers.append(Answer(label, words))
        answer.clear()

    while at < len(lines):
        line = lines[at]
        rest, header, forward = _older_message_at(lines, at)
        if rest is not None:
            close_answer()
            if forward or is_forward:
                layers.forwarded, layers.forwarded_header = lines[rest:], header
            else:
                layers.quoted += lines[rest:]
            return layers
        skip = _attribution_at(lines, at)
        if skip:
            close_answer()
            following = next((later for later in lines[at + skip :] if later.strip()), "")
            if not QUOTE.fullmatch(following):  # Seen: Yahoo, and Outlook for phones, do not mark what they quote
                if is_forward:
                    layers.forwarded = lines[at + skip :]
                    layers.forwarded_header = [" ".join(part.strip() for part in lines[at : at + skip])]
                else:
                    layers.quoted += lines[at + skip :]
                return layers
            at += skip
            opened = True
            continue
        quote = QUOTE.fullmatch(line)
        if quote:
            close_answer()
            opened = True
            layers.quoted.append(quote[2])
            if quote[2].strip():
                label = quote[2].strip()
        else:
            layers.own.append(line)
            if opened:
                answer.append(line)
        at += 1
    close_answer()
    return layers


def _older_message_at(lines: list[str], at: int) -> tuple[int | None, list[str], bool]:
    """Where an unmarked older message begins at this line: (index of its first line of body, its header lines, forward)."""
    line = lines[at]
    stripped = (
        QUOTE.sub(lambda m: m[2], line)
        if line.lstrip().startswith(">") and FORWARD_MARK.fullmatch(line.lstrip("> "))
        else line
    )
    if FORWARD_MARK.fullmatch(stripped):
        body, header = _header_block(lines, at + 1)
        return body, header, True
    if ORIGINAL.fullmatch(line):
        body, header = _header_block(lines, at + 1)
        return body, header, False
    if GROUPWISE.fullmatch(line):
        return at + 1, [line.strip().strip(">").strip()], False
    if REPLY_LINE.fullmatch(line) and at == 0:
        return None, [], False
    start = at
    if RULE.fullmatch(line):
        while start + 1 < len(lines) and start < at + 3 and not BLOCK_FROM.fullmatch(lines[start]):
            start += 1
    if BLOCK_FROM.fullmatch(lines[start]):
        body, header = _header_block(lines, start)
        known = sum(bool(BLOCK_FIELD.fullmatch(one)) for one in header)
        if (known >= 2 and any(BLOCK_SUBJECT.fullmatch(one) for one in header)) or known >= 3:
            return body, header, False
    return None, [], False


def _header_block(lines: list[str], at: int) -> tuple[int, list[str]]:
    """The header lines from *at* on, and where the body below them begins."""
    header: list[str] = []
    while at < len(lines) and not lines[at].strip("> "):
        at += 1
    while at < len(lines) and len(header) < 12:
        line = lines[at].lstrip("> ") if lines[at].startswith(">") else lines[at]
        if BLOCK_FROM.fullmatch(line) or BLOCK_FIELD.fullmatch(line):
            header.append(line.strip())
        elif not line.strip():
            following = lines[at + 1].lstrip("> ") if at + 1 < len(lines) else ""
            if header and len(header) < 3 and BLOCK_FIELD.fullmatch(following):
                at += 1
                continue
            break
        elif (header and not line.startswith((" ", "\t")) and not _continues_header(header, line)) or not header:
            break
        at += 1
    return at, header


def _continues_header(header: list[str], line: str) -> bool:
    """Whether *line* is the wrapped rest of a long To or Cc line."""
    return header[-1].endswith((";", ",")) and ("@" in line or ";" in line)


def _attribution_at(lines: list[str], at: int) -> int:
    """How many lines from *at* on are an attribution ("On ..., X wrote:"); 0 for none."""
    if not lines[at].strip():
        return 0
    first = QUOTE.fullmatch(lines[at])
    head = first[2] if first else lines[at]
    if not ATTRIBUTION_START.fullmatch(head[:300]) and not ATTRIBUTION.fullmatch(head[:500]):
        return 0
    joined = ""
    for count in range(3):
        if at + count >= len(lines):
            return 0
        marked = QUOTE.fullmatch(lines[at + count])
        piece = marked[2] if marked else lines[at + count]
        if not piece.strip():
            return 0
        joined = f"{joined} {piece.strip()}".strip()[:500]
        if ATTRIBUTION.fullmatch(joined):
            return count + 1
    return 0


# ------------------------------------------------------------------------------------------ signatures and notices

FOOTER = re.compile(
    r"\s*(?:Sent (?:from|via|by|using|on) (?:my |the |Yahoo|Mail|Outlook|Samsung|Gmail|iPhone|Proton|AOL|"
    r"BlackBerry|T-Mobile|an? ).{0,80}|"
    r"Get Outlook for .{2,20}|Download Outlook .{0,40}|"
    r"Enviado (?:desde|de) (?:mi|meu|Yahoo|Outlook|mon).{0,60}|Envoyé (?:de|depuis) mon .{0,60}|"
    r"Obtenga Outlook .{0,40}|Télécharge[rz] Outlook .{0,40}|Von meinem .{2,40} gesendet|Gesendet von .{2,60}|"
    r"Inviato da .{2,60}|"
    r"Sent with .{2,40}|Obtener Outlook .{0,40}|Please excuse (?:any |my )?(?:typos|brevity).{0,80}|"
    r"Virus-free\. www\..{0,40}|Do you Yahoo.{0,60})\s*\.?\s*",
    re.IGNORECASE,
)
BANNER = re.compile(
    r"\s*(?:\*{0,3}\[?(?:EXTERNAL|CAUTION|WARNING)(?: (?:E-?MAIL|SENDER|MESSAGE))?\]?\s*[:!\-*\]].{0,300}|"
    r"CLASSIFICATION\s*:.{0,40}|"
    r"This (?:e-?mail|message) (?:originated|came) from outside .{0,200}|You don't often get email from .{0,200}|"
    r"\[You don't often get email from.{0,200}|Learn why this is important.{0,100}|//?(?:SIGNED|s)//?)\s*",
    re.IGNORECASE,
)
_OFFERED = (
    r"(?:auxiliary (?:aids|services)|language (?:assistance|access|services|help)|interpret(?:er|ers|ing|ation)(?: services)?|"
    r"translat(?:ors?|ions?)(?: services)?|(?:reasonable )?accommodations?|alternat(?:e|ive) formats?|accessible formats?|"
    r"large[- ]print|braille|sign language(?: \w+)?|captioning|assistive listening(?: \w+)?|disabilit(?:y|ies)|special needs)"
)
"""What a notice may be about that an office adds to all its mail: aids and services that it offers."""
NOTICE = re.compile(
    r"\s*[*_<\[(\"]{0,3}\s*(?:(?:confidentiality|privacy|legal|privileged|security|"
    r"statement of)\b.{0,40}(?:notice|statement|note|warning|disclaimer|confidential)|"
    r"(?:[\w/.&-]{2,12} )?disclaimer\b|(?:important )?notice\s*:|aviso (?:de|legal)|nota de confidencialidad|avis de confidentialité|"
    r"(?:the )?(?:information|contents?|documents?)\b.{0,60}\b(?:contained|transmitted|in this|of this)\b|"
    r"this (?:e-?mail|electronic mail|message|communication|transmission|"
    r"electronic)\b.{0,120}\b(?:confidential|intended|privileged|sole use|"
    r"secure|error|property|public record|monitored|for the use|may (?:contain|hold|carry|include)|subject to|scanned|solely)|"
    r"if you (?:are not the (?:intended|one|person|addressee|named|right|proper)|have received this|received this|think you received)|"
    r"unauthorized (?:review|use|disclosure)|"
    r"este (?:correo|mensaje|e-?mail)\b.{0,120}\b(?:confidencial|privilegiad|exclusiv)|"
    r"ce (?:message|courriel)\b.{0,120}\bconfidentiel|"
    r"(?:please )?(?:consider|think of) the environment|please do not print|"
    r"e-?mail (?:correspondence )?(?:to and from|is not|sent to).{0,80}|"
    r"all (?:e-?mail|correspondence|messages?) (?:to|from|sent).{0,80}|pursuant to|"
    r"under (?:florida|state|public) .{0,40}record|"
    r"mandated reporters?\b|to report\b.{0,60}(?:abuse|neglect|suspected)|"
    r"report (?:suspected )?(?:child )?(?:abuse|neglect)|"
    r"(?:for|in)(?: an?| all)? (?:emergenc|urgent|after.hours|immediate)\w*.{0,80}|after.hours\b|"
    r"please note: i (?:am|will be) out|my (?:office|work|working) hours|office hours\s*:|"
    r"records? requests?|media (?:inquiries|requests)|follow us|find us|visit us|like us on|"
    r"click here to unsubscribe|if this is an emergency|"
    # what an office offers whoever reads it
    r"(?:do you |¿?\s*)?(?:need|require|want|looking for|necesita|busca)\b[^.?!]{0,110}\?\s*(?:please |just |simply )?"
    r"(?:e-?mail|call|contact|visit|write|text|dial|click|ask|go to|see|reach|llame|escriba|visite|comun[ií]quese|contacte)\b|"
    rf"(?:if you|if anyone|anyone who|persons? who|individuals? (?:who|with)|people (?:who|with)|those who|customers? who|clients? who)\b"
    rf"[^.?!]{{0,60}}\b{_OFFERED}\b[^.?!]{{0,80}}\b(?:call|contact|e-?mail|dial|reach|write|let us know|notify|ask|should|may|can)\b|"
    rf"(?:free |our |reasonable |qualified )*{_OFFERED}\b[^.?!]{{0,70}}\b(?:is|are|will be|can be) (?:\w+ )?(?:available|provided|offered|furnished)\b|"
    rf"(?:to (?:request|obtain|arrange|schedule|ask for)|for|to get)\b[^.?!]{{0,30}}\b{_OFFERED}\b[^.?!]{{0,60}}\b(?:call|contact|e-?mail|dial|visit|reach)\b|"
    r"(?:this|these|our|all) (?:\w+ ){0,2}(?:e-?mails?|messages?|documents?|letters?|publications?|information|materials|forms|notices?)\b.{0,30}"
    r"\b(?:is|are|can be(?: made)?|may be(?: made)?) (?:also )?available in\b|"
    r"(?:attention|atenci[oó]n)\s*:\s*(?:if you speak|si (?:usted )?habla)|si (?:usted )?(?:necesita|requiere|habla)\b.{0,100}\b(?:llame|"
    r"comun[ií]quese|contacte|escriba)\b|(?:(?:hearing|speech)[- ]impaired|deaf|tty|tdd|relay)\b.{0,40}\b(?:call|dial|use)\b.{0,20}\b\d|"
    r"se habla (?:español|espanol)\b|servicios (?:gratuitos )?de (?:interpretaci[oó]n|traducci[oó]n|idiomas?)\b.{0,60}\b(?:gratis|"
    r"gratuit|disponibles?|sin costo))",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"\s*(?:(?:with |many |warm(?:est)? |best |kind(?:est)? |my )?(?:thanks?|regards|wishes|best|thank you|"
    r"sincerely|cordially|respectfully|warmly|cheers|"
    r"yours|yours truly|yours sincerely|sincerely yours|very truly yours|gratefully|grateful|thx|tia|mahalo|"
    r"peace|take care|v/r|r/|vr|"
    r"in (?:service|partnership|solidarity|gratitude|peace)|gracias|saludos|atentamente|cordialmente|"
    r"un saludo|muchas gracias|mil gracias|quedo atent[ao]|"
    r"saludos cordiales|respetuosamente|merci|cordialement|bien cordialement|salutations|"
    r"respectfully submitted|kindly|blessings|onward|"
    r"(?:may )?god bless(?: you)?(?: all)?|(?:be|stay) (?:well|safe|warm|healthy|blessed)|(?:all )?(?:my|the) best|all the best|"
    r"in (?:christ|faith|hope|kindness|friendship|community|unity|fellowship|prayer)|faithfully|yours faithfully|fondly|shalom|aloha|namaste|"
    r"(?:have|enjoy) (?:a|an|the|your) (?:\w+ )?(?:day|week|weekend|afternoon|evening|morning|one|holiday|summer)|"
    r"bendiciones|(?:que )?dios (?:le|les|te|los|la|lo) bendiga|(?:un |fuerte |gran )?abrazos?|que tengan? (?:un )?(?:buen|lindo|feliz) (?:d[ií]a|fin de semana)|"
    r"appreciate (?:it|your help))"
    r"(?: (?:so much|very much|again|in advance|a lot|a million|kindly|"
    r"for your (?:time|help|assistance|consideration)|and (?:regards|best wishes|take care)|you|"
    r"de antemano|regards|wishes|por su (?:ayuda|atención)))*)\s*[,.!\-–—~]*\s*",
    re.IGNORECASE,
)
SIGN_MARK = re.compile(r"\s*(?:--|—|–|__+|[-*~=_]{3,}|//signed//|/s/.*)\s*$", re.IGNORECASE)
TELEPHONE = re.compile(r"(?:\+?1[-. ])?\(?\d{3}\)?[-. /]{0,2}\d{3}[-. ]\d{4}|\+\d{1,3}[ .-]?\d[\d .-]{6,14}\d")
LETTER_WORD = re.compile(r"[^\W\d_]+")
SENTENCE_END = re.compile(r"[.!?][\"')]*\s*$")
FIRST_PERSON = re.compile(
    r"\b(?:I|I'm|I’m|I'd|I’d|I'll|I’ll|I've|me|my|we|our|us|please|no|not|none|yo|me|mi|soy|necesit\w+|je|"
    r"will|would|could|can|is|are|do|does|need\w*|"
    r"thank\w*|thanks|favor)\b",
    re.IGNORECASE,
)
MAX_LINES = 4000


def own_words(message: Message) -> Body:
    """Return the layers of *message*'s body. Never raises; a body that is all quotation has empty `own`."""
    text = clean(message.text)
    if not text.strip() and message.html:
        text = clean(text_of_html(message.html))
    is_forward = bool(SUBJECT_FORWARD.match(message.subject))
    lines = text.split("\n")[:MAX_LINES]
    layers = _take_apart(lines, is_forward=is_forward)
    names = _names_of(message.author)
    layers.own = _without_unticked(layers.own)
    own, signature, disclaimer, closing = _part_signature(layers.own, names)
    forwarded = _forwarded(layers)
    if forwarded is None:
        forwarded = next((one for part in message.parts if (one := _forwarded_part(part))), None)
    return Body(
        own=own,
        signature=signature,
        quoted="\n".join(layers.quoted).strip(),
        forwarded=forwarded,
        answers=tuple(layers.answers) if len(layers.answers) > 1 or _stands_between(layers) else (),
        disclaimer=disclaimer,
        closing=closing,
    )


TICKED = re.compile(r"[\[(][ ]?[xX✓✔][ ]?[\])]|[☑☒✅]")
UNTICKED = re.compile(r"(?:\[[ _]{0,3}\]|\([ _]{1,3}\)|[☐□])[ ]*[^\[\](☐□☑☒✅\n]*")


def _without_unticked(lines: list[str]) -> list[str]:
    """Take the choices that were left open out of a form in which others are ticked."""
    if not TICKED.search("\n".join(lines)):
        return lines
    return [TICKED.sub("", UNTICKED.sub("", line)) for line in lines]


def _stands_between(layers: _Layers) -> bool:
    return bool(layers.answers) and bool(layers.quoted) and layers.answers[-1].label != layers.quoted[-1].strip()


def _names_of(author: Address | None) -> frozenset[str]:
    """The words that a line with the author's name is made of, folded."""
    if author is None:
        return frozenset()
    words = {word.casefold() for word in LETTER_WORD.findall(author.name) if len(word) > 1}
    login = author.email.partition("@")[0]
    words |= {word.casefold() for word in re.split(r"[^\w]+|\d+", login) if len(word) > 2}
    return frozenset(words)


def _forwarded(layers: _Layers) -> Forwarded | None:
    if layers.forwarded is None:
        return None
    author, to, subject = None, None, ""
    for line in layers.forwarded_header:
        sender, field, receiver = BLOCK_FROM.fullmatch(line), BLOCK_SUBJECT.fullmatch(line), BLOCK_TO.fullmatch(line)
        if sender and author is None:
            author = _address_in(sender[1])
        elif field:
            subject = field[1].strip()
        elif receiver and receiver[1].count("@") == 1:
            to = _address_in(receiver[1])
    if author is None and layers.forwarded_header:
        author = _address_in(layers.forwarded_header[0])
    lines = layers.forwarded
    if lines and sum(line.startswith(">") for line in lines if line.strip()) * 2 > sum(
        bool(line.strip()) for line in lines
    ):
        lines = [QUOTE.sub(lambda m: m[2], line) for line in lines]
    inner = _take_apart(lines, is_forward=False)
    own, signature, _, _ = _part_signature(inner.own, _names_of(author))
    return Forwarded(author, subject, own, signature, to)


EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


def _address_in(words: str) -> Address | None:
    """The person a From line names: with an address where it has one, by name alone where Outlook left it out."""
    found = EMAIL.search(words)
    if found:
        name = words[: found.start()].strip(" <[(\"'\t*")
        name = re.sub(r"^(?:On|El|Le)\b.*?(?:[AP]M|\d:\d\d),?\s*", "", name, flags=re.IGNORECASE)
        return Address(found[0], re.sub(r"\s*(?:mailto:|\[|<|\")\s*$", "", name).strip(" ,\"'"))
    name = parseaddr(words)[0] if "<" in words else words
    return Address("", name.strip(" \"'*")) if name.strip() else None


def _forwarded_part(part: Part) -> Forwarded | None:
    """A message/rfc822 part that somebody attached is a forward as well."""
    if part.content_type != "message/rfc822" or not part.content:
        return None
    from registrar.mail.message import parse

    inner = parse(part.content[:2_000_000])
    text = clean(inner.text) or clean(text_of_html(inner.html))
    layers = _take_apart(text.split("\n")[:MAX_LINES], is_forward=False)
    own, signature, _, _ = _part_signature(layers.own, _names_of(inner.author))
    return Forwarded(inner.author, inner.subject, own, signature, inner.to[0] if len(inner.to) == 1 else None)


def _part_signature(lines: list[str], names: frozenset[str]) -> tuple[str, str, str, str]:
    """Take the signature, notices and footers off *lines*: (own, signature, notices, closing line)."""
    kept, notices = _without_notices(lines)
    start, closing = _signature_start(kept, names)
    own = kept[:start]
    signature: list[str] = []
    while own and start < len(kept) and (not own[-1].strip() or SIGN_MARK.fullmatch(own[-1])):
        own.pop()
    paragraph: list[str] = []
    after_blank = False
    for line in [*kept[start:], ""]:
        if line.strip():
            paragraph.append(line)
            continue
        if paragraph:
            for speech, piece in _speech(paragraph, later=after_blank):
                (own if speech else signature).append(piece)
            if after_blank and own and own[-1] == paragraph[-1]:
                own.append("")
            paragraph = []
            after_blank = True
    return "\n".join(own).strip("\n"), "\n".join(signature).strip("\n"), "\n".join(notices).strip("\n"), closing


def _without_notices(lines: list[str]) -> tuple[list[str], list[str]]:
    kept: list[str] = []
    notices: list[str] = []
    in_notice = False
    for line in lines:
        if not line.strip():
            in_notice = False
            kept.append("")
        elif FOOTER.fullmatch(line) or BANNER.fullmatch(line):
            notices.append(line)
        elif in_notice or NOTICE.match(line):
            in_notice = True
            notices.append(line)
        else:
            kept.append(line.rstrip())
    return kept, notices


def _signature_start(lines: list[str], names: frozenset[str]) -> tuple[int, str]:
    """The index of the first line of the signature, and the closing words that open it."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    if len(filled) < 2:
        return len(lines), ""
    for at in filled[1:]:
        if lines[at].strip() == "--":  # RFC 3676 §4.3 has "-- "; the space is often lost on the way
            return at + 1, ""
    for at in reversed(filled[1:]):
        if CLOSING.fullmatch(lines[at]) and at != filled[-1]:
            below = [lines[one] for one in filled if one > at]
            if len(below) <= 12 and _is_name_line(below[0], names, strict=False):
                return at + 1, lines[at].strip()
    for at in reversed(filled[1:]):
        if "@" in lines[at] and at + 1 < len(lines) and "@" in lines[at + 1]:
            continue  # a list of people, the author among them
        if any(_is_somebody_else(line, names) for line in lines[at + 1 : at + 3]):
            continue
        if _is_name_line(lines[at], names, strict=True) and (
            not lines[at - 1].strip() or CLOSING.fullmatch(lines[at - 1]) or at == filled[-1]
        ):
            return at, ""
    return len(lines), ""


def _is_somebody_else(line: str, names: frozenset[str]) -> bool:
    """Whether *line* is another person with their address, as in a list."""
    found = EMAIL.search(line)
    if not found or not re.match(r"\s*[^\W\d_]\S+ +[^\W\d_]", line[: found.start()]):
        return False
    return not any(word.casefold() in names for word in LETTER_WORD.findall(line[: found.start()]))


def _is_name_line(line: str, names: frozenset[str], *, strict: bool) -> bool:
    """Whether *line* is a name as one signs with it; strict: the author's own."""
    words = LETTER_WORD.findall(line)
    if not words or len(line) > 110 or ("@" in line and len(words) < 5):
        return False
    if re.match(r"\s*(?:[•*\-–\d]|\w{2,20}\s?:)", line) or (strict and ":" in line):
        return False
    first = re.split(r"[,|(–—]|\s-\s", line.strip())[0].strip()
    own = [word for word in LETTER_WORD.findall(first) if word.casefold() in names]
    if strict:
        others = [word for word in LETTER_WORD.findall(first) if word.casefold() not in names]
        return (
            bool(own)
            and len(others) <= 3
            and not SENTENCE_END.search(line.rstrip("."))
            and not re.search(r"[.!?] \w", line)
        )
    return len(LETTER_WORD.findall(first)) <= 6 and not re.search(r"[.!?] +\w{2}", re.sub(r"\b\w{1,4}\.", "", first))


def _speech(paragraph: list[str], *, later: bool) -> list[tuple[bool, str]]:
    """Which lines of a paragraph below the name are the author speaking again rather than signature."""
    out = []
    for line in paragraph:
        words = LETTER_WORD.findall(line)
        ends = bool(SENTENCE_END.search(line))
        contact = bool(TELEPHONE.search(line))
        speaks = len(words) >= 3 and ends and bool(FIRST_PERSON.search(line)) and not contact
        if later and line.rstrip().endswith("?") and len(words) >= 3:
            speaks = True
        if re.match(r"\s*p\.?\s?s\.?\b", line, re.IGNORECASE):
            speaks = True
        out.append((speaks, line))
    return out
