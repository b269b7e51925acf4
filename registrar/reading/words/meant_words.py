"""Words that tell whom a change or a cancellation means, and who stays: patterns over folded text."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.words.intent_words import ATTENDED
from registrar.reading.words.people_words import TITLED
from registrar.sieve import Sieve

_THING = (
    r"(?:seat|spot|place|slot|space|chair|booking|registration|reservation|enrol+ment|sign-?up|entry|name|session|date|"
    r"lugar|cupo|espacio|puesto|nombre|inscripcion|registro)s?"
)
OWNED_THING = re.compile(
    rf" (?:own |two |both |old |current |other |{_THING} and )*{_THING}\b(?! (?:is|was) (?:spelled|wrong))"
)
"""Behind "my" or "her": what somebody has of the webinar."""
BARE_HER = re.compile(
    r"(?= *(?:[.,;:!?)\n(–—-]|\Z)| (?:to|from|off|out|in|on|into|onto|over|for|instead|as|please|too|and|or|with|up|down|back|also|"
    r"until|till|because|since|next|this|at|by|the|only|alone|now|then|if|before|after|both|session|again|when|\d)\b)"
)
"""Behind "her": it is no "her supervisor"."""

_VERB = (
    r"(?:cancel(?:l?ing|led|ed)?|remov(?:e|ing)|drop(?:ping)?|withdraw(?:ing)?|tak(?:e|ing)|pull(?:ing)?|strik(?:e|ing)|scratch(?:ing)?|"
    r"delet(?:e|ing)|cross(?:ing)?(?: off| out)?|(?:un|de|dis)-?(?:register|enrol+|list)(?:ing)?|excus(?:e|ing)|releas(?:e|ing)|"
    r"free(?:ing)?(?: up)?|giv(?:e|ing)(?: up| back| away)?|nix|yank|"
    r"mov(?:e|ing)|switch(?:ing)?|transfer(?:ring)?|shift(?:ing)?|swap(?:ping)?|chang(?:e|ing)|re-?schedul(?:e|ing)|bump(?:ing)?|"
    r"push(?:ing)?|put(?:ting)?|plac(?:e|ing)|roll(?:ing)?|slid(?:e|ing)|postpon(?:e|ing)|defer(?:ring)?|re-?book(?:ing)?|"
    r"trad(?:e|ing)|convert(?:ing)?|carry(?:ing)?|"
    r"quit(?:ar|e|en)|sa(?:car|que|quen)|borr(?:ar|e|en)|elimin(?:ar|e|en)|cambi(?:ar|e|en)|mover|muevan?|pas(?:ar|e|en)|"
    r"retir(?:ar|e|en)|cancel(?:ar|e|en)|d(?:ar|e|en) de baja)"
)
_BETWEEN = (
    r"(?:\W+(?:out|off|back|over|up|for|of|just|only|also|please|kindly|both|all|either|the|these|those|following|two|three|four|five|"
    rf"{_THING}|on|in|under|behalf|people|names?|webinar|training|"
    r"a|al|la|el|los|las|de|mi|nuestr[oa]s?|su|our|my|one|other|"
    r"colleagues?|co-?workers?|caseworkers?|workers?|employees?|staff|members?|interns?|supervisors?|director|deputy|investigators?|"
    r"volunteers?|social|case|assistant|team|boss|husband|wife|partner|clerk|specialist|judge|attorney|officer|companer[oa]s?|colega))*"
)
ACTED_ON = re.compile(rf"\b(?P<verb>{_VERB})(?P<between>{_BETWEEN})\W+{TITLED}\Z")
"""Before whoever is cancelled or moved."""
LETS_GO = re.compile(
    r"(?:cancel|remov|withdr|strik|scratch|delet|cross|un-?|de-?r|dis-?e|excus|releas|nix|yank|quit|sa[cq]|borr|elimin|retir|d[ae]r? ?n? ?de baja|de baja)\w*(?: (?:off|out))?"
)
TAKES = re.compile(r"(?:tak|drop|pull)(?:e|ing|ping)?")
MOVING = re.compile(
    r"(?:chang|mov|switch|transfer|shift|swap|re-?sched|bump|postpon|defer|re-?book|slid|cambi|muev|push)\w*"
)
"""What the verbs ask for."""
WEAK_VERB = re.compile(
    r"(?:tak|giv|put|plac|pas|carry|convert|free|cross|roll|chang|trad|drop|push|pull|swap|slid|shift)\w*"
)
"""Such a verb says something else as well ("take her a copy"): what stands behind must be of a list or a session."""
BEHIND_WEAK = re.compile(
    r"[^.;!?\n]{0,90}?\b(?:off|out|from|list|roster|sessions?|webinar|in|into|on|onto|to|for|instead|down|back|over|de|del|al?|para|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r" *(?:please|too|also|as well|only|then|now)? *(?:[.,;!?)]|\Z|\n)"
)
NOT_DONE = re.compile(
    r"\b(?:(?:asked|told|wanted) you to|nothing (?:for you )?to|no reason to|do(?: not|n'?t)|did(?: not|n'?t)|never|no need to|without|rather than|instead of|not|cannot|can'?t|if (?:you|i|we)|before (?:you|i|we)|when you|already|had to|was going to)"
    r"(?: please| have to| want to| to| need to)? \Z"
)
"""Before a verb: it is not asked for."""
_SOON = r"(?:\s*(?:also|both|all|now|really|then|still|just|unfortunately|sadly|sadly,|too|'d|'ll|would|will|each|herself|himself|myself|has asked|have asked|asks|asked))*"
_GO = (
    r"(?:moved|switched|changed|transferred|shifted|bumped|pushed|rescheduled|put (?:in|on|into|down)|placed in|swapped|taken (?:off|out)|"
    r"removed|dropped|cancell?ed|withdrawn|excused|struck|released|re-?booked)"
)
_LEAVE = (
    r"(?:drop(?: out| off)?|withdraw|cancel|bow out|back out|pull out|opt out|bail(?: out)?|beg off|skip|miss|sit (?:it|this|that|out)|"
    r"come (?:off|out)|get (?:off|out)|leave (?:the|your|this) (?:list|session|webinar)|give (?:up|back)|decline|pass|retirar(?:me|se|nos)?|"
    r"cancelar|salir(?:me|se|nos)?|stay home)"
)
WISHES_MOVE = re.compile(
    rf"{_SOON}\s*(?:(?:like|love|want|wish|ask|prefer|hope|need|require|ask(?:ed|s|ing)?|hav|ha|got|quier|quisier|dese|necesit)(?:e|s|es|ed|a|o|an|en|emos|amos)? (?:please )?(?:to (?:please )?)?"
    rf"(?:(?:be|get|have been) {_GO}|(?:move|switch|change|transfer|swap|reschedule|shift|go (?:in|on|to|into|with|from)|trade)\b|{_LEAVE}\b)|"
    rf"(?:is|are|am|'m|'re) (?:asking|hoping|wanting|needing|having) to (?:be {_GO}|move|switch|change|swap|{_LEAVE})\b|"
    rf"(?:must|should|(?:have|has|had) to|will have to|'ll have to|ought to|is going to have to) (?:be {_GO}|(?:move|switch|change|swap)\b|{_LEAVE}\b)|"
    rf"(?:can|could|may|might) (?:please |possibly |still |now )?be {_GO}\b|"
    r"(?:is|are|am|'m|'ll|will(?: be)?|wants? to|would like to|'d like to|prefers? to|needs? to) (?:go|com|attend|do|tak|join|be)(?:e|ing|es)?\b[^.;!?\n]{0,40}?\b(?:instead|rather than)\b|"
    r"(?:needs?|wants?|prefers?|chooses?|(?:would|'d) (?:like|rather|prefer)|(?:will|'ll) (?:take|do))\b[^.;!?\n]{2,40}?\b(?:instead of|rather than)\b|"
    r"wants? out\b)"
)
"""Behind a subject: they ask to be moved or taken off."""
GIVEN_UP = re.compile(
    rf"(?:'s|')?(?: {_THING})?(?: (?:for|in|on) [^.;!?\n]{{2,30}}?)? (?:can|could|may|should|must|needs? to|has to|is to|ought to)(?: please| now| also| both| all)* be "
    r"(?:(?P<off>cancell?ed|removed|withdrawn|dropped|released|given (?:up|away|to)|freed(?: up)?|deleted|taken (?:off|out)|struck|reassigned)|moved|switched|transferred|changed|shifted|rescheduled)\b"
)
"""Behind somebody's seat: it is to be given up or moved."""
CLITIC = re.compile(
    r"\b(?P<whom>lo|la|los|las|nos|me)(?= (?:pueden?|podrian?|podria usted|puede usted) (?:por favor )?(?:cambiar|pasar|mover|cancelar|quitar|dar de baja|sacar|borrar|retirar|eliminar)\b)|"
    r"(?<=cambiar)(?P<behind>me|nos|lo|la|los|las)\b|(?<=mover)(?:me|nos|lo|la|los|las)\b|(?<=pasar)(?:me|nos|lo|la|los|las)\b|(?<=cancelar)(?:me|nos|lo|la|los|las)\b|"
    r"(?<=quitar)(?:me|nos|lo|la|los|las)\b|(?<=sacar)(?:me|nos|lo|la|los|las)\b|(?<=borrar)(?:me|nos|lo|la|los|las)\b|(?<=darl)(?:e|es)? de baja\b"
)
"""Spanish: whom the verb is about, before it or joined to it."""
ASKED_IF = re.compile(
    r"\b(?:can|could|may|might|would it be possible for|is it possible for|possible for|ok for|okay if|all right if|puede|podria) \Z"
)
MOVES = re.compile(
    rf"\s*(?:please |also |both |all |just |possibly |maybe |now )*(?:be |get )?(?:{_GO}|move\b|switch\b|change\b|transfer\b|swap\b|go (?:to|on|into|in)\b|"
    r"do (?:session|the|#|\d)|attend\b|join\b|come (?:to|on|in)\b|have (?:a (?:seat|spot|place)|the)|take (?:the|session|#|\d)|"
    r"(?:drop|withdraw|cancel|reschedule)\b)"
)
"""Behind "could I": what is asked for."""
_NOT_ABLE = (
    r"(?:can'?t|cannot|can not|cant|won'?t|wont|will not|will no longer|can no longer|(?:am|is|are|'m|'s|'re|will be) (?:not able|unable|no longer able|not going|not gonna)(?: to)?|"
    r"(?:will|'ll)? ?not be able to|could(?:n'?t| not)|(?:will|'ll|won'?t) no longer|shall not|no (?:puede|podra|podran|pueden|va a poder|podemos|podremos|puedo|podre)|ya no (?:puede|va|podra|puedo))"
)
LEAVES = re.compile(
    rf"(?P<gap>[^.;!?\n]{{0,70}}?)(?:(?<=\W)|(?<=\w)(?='))(?:{_NOT_ABLE} (?:\w+ ){{0,2}}?(?:{ATTENDED}|asistir|estar|participar|ir|be (?:joining|with|on|in|attending|coming|there|taking)|need (?:her|his|their|my|our|the|a) {_THING}|after all)\b|"
    rf"(?:must|should|(?:has|have|had) to|'ll have to|needs? to|got to|(?:is|are|am|'m|'re) going to have to|(?:tiene|tengo|tienen) que) (?:{_LEAVE}|be (?:taken|removed|excused|dropped|cancelled))\b|"
    r"(?:is|are|am|'m|'s|'re) (?:dropping out|withdrawing|bowing out|backing out|not (?:coming|attending|joining|going to (?:be|make|attend|join|come)))\b|"
    r"no longer (?:wants?|needs?|plans?|wish(?:es)?|can|able)\b)"
)
"""Behind a subject: they do not come, as they were to."""
GONE = re.compile(
    r"\s*(?:\([^)\n]{0,60}\))?,?\s*(?:who )?(?:has |have |had |just |recently |also |both |is |are |was |were |'s |will be |'ve )*(?:left\b|resigned|retired|quit\b|moved (?:on|away|out)|"
    r"gone\b|no longer (?:with|works?|working|employed|here|part)|leaving (?:us|the agency|our)|laid off|let go|transferred|passed away|died|deployed|took another|taken (?:a|another) (?:job|position))"
)
KEEPS_SEAT = re.compile(
    r"(?P<gap>[^.;!?\n]{0,40}?)(?:(?<=\W)|(?<=\w)(?='))(?:(?:stay(?:s|ing)?|remain(?:s|ing)?) (?:put\b|on\b|in\b|as\b|where\b|with\b|registered|enrolled|signed|booked|at\b|there\b|the same|for\b)|"
    r"(?:stays|remains|(?:is|are|am|'m|'s|'re) (?:staying|remaining)|(?:will|'ll|can|should|shall) (?:stay|remain))(?= *(?:[.,;!?)]|\Z|\n))|"
    r"(?:is|are|am|'m|'s|'re|will be|'ll be) (?:still |both |all |also |just )*(?:good|fine|ok|okay|all right|set|in|on|unaffected|unchanged|not affected|not part of|the same|not changing|happy|free|available|able to (?:attend|make|come|join))\b(?! (?:\w+ ){0,3}(?:leave|sick|vacation|court|trial|surgery|hospital|jury)\b)|"
    r"(?:still|nevertheless|definitely|certainly) (?:plan(?:s|ning)?|intend(?:s|ing)?|mean(?:s|ing)?|attend\w*|com(?:e|es|ing)|join\w*|going|goes|go|wants?|will|be|expects?|hopes?|can|able|there|up for|taking|registered|on|in|here|needs?|has|have|keep\w*)\b|"
    r"(?:will|'ll|can|is|are|am|'m|'re|shall|does|do) (?:still|both|all|be still|also still)\b|"
    r"(?:still )?(?:will|'ll) (?:both |all |also )?(?:be (?:there|on|in|attending|joining|coming|present|at)\b|attend\b|join\b|come\b|make it\b|participate\b|see you)|"
    r"(?:is|are|am|'m|'re) (?:still |both |all )?(?:attending|coming|going|joining|planning to|taking part)\b|"
    r"(?:can|could) (?:still |both |all )?(?:go|attend|make it|come|join|do it)\b|"
    r"(?:can|will|do|am|are)(?= *(?:[.!;]|\Z|\n))|"
    r"(?:keep(?:s|ing)?|hold(?:s|ing)? (?:on )?to|retain(?:s)?) (?:her|his|their|my|our|hers|theirs|mine|ours|the|both)\b|"
    r"(?:need(?:s)?|want(?:s)?|require(?:s)?) no change|(?:does|do)(?: not|n'?t) (?:change|move|need to (?:move|change|be (?:moved|changed)))|"
    r"(?:se queda|se mantiene|sigue|si (?:va|puede|voy|vamos|asist\w+)|seguir?e))\b"
)
"""Behind a subject: nothing changes for them."""
IS_IN = re.compile(
    r"(?:'m|'re| am| are| was| were)(?: \w+)? (?:in|on|down|registered|signed|enrolled|booked|set|confirmed|scheduled)\b"
)
"""Behind "I": they have a seat themselves."""
KEPT_BEFORE = re.compile(
    rf"\b(?:nothing (?:changes|is changing|has changed|else changes|new|to change)|no changes?|stays? the same|all the same|same as before|unchanged) (?:for|with|about|on|regarding) {TITLED}\Z|"
    rf"\b(?:leave|leaving|keep|keeping|dejen|deje|mantengan?) (?:our |my )?(?:\w+ )?{TITLED}\Z|\b(?:but|and|while) not {TITLED}\Z|\bonly {TITLED}\Z"
)
"""Before whoever stays."""
THE_REST = re.compile(
    r"\b(?:(?:the|my|our) (?:other|remaining)s?(?: (?:one|two|three|four|five|\d|people|staff|folks))?(?: of (?:us|them))?|the rest(?: of (?:us|them|(?:the|my|our) \w+))?|every(?:one|body) else|all (?:the )?others|"
    r"the others)\b"
)
"""Those who are not named again."""
FEWER = re.compile(r"\b(?:less|fewer|cancell?\w*|withdraw\w*|remov\w+|drop\w*|left|quit|resigned|retired|bow|off)\b")
NEITHER_DO = re.compile(
    rf"\b(?:neither|nor) (?:will|can|could|am|is|are|do|does|shall|would) {TITLED}\Z|\btampoco {TITLED}\Z"
)
NEITHER_OF = re.compile(rf"\b(?:neither|ni) (?:of )?(?:(?:my|our|the) [a-z ]{{2,24}} )?{TITLED}\Z")
NOR_ABLE = re.compile(
    r"[^.;!?\n]{0,40}?\b(?:can|could|will|are able|is able|am able|are going|is going|puede|podemos|podra|podremos)\b"
)
GROUP_LEAVES = re.compile(
    rf"(?:\b(?:two|three|four|five|six|some|several|both|all|one|a (?:couple|few|pair)|our (?:whole |entire )?(?:team|unit|office|staff|group)|the following|these|dos|tres)\b[^.;!?\n]{{0,60}}?"
    rf"(?:\b{_NOT_ABLE}\b|\b(?:must|(?:has|have|had) to|needs? to|'ll have to|will be|are|want to|would like to)\b[^.;!?\n]{{0,12}}?(?:{_LEAVE}|{_GO}|leaving|gone|out|off|unable|dropping|withdrawing)\b|\b(?:left|quit|resigned|retired)\b)|"
    r"\b(?:one|two|three|four|\d) (?:less|fewer)\b|\b(?:cancell?ations?|withdrawals?|drop-?outs?|changes|switch(?:es)?|swaps?|moves) (?:for|from|on|in|to|of)\b|"
    r"\b(?:cancel|remove|drop|withdraw|take off|move|switch) (?:the following|these|those|two|three|four|both|all)\b|\b(?:cancel|remove|drop|withdraw)(?: from [^.;:!?\n]{2,40})?(?= ?:))"
    r"[^.;!?\n]{0,90}[:,–—-]\s*(?P<behind>[^;!?\n]*)\Z"
)
"""Before names: some withdraw, and these are they."""

