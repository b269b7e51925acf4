"""Words around a value that is put right: patterns over folded text."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.sieve import Sieve

PUTS_RIGHT = Sieve(
    r"\b(?:sorry|should|ought to|correct\w*|right|wrong|not|no,|instead|rather|mean|meant|actually|misspell\w*|mis-spell\w*|misspelt|spell\w*|typo\w*|"
    r"mistyped|now|name|letters?|goes by|go by|badge|certificate|accent|married|listed|shown|came out|says|reads|wait|make that|scratch|correccion|digo|perdon|"
    r"down as|you have|it is|it's|chang\w+|switch\w*|updat\w+|replac\w+|put (?:that|it)|error|nombre|apellido|mal|capital|hyphen\w*|apostrophe|tilde|acento|lower-?case|upper-?case|two|double|calls?|called|confirmation|roster|list|there(?:'s| is) an?|i go)\b"
)
"""Something may be put right."""
_THE_VALUE = (
    r"(?:name|spelling|surname|agency|organi[sz]ation|address|e-?mail|one|version|form|nombre|apellido|agencia|correo)"
)
RIGHT_BEFORE = re.compile(
    r"(?:\b(?:(?:it|that|this|he|she|name|spelling|one|line|entry|surname|agency|which)(?:'s| is| was)(?: really| actually| now| spelled| in fact| supposed to be| meant to be)*|"
    r"(?:should|must|ought to|needs? to|has to|supposed to|to) (?:now |really |actually |instead |just |only |simply )*(?:read|be|say|show|have been|have read|print as|appear as|go as)(?: as)?|"
    rf"correct (?:is|would be)|(?:right|correct|proper|actual|real|true|full|new|correcto?a?) {_THE_VALUE}(?:'s| is|:| es)?(?: now)?|"
    r"i mean(?:t)?(?: to (?:say|write|put|type))?|make (?:it|that)|i(?:'m| am)(?: now| really| actually)?|(?:he|she)(?:'s| is)(?: now)?|"
    r"(?:sorry|correction|oops|whoops|no|wait|rather|actually|perdon|digo|correccion|mejor dicho|but|perdone|es|quise decir)|"
    r"(?:change|correct|update|fix|amend|edit) (?:it|that|this|[^.;!?\n]{2,60}?) (?:to|as|into)(?: read| say| be)?|(?:print|list|show|put|enter|record|write|spell|have|use|register)(?: (?:it|me|her|him|my name|his name|her name))?(?: down)?(?: as)?|"
    r"(?:becomes?|is now|now reads?|changed to)|(?:goes|go) by|in it|please|instead))\s*[,:;–—-]*\s*[\"'“‘]*\Z|"
    r":\s*[\"'“‘]*\Z|\b(?:with|has|have|needs|takes|is) (?:an?|one|two|no|the) [^.;\n]{1,20}?[,:–—-]+\s*\Z"
)
"""Before a value: it is the right one."""
WRONG_BEFORE = re.compile(
    r"\b(?:not|instead of|rather than|no longer|(?:down|listed|shown|spelled|registered|entered|printed|came out|come out|appears?|typed|written|misspelled|put|in|recorded) (?:in |down )?(?:as|under|with)|"
    r"calls? me|called me|has me(?: down)?(?: as)?|have me(?: down)?(?: as)?|you(?:'ve)? (?:have|had|got)(?: it| that| this)?|(?:says|reads|shows|lists|has|prints|said|read|showed|wrote|typed|put|sent you|gave you|told you|gave|had|used|registered)(?: (?:my|her|his|their|the|you|me|it)(?: (?:old|wrong|former|maiden|last|first|\w+))*(?: (?:name|e-?mail|address|agency))?)?|"
    r"(?:on|in) (?:the|your) (?:list|roster|sheet|confirmation),? (?:i am|i'm|i was|he is|she is)|(?:old|former|maiden|previous|wrong|earlier)(?: last| first| family)?(?: name| surname)?|from|formerly|used to be|was|no es|en vez de|no|as)\W*\Z"
)
"""Before a value: it is the wrong one."""
TOLD_WRONG = re.compile(
    r"(?:(?<!could )(?<!can )(?<!would )(?<!will )(?<!should )(?<!may )(?<!if )(?<!that )\byou(?:'ve)? (?:have|had|got)(?: it| that| this| me| my name)?(?: down)?(?: as)?|"
    r"\b(?:confirmation|roster|list|certificate|badge|name ?tag|e-?mail|invitation|invite|registration|record|reminder|message|link|sheet|form|screen|note)s?(?: (?:i|we|you|she|he|that|which|just|for|to|me|her|him|us|got|sent|came|received|from))* "
    r"(?:has|have|had|says?|said|reads?|shows?|lists?|prints?|spells?)(?: it| (?:my|her|his) name)?(?: as)?)[:,]? [\"'“‘]*\Z"
)
"""Before a name: it is on record so, which is wrong where another spelling of it stands in the message."""
RIGHT_AFTER = re.compile(
    r"[\"'”’]*\s*(?:,|\(|-|–|—)?\s*(?:not|no|instead of|rather than|(?:is|was) (?:right|correct|the (?:right|correct))|with (?:an?|one|two|no|the) \w|with the accent|(?:and )?not)\b"
)
WRONG_AFTER = re.compile(
    r"[\"'”’]*\s*(?:,|\(|-|–|—)?\s*(?:(?:is|was|which is|that is|it is) (?:wrong|not right|incorrect|misspelled|a typo|not correct|my (?:maiden|old|former))|(?:is|was) (?:misspelled|spelled wrong)|"
    r"with (?:an?|one|two|the) \w+(?:'s?|s)? (?:in the wrong|too many|too few|missing)|sorry|i mean|scratch|no[,:]|wait|oops|actually|correction|perdon|digo)\b"
)
BETWEEN = re.compile(
    r"\b(?:it (?:has|needs|takes|ends|starts)|sorry|i mean|correction|it(?:'s| is)|should|make that|oops|no|wait|actually|rather|that(?:'s| is)|scratch|not|there(?:'s| is)|perdon|digo|instead|but|to|the (?:right|correct)|please|is now|my name|her name|his name|es)\b"
)
"""Between the wrong value and the right one."""
ON_BADGE = re.compile(
    r"\b(?:badge|certificate|name ?tag)s?(?: for [^.;?\n]{1,24}?)?(?: (?:should|to|can|could|must|may|please|just|only))* (?:read|say|show|be|have)s?:? [\"'“]*\Z"
)
"""Before a name: it is to be printed so."""
LAST_NAME = re.compile(
    r"\b(?:my|the) (?:new |correct |married |legal |real )*(?:last|family|sur) ?name\b(?P<how>[^.;!?\n]{0,60}?)\W(?P<mark>is|:|,|to|becomes|as|be|read) [\"'“]*(?P<value>[^\W\d_][\w'’-]+)[\"'”]*(?= *(?:[.,;!?\n(]|\Z| now\b| not\b| since\b| after\b| and\b| with\b))"
)
CHANGED = re.compile(
    r"\b(?:new|now|chang\w+|married|correct|spell\w*|has|becomes?|should|wrong|two|one|divorc\w+|back|missing|real|legal)\b"
)
"""Beside a family name: it is another one than before."""
GOES_BY = re.compile(
    r"\b(?:i (?:usually |always |just |only )?(?:go|goes) by|please call me|(?:my )?(?:badge|name ?tag|certificate)(?: can| should| to| must| may| please| ought to)*(?: just| only| simply)? (?:say|read|show|have|be)(?: just| only)?|"
    r"(?<!you )(?<!had )(?<!i )(?<!to )(?<!still )(?<!already )(?<!now )(?<!just )(?<!always )(?<!also )(?:print|put|list|show|have|use) (?:me as|me down as|my name as|just)|(?:could|can|should|may) (?:my|the) (?:badge|name ?tag|certificate)(?: for [^.;?\n]{1,24}?)? (?:please )?(?:just )?(?:say|read|show|have))[:,]? [\"'“]*(?P<value>[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]+){0,3}?)[\"'”]*(?= *(?:[.,;!?\n(]|\Z| on\b| for\b| not\b| instead\b| please\b| rather\b| at\b| when\b| as\b| and\b))"
)
"""How somebody wants their name printed."""
_EMPLOYER = (
    r"(?:agency|organi[sz]ation|employer|office|workplace|affiliation|department|clinic|school|shelter|program|court)"
)
RIGHT_AGENCY = re.compile(
    rf"(?:\b(?:(?:chang|switch|updat|correct|amend|edit|fix)(?:e|ing)? (?:my|our|the|his|her) {_EMPLOYER}(?: name| listed| shown)?(?: on [^.;:!?\n]{{3,40}}?)? from [^.;!?\n]{{3,70}}? (?:to|into)|"
    r"(?:it|agency|organi[sz]ation|that|this|employer|name|office)(?: name)?,? (?:should|must|ought to|needs to|has to) (?:now |really |just |also )?(?:read|be|say|show)|"
    r"should (?:now |really |just )?(?:read|say|show|be)|"
    r"(?:we|our agency|our office|our organi[sz]ation|our name|the agency|the office|my agency|agency|my employer|my organi[sz]ation)(?:'re| are|'s| is| has become| became)? (?:now |since \w+ )?(?:is |are )?(?:now )?(?:called |named |known as |renamed |named as )?|"
    r"(?:it|that)(?:'s| is)(?: really| actually| now)?|(?:folded into|merged into|(?:been )?renamed(?: to| as)?|(?:is|are) now (?:called|named|known as)|now (?:at|with|called|work(?:ing)? (?:for|at)))|"
    r"(?:i|i've|i have|i'll|and)(?: now| just| recently)? (?:work(?:ing)? (?:for|at)|moved to|(?:was |been )?transferred to|(?:will )?be (?:working )?(?:at|with|for)|joined|am (?:now )?(?:with|at)|started (?:at|with))|"
    r"(?:print|list|put|show|use|enter|change (?:it|that|my agency) to|make (?:it|that|my agency)))[: ]*[\"'“]*)(?:the )?"
)
"""Before an agency: it is the author's now."""
WRONG_AGENCY = re.compile(
    r"\b(?:not|instead of|rather than|no longer(?: with| work(?:ing)? (?:for|at))?|(?:shown|listed|entered|down|printed|put|recorded|came out|me) (?:down )?(?:as|under|with)|you(?:'ve)? (?:have|had|got)(?: it(?: as)?| us as| us down as)?|(?:as|under|says|reads|shows|lists|put|wrote|former\w*|old|left|not with|not at))"
    r"(?: the)? [\"'“]*\Z"
)
"""Before an agency: it is the one on record, which is wrong."""
BECAME = re.compile(
    r"[\"'”’]*,? (?:(?:has|have|was|were|is|are|got)(?: been)?(?: just| now| since| recently)? (?:folded|merged|renamed|absorbed|taken over|closed|dissolved|no longer|now called|wrong|incorrect|the old|out of date)|"
    r"(?:became|closed|merged|changed|folded)\b)"
)
"""Behind an agency: it is no longer called so."""
CHANGES_TO = re.compile(r"[\"”'’]*,? (?:to|with|into|by) (?:the )?[\"“‘]*(?=\w)")
"""Between an agency that is to be changed and the one that it is changed to,"""
TO_CHANGE = re.compile(r"\b(?:(?:chang|switch|updat|correct|amend|edit|fix|replac)(?:e|ing))\b[^.;!?\n@]{0,60}\Z")
"""and what stands before both."""
ON_RECORD = Sieve(
    r"\b(?:confirm\w*|roster|list|registration|certificate|badge|name ?tag|record|sheet|sign-in|invitation|invite|entry|you (?:have|had|put|wrote|called|spelled|got|sent)|"
    r"(?:sent|told|gave|wrote) you|last (?:e-?mail|message|note)|earlier|yesterday|signed up|registered|enrolled|lista|constancia|certificado)\b"
)
"""Something is told that was written before: what is put right is on record."""
