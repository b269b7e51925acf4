"""Does an interpreter who is asked for without a language sign or speak?"""

import re

from registrar.reading.words.aids import LANGUAGES_SPOKEN
from registrar.vocabulary import Accommodation


def interpreted_into(text: str) -> Accommodation | None:
    """Return the aid that such an interpreter is by the rest of *text*: is anybody deaf, is a spoken language named?"""
    if _SIGNED.search(text):
        return Accommodation.SIGN_LANGUAGE
    if LANGUAGES_SPOKEN.search(text):
        return Accommodation.LANGUAGE
    return Accommodation.SIGN_LANGUAGE if _SEEN_WITH_IT.search(text) else None


_SIGNED = re.compile(
    r"\b(?:deaf|asl|sign(?:s|ed|ing)?\b(?! (?:(?:\w+ ){0,3}(?:up|in|on|off|out)|the|an?|this|that|these|my|your|our|"
    r"as|below|"
    r"(?:it|for)(?! (?:for |to )?(?:me|her|him|us)\b))\b)|sord[oa]s?|sourde?|(?<!court )(?<!custody )(?<!dependency )"
    r"(?<!detention )(?<!a )(?<!the )(?<!this )(?<!that )(?<!forward to )hearing\b(?! (?:from|back|about|at|on|in|"
    r"before|after|date|"
    r"officer|room|master|today|tomorrow))|hoh|(?:see|watch|spotlight|pin) (?:the|my|her|his|"
    r"an?) (?:interpreter|"
    r"terp)|(?:interpreter|terp)s? (?:\w+ ){0,4}(?:visible|in view|spotlight\w*|pinned|on (?:the )?(?:screen|camera|"
    r"video)))\b"
)
"""Hands, or what is only seen: a sign language is interpreted. "Sign me up" and a court hearing are neither."""
_SEEN_WITH_IT = re.compile(
    r"\b(?:cart|captions?|captioning|captioners?|subtitles|cc|hands?|lips?|mouths?|ears?|implants?|processor|hear|"
    r"hears|heard|"
    r"vri|rid|watch(?:ing)? (?:her|him|them|the)|voic(?:e|es|ing)|signers?|pin(?:ned)?)\b"
)
"""What is told beside it by somebody who does not hear, where no language is named."""
BARE_INTERPRETER = re.compile(r"\bterps?\b|\binterp|\binterpr|\bintérpr|\btranslator|\btraductor")
