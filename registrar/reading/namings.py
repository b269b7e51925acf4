"""Which part does the naming of a session play in this message, beside what its sentence says?"""

import re
from dataclasses import replace

from registrar.reading.given import Given, confirmed_sessions
from registrar.reading.mention import Mention, Role
from registrar.reading.roles import clause_before, is_target
from registrar.reading.sessions import find_mentions, settle
from registrar.reading.words.session_words import folded
from registrar.reading.words.told_words import ASKED_FOR
from registrar.sieve import Sieve

SAYS_YES = re.compile(
    r"\W*(?:(?:and|also|plus)\W+)?(?:yes|yep|yeah|sure|ok(?:ay)?|"
    r"(?:this|that) (?:one|works|too|also|as well|please|is (?:good|fine|mine|for me))|th(?:is|at)\W*$|please|"
    r"(?:count|sign|put|add|register|enroll?|book|include|enter|mark) (?:me|us|her|him|both)|"
    r"(?:taking|tak(?:e|es)|doing|attending|want(?:ing|s|ed)?|need(?:s|ed)?|choosing|picking|joining) (?:this|that|"
    r"it|the|one)\b|(?:i|we)'?(?:ll|d)(?! (?:not|pass|skip|rather not|be (?:out|away|in court)))\b|(?:i|we) (?:can|"
    r"will|would|want|need|take|choose|plan)\b(?!'?t| not| pass| skip)|"
    r"(?:i|we)'?(?:m|re) in\b|count me in|good\b|works|fine\b|perfect\b|absolutely|definitely|certainly|of course|"
    r"gladly|by all means|would (?:love|like)|love (?:this|to)|interested|both\b|same here|"
    r"for me\b|me too|mine\b|x$|me\b|si\b|claro|est[ae] (?:si|tambien|por favor)|tambien|inscrib\w+|apunt\w+|anot\w+|"
    r"oui\b)"
)
SAYS_NO = re.compile(
    r"\W*(?:(?:and|but|this one|that one|est[ae])\W+)?(?:no\b|nope|nah\b|can'?t|cannot|not\b|maybe|perhaps|n/?a\b|"
    r"sorry|out\b|conflict|unavailable|busy|skip|pass\b|i'?ll (?:pass|skip|be (?:out|away|in court))|away\b|"
    r"alas|unfortunately|on leave|in court|(?:i|we) (?:can'?t|cannot|won'?t|have (?:court|a conflict)))"
)
NEXT_ONE = re.compile(r"\b(?:next|soonest|following|siga|sigue|siguiente|proxim[oa]|viene)\b")
AFTER_IT = Sieve(
    r"\b(?:next|first|one|session|webinar)\b[^.;!?\n]{0,24}\bafter (?:the (?:one|session|webinar) )?(?:on |"
    r"of |in |for )?(?:the |session )?$"
)


def answered_below(given: Given) -> list[Mention]:
    """Sessions that a quoted line names and the author's answer below it takes or refuses."""
    out: list[Mention] = []
    start = 0
    for answer in given.body.answers:
        words = answer.words.strip().split("\n")[0]
        low = folded(answer.words)
        role: Role | None = "refused" if SAYS_NO.match(low) else "wanted" if SAYS_YES.match(low) else None
        at = given.body.own.find(words, start)
        start = max(start, at + len(words))
        if role is None or at < 0 or any(at <= m.start < at + len(words) for m in given.mentions):
            continue
        settled = settle(find_mentions(answer.label, given.catalog, given.now, cell=not answer.label.strip("> ")))
        if len(settled.numbers) == 1:
            end = at + len(words)
            out.append(Mention(at, end, answer.label[:80], "number", settled.numbers, role=role))
    return out


def set_queried(given: Given) -> None:
    """A session that a question is about is not asked for: "will session 25 be recorded?"."""
    questions = [one.sentence for one in given.asked if one.form == "question"]
    given.mentions = tuple(
        replace(m, role="queried") if m.role == "wanted" and any(s.start <= m.start < s.end for s in questions) else m
        for m in given.mentions
    )


def set_confirmed(given: Given) -> None:
    """The session that the confirmation below is about is held already, however it is named again."""
    confirmed = confirmed_sessions(given)
    if len(confirmed) == 1:
        given.mentions = tuple(beside_confirmed(given, m, confirmed) for m in given.mentions)


ADDS_SOMEBODY = re.compile(
    r"\breinstat\w+|\bput (?:me|us|him|her|them) back\b|\bre-?(?:register|enroll?) (?:me|us|him|her)\b|"
    r"\b(?:add|register|enroll?|include|book|squeeze|sign up|put)(?: up)? (?:in |also |please )?"
    r"(?!(?:me|us|it|that|this|an?|the|"
    r"some|any|live|closed|captions?|captioning|asl|interpret\w+|notes?|large|session|for|to|in|on|at|with|under|down|"
    r"(?:my|our|his|her|their) (?:\w+ )?(?:name|e-?mail|address|agency|title|initial|request|need)s?)\b)"
    r"(?:my |our |one of my |one of our )?[a-z.'-]+ [a-z.'-]+"
)
"""As in "add Lyle Suppah to that session as well": who has a seat asks for one for somebody else."""


def beside_confirmed(given: Given, mention: Mention, confirmed: set[int]) -> Mention:
    """What a session named beside a confirmation is: held already, or asked for in its place."""
    same = set(mention.numbers) == confirmed
    before = given.scene.low[max(0, mention.start - 80) : mention.start]
    for_another = ADDS_SOMEBODY.search(clause_before(before))
    if mention.role == "wanted" and same and not is_target(given.scene.low, mention) and not for_another:
        return replace(mention, role="held")
    if mention.role == "refused" and mention.settled and not same and ASKED_FOR.search(before):
        return replace(mention, role="wanted")  # "thank you, but I asked for August 16"
    return mention


def next_but_one(given: Given, mentions: list[Mention]) -> list[Mention]:
    """As in "Not the 4th. Could I come to the next one?": the next one is then the one after the one given up."""
    given_up = {
        n
        for m in (*mentions, *given.subject_mentions)
        for n in m.numbers
        if m.role in ("refused", "left", "held", "past")
    }
    out: list[Mention] = []
    for mention in mentions:
        numbers = mention.numbers
        if AFTER_IT.search(given.scene.low[max(0, mention.start - 70) : mention.start]) and mention.settled:
            session = given.catalog.by_number[numbers[-1]]
            later = [s for s in given.catalog.upcoming(given.now) if s.starts > session.starts]
            out = [m for m in out if not (m.kind == "place" and mention.start - m.end < 40)]
            out.append(replace(mention, role="wanted", numbers=(later[0].number,) if later else ()))
            continue
        if (
            mention.role == "wanted"
            and len(numbers) == 1
            and numbers[0] in given_up
            and NEXT_ONE.search(folded(mention.words))
        ):
            session = given.catalog.by_number[numbers[0]]
            later = [
                s
                for s in given.catalog.upcoming(given.now)
                if s.starts > session.starts and (mention.kind != "title" or s.title == session.title)
            ]
            out.append(replace(mention, numbers=(later[0].number,)) if later else mention)
            continue
        out.append(mention)
    return out