ASIDE = re.compile(
    r"(?:'s?(?= [(<]| (?:and|&|y)\b))?(?: ?\([^()\n]{0,70}\)| ?<[^<>\n]{3,60}>|,? [\w.+'-]+@[\w.-]+\w){1,2}"
)
"""Behind a name: an address and the like."""
TOO = re.compile(
    r"(?:,? (?:from|of|in|at) [^,.;!?\n]{2,40})?,? (?:too|as well|likewise|same (?:switch|change|move|thing|for|here)|also|"
    r"(?:also )?(?:wants?|would like|'d like|needs?|asks? for)(?: to do)? the same)\b"
)
"""Behind a name: what is asked for is for them as well."""
JOINS = re.compile(
    r"(?:'s?(?= [(<]| (?:and|&|y)\b))?(?: ?\([^()\n]{0,70}\)| ?<[^<>\n]{3,60}>|,? [\w.+'-]+@[\w.-]+\w)?"
    r"(?P<mark> ?,? ?(?:\b(?:and|y|e|nor|or|plus|ni|et|as well as|along with|together with)\b|&|\+|/) ?(?:also |then |for |with |both |to |(?:that|those|the (?:seat|spot|place|one)s?) of )?| ?[,;] ?)"
    rf"(?:(?:my|our|the|your|mi|su) (?:[a-z'-]+ ){{0,3}}?(?:[a-z'-]+,? ))?{TITLED}"
)
SUBJECT_VERB = re.compile(
    r"(?:'(?:ll|m|d|ve|re)\b|(?: (?:still|also|myself|personally|really|just|both))* (?:will|am|are|is|can|could|have|had|would|should|shall|stay|remain|keep|plan|do|want|need|hope|intend|was|were|cannot|can't|won't|don't|"
    r"think|know|apologize|appreciate|understand)\b)"
)
"""Behind "I": a clause of its own."""
ASKS_TO_ACT = Sieve(
    r"\b(?:cancel|remove|withdraw|strike|scratch|delete|(?:un|de|dis)-?(?:register|enrol+)|excuse|release|move|switch|transfer|shift|swap|bump|"
    r"push|reschedule|(?:take|drop|pull|cross|pulling|taking)\b[^;!?\n]{2,90}\b(?:off|out)|take off|drop (?:me|us|him|her|them)|stay(?:s|ing)?|remains?|(?:one|two|three) (?:less|fewer)|be (?:taken|removed|dropped|moved|switched|cancelled|canceled|released)|cancelen?|quit(?:ar|en?)|borr(?:ar|en?)|muevan?|cambi(?:ar|en?))\b"
)
"""Something may be asked for that changes a registration."""
