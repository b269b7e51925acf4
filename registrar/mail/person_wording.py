"""Does a person speak in a text?

What people write to a mailbox like this one and machines do not. Where it stands, wording alone is no evidence of a
machine. Text is searched in lower case, apostrophes straight.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.sieve import Sieve

# What is done with a seat, by who leaves "I" out: "Please cancel, our office is short-staffed.", "Next one please."
_NOT_A_QUESTION = r"(?![^.,;!\n]{0,40}\?)"
_NOT_BY_ONESELF = r"(?![^.!?\n]{0,40}\b(?:at|in|on|through|via|using) (?:our|the|your) (?:\w+ )?(?:portal|web ?site|page|link|account|app)\b)"
"""A service has others do it: "please cancel this registration through the portal"."""
_NO_SUBJECT = (
    r"(?:^|(?<=[.!?;:,\n\u2013\u2014-])|(?<=[.!?;:,\n\u2013\u2014-] )|(?<=\band )|(?<=\bso )|(?<=\bsorry )|(?<=\bbut ))"
)
_SEAT_ACT = (
    r"(?:cancel|withdraw|unregister|de-?register|register|enroll?|re-?schedule|drop out|bow out|switch|sign up"
    r"|un-?enroll?)"
)
_COME = r"(?:(?:attend|join)(?! (?:to|any|all|meetings?|calls?)\b)|make (?:it|this|that|the)|come|participate|be there|take part|be on (?:it|the call))\b"
WITHOUT_A_SUBJECT = (
    rf"\b(?:please|kindly|pls|plz) (?:just |also |go ahead and )?{_SEAT_ACT}(?=\s*(?:[.,;:!(\u2013\u2014-]|$)"
    r"| (?:this (?:one|seat|session|time)|because|as (?:i|we|my|our|the)|since|due to|for (?:now|today|tomorrow)|both"
    r"|session|and (?:thank|let|send|tell|confirm)))"
    rf"|{_NO_SUBJECT}(?:must|have to|ha(?:s|ve) to|need to|got to|will have to|going to have to|will|wish to|want to)"
    rf" (?:please |now |unfortunately |sadly |also )?(?:{_SEAT_ACT}|miss (?:it|this|that)|skip (?:it|this|that)|{_COME})"
    rf"{_NOT_A_QUESTION}"
    r"|\b(?:please|kindly|pls|plz) (?:\w+ )?(?:cancel|drop|skip|release|remove|free(?: up)?|forget|give(?: up| away)?) (?:this|that|the)"
    rf" (?:one|seat|session|webinar|spot|place|slot|registration)\b{_NOT_BY_ONESELF}"
    rf"|{_NO_SUBJECT}cancel(?:l?ing| this| for)\b"
    r"|(?<!you )(?<!who )(?<!they )\b(?:cannot|can't|can not|won't|will not|unable to|not able to|not be able to|isn't able to)"
    rf" (?:be able to )?(?:\w+ )?{_COME}{_NOT_A_QUESTION}"
    rf"|{_NO_SUBJECT}(?:not coming|not attending|no longer (?:coming|attending|able))\b"
    rf"|{_NO_SUBJECT}(?:please )?(?:drop|remove|strike|take|move|switch|change) (?:it |this )?(?:off|to|from|out of) (?:the"
    r"|your) (?:next|list|roster|later|following|class|other)\b"
    rf"|{_NO_SUBJECT}(?:need|want|would like|prefer) (?:a|an|another|some) (?:later|earlier|different|other|new|date|day)\b"
    r"|\b(?:please|kindly|pls|plz) (?:move|transfer|swap|bump) (?!to\b|your\b|any\b|all (?:mail|messages|items|files)\b)[^?!\n]{2,140}\b(?:from|out of)"
    r" [^.?!\n]{2,40}\b(?:to|into) "
    r"|\b(?:give|let|offer) (?:the|this|that) (?:seat|spot|place) (?:to|go)\b"
    r"|[a-z] (?:please|pls|plz)(?=\s*(?:[.,;!\u2013\u2014-]|$))"
    r"|\b(?:por favor|favor de) (?:\w+ )?(?:cancel|retir|quit|borr|saqu|s[aá]c)\w*"
)
# What only a person asks for. Where it stands, wording alone is no evidence.
REQUEST = re.compile(
    rf"{WITHOUT_A_SUBJECT}|"
    r"\b(?:please|kindly|pls|would like to|want to|wish to|need to|like|can you|could you|would you|will you|to)"
    r"(?: \w+){0,3} (?:register|enroll?|sign|add|put|move|switch|transfer|change|cancel|remove|withdraw"
    r"|reserve|save|book"
    r"|count|include|swap|drop|take|keep|schedule|reschedule) (?:me|us|him|her|them|my|our|his|their|myself"
    r"|both|the following"
    r"|\w+ \w+ (?:for|to|in))\b"
    r"|\b(?:register|enroll?|sign up|move|switch|cancel|withdraw|transfer|add|put) (?:me|us|him|her|them|my"
    r"|our|myself|both)\b"
    r"|\bsign (?:me|us|him|her|them) up\b|\bcount (?:me|us) in\b|\bsave (?:me|us) a (?:seat|spot|place)\b"
    r"|\bi(?:'d| would| want| wish| hope| plan| need| intend| am going|'m going| will need|'ll need"
    r"| still want| can't| cannot"
    r"| won't| will not)(?: \w+){0,3} (?:to )?(?:attend|join|register|participate|come|make it|take part"
    r"|sign up|cancel|withdraw"
    r"|switch|move|change|the (?:recording|slides|link)|an? (?:interpreter|recording|copy|seat|spot"
    r"|accommodation))\b"
    r"|\b(?:can|could|may|will|would|do|does|is|are|should) (?:i|we|you|there|she|he|they|it|the"
    r"|my)\b[^.!\n]{0,160}\?"
    r"|\b(?:what|when|where|which|how|who|why)\b[^.!\n]{0,160}\?"
    r"|\b(?:captions?|captioning|interpreter|large print|braille|screen reader|asl|cart)\b"
    r"|\b(?:inscr[ií]b\w+|registr(?:ar(?!'s)|en|e|arme)|apúnt\w+|quiero|quisiera|deseo|necesito|me gustaría"
    r"|cancelar mi|cámbi\w+)\b"
    r"|\b(?:m'inscrire|inscrivez|je (?:voudrais|souhaite|veux)|veuillez (?:m'|nous |l')?inscri\w+|annuler mon)\b"
    r"|\b(?:anmelden|ich möchte|melden sie mich)\b"
    r"|\bi(?:'m| am) (?:hoping|planning|interested|looking forward|trying|writing|registering|registered"
    r"|unable(?! to (?:respond|answer|reply|read|check|review|access|acknowledge|return))"
    r"|not able)\b"
    r"|\b(?:re-?send|send)\b[^.!?]{0,40}\b(?:please|again|to me|to my)\b|\bplease (?:re-?send"
    r"|send)\b[^.!?]{0,40}\b(?:again|me)\b"
    r"|\b(?:take|in|instead of) (?:my|his|her|their|our) (?:place|spot|seat)\b|\bin (?:my|his|her) stead\b"
    r"|\bremplac\w+"
    r"|\bput (?:[\w,]+ ){1,8}(?:in|down|on)\b|\ben mi lugar\b|\b(?:name|agency|organi[sz]ation|session"
    r"|accommodations?) ?: ?\w"
    r"|\b(?:i|we)\b[^.!?\n]{0,40}\b(?:withdraw|cancel|switch|reschedule|attend|register|enroll|sign up)\b"
    r"|^.{0,30}\b(?:ms|mr|mrs|dr|miss)\.? [a-z'-]+[,:.!]"
    r"|\bmy (?:name|agency|office e-?mail|e-?mail) is\b|\bsession(?:s)? (?:\d|one|two)\b[^.\n]{0,60}\bplease\b"
    r"|\bplease\b[^.\n]{0,60}\b(?:session|webinar)s? #?\d"
)
FIRST_PERSON = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|me)\b")
# What an absence notice does not speak of and people who write to this mailbox do.
TOPIC = re.compile(
    r"\b(?:sessions?|webinars?|seats?|regist(?!rar's|er (?:an?|your|any|all)(?: new)?"
    r" (?:case|complaint|claim|concern|referral|matter|report|client|birth|vehicle|death|grievance)s?\b)\w+|"
    r"enroll?\w*|sign(?:ed)? up|rosters?|sesi[oó]n(?:es)?|inscri\w+"
    r"|attend|miss it"
    r"|the link|recording|my agency|still (?:coming|want)|my (?:personal|new|office|work) e-?mail"
    r"|hope to (?!be |resume|reopen|return|have|restore)|sorry|unfortunately|looking forward|the (?:june|july|august"
    r"|september|october|november|december"
    r"|january|february"
    r"|march|april|may) one|thanks? again)\b"
)
# What people write who answer a letter, in whatever words the rest is told.
PERSONAL = Sieve(
    r"\b(?:show|list|keep|make|put|count|mark|strike|drop|swap|move|enter|add|register|spell|carry|sign) (?:me|us"
    r"|him|her|them|my|both)\b"
    r"|\b(?:on|off|from) your (?:\w+ )?(?:list|roster|books|records|rolls|calendar)\b"
    r"|\b(?:address|one|account) (?:this|i|it) (?:comes?|came|am|write|wrote|is)\b|"
    r"\b(?:so|but|and|because|since|therefore|thus) (?:i|we|she|he|they|please|that)(?:'ll|'m|'re|'d|'ve)? "
    r"(?!will (?:\w+ )?(?:respond|reply|answer|get|return|be (?:slow|delayed|back))|may|am (?:away|out)|won't have)"
    r"|\b(?:that|those|which|same) (?:day|days|week|morning|afternoon|date|month|thursday|friday|monday|tuesday"
    r"|wednesday)\b|\binstead of\b"
    r"|\bthank(?:s| you)(?: \w+){0,2} for (?:(?:the|this|that)(?! (?:e-?mail|message|note|inquiry))|letting|sending"
    r"|all|having|adding|confirming|everything|keeping"
    r"|checking|following|offering|putting|such|a |another|remind\w+|resend\w+|register\w+)\b"
    r"|\b(?:see you|talk soon|looking forward|all good|all set|sounds (?:good|great)|got it|no worries|much appreciated"
    r"|just (?:so you know|wanted|writing|checking|following|a heads)|wanted to (?:let|say|ask|check|tell)"
    r"|heads[- ]up|fyi"
    r"|for your information|let you know|sorry for|sorry about|apolog(?:y|ies|ize)[\w ]{0,12} for (?:the|my) (?:late"
    r"|slow|delay"
    r"|long)|happy to (?:give|join|come|be)|hope (?:you|this|it|that|all)|wish|i'd|would have|excellent"
    r"|enjoyed|loved|learned|learnt|nos vemos|recib[ií] |gracias por (?:la|el|los|las|todo|recordar)"
    r"|à bientôt|merci pour (?:la|le|les))\b"
    r"|^(?:yes|no|yep|ok|okay|sure|great|perfect|noted|correct|sí|oui|ja)\b(?! (?:longer|one|reply))"
)

# The same of people who do not say "I".
REACTION = Sieve(
    r"\bthank(?:s| you)(?: \w+){0,2} for (?:the|this|that|letting|sending|adding|confirming|everything|checking"
    r"|following"
    r"|remind\w+|resend\w+)\b"
    r"|\b(?:see you|talk soon|all good|all set|sounds (?:good|great)|got it|no worries|much appreciated|nos vemos)\b"
    r"|^(?:yes|no|yep|ok|okay|sure|great|perfect|noted|correct|received|sí|oui|ja)\b(?! (?:longer|one|reply))"
)
# Somebody tells of mail of their own that did not arrive; a mail system speaks of yours.
OWN_MAIL = Sieve(
    r"\b(?:my|me)\b|\bour (?:\w+ )?(?:e-?mails?|mail|messages?|requests?|registrations?|forms?)\b|\bi (?:got|get"
    r"|received|sent|tried|keep|have|was told|need|think|want|can't|cannot|do)\b"
    r"|\bwe (?:got|get|received|sent|tried|keep|need|want)\b"
)
# What is meant to fool whoever reads it: no service of ours or of theirs, whatever it looks like.
SWINDLE = Sieve(
    r"\b(?:bank (?:details|account)|(?:free|\$\d+|\d+ dollar) gift cards?|lucky|legal action|winner|prize|lottery"
    r"|inheritance|bitcoin|crypto\w*"
    r"|wire transfer|congratulations|million (?:dollars|usd|euros?)|act now|final (?:notice|warning)|beneficiary"
    r"|western union|next of kin|confirm your password|verify your (?:account|password|mailbox)|enter your password"
    r"|lose all|will be terminated)\b"
)
# What nobody asks a sender for whose mail did not arrive.
ERRAND = Sieve(
    r"\b(?:please|kindly|pls|can you|could you|would you) (?:\w+ )?(?:register|enroll?|sign|add|put|move|switch"
    r"|transfer|change|cancel"
    r"|remove|withdraw|reserve|save|book|include|update)\b"
)
OWN_BOX = Sieve(r"\bmy (?:\w+ )?(?:mail ?box|inbox|e-?mail|account|server|spam|filter)\b")
