"""Whose need is it, where several people are registered? Each case: the words, then who needs what."""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from tests.make import make_message

# The words, a line with "=>", then "name: codes" for everybody who needs something.
WHOSE = """
Please register me and my coworker Lena Ortiz (lortiz@maple.example) for session 25. She is deaf and needs an ASL
interpreter.
=> Lena Ortiz: sign_language

My supervisor Geraldine Foote and I want to attend session 25. Geraldine's e-mail is gfoote@maple.example. She
would like the closed captions turned on.
=> Geraldine Foote: captions

I'm registering for session 25 with my mother-in-law, Sela Vea, who works in our office too (svea@maple.example).
She'll need someone interpreting into Tongan.
=> Sela Vea: language

Please save a seat in session 25 for me and for Aylin Demir, ademir@maple.example. Aylin's computer reads
everything to her (she's blind), so the handouts have to work with that.
=> Aylin Demir: screen_reader

Please register me and Lena Ortiz (lortiz@maple.example) for session 25. Both of us need captions.
=> Pat Quinn: captions; Lena Ortiz: captions

Please register me and Lena Ortiz (lortiz@maple.example) for session 25. We both rely on captions.
=> Pat Quinn: captions; Lena Ortiz: captions

Please register me and Lena Ortiz (lortiz@maple.example) for session 25. I need large print. Lena needs nothing.
=> Pat Quinn: large_print

Please register me and Lena Ortiz (lortiz@maple.example) for session 25. Lena is fine but I would like the slides
in advance because of my dyslexia.
=> Pat Quinn: materials_in_advance

Please register Lena Ortiz (lortiz@maple.example) and Omar Haddad (ohaddad@maple.example) for session 25. Lena
needs captions and Omar needs large print.
=> Lena Ortiz: captions; Omar Haddad: large_print

Please register me and Omar Haddad (ohaddad@maple.example) for session 25. He cannot see the screen well, I cannot
hear it well: large letters for him, captions for me.
=> Omar Haddad: large_print; Pat Quinn: captions

Please register Lena Ortiz (lortiz@maple.example) and Omar Haddad (ohaddad@maple.example) for session 25. Number 2
is deaf-blind and works with tactile interpreters.
=> Omar Haddad: sign_language

Please register Lena Ortiz (lortiz@maple.example) and Omar Haddad (ohaddad@maple.example) for session 25. Ms. Ortiz
uses JAWS.
=> Lena Ortiz: screen_reader

Please register Lena Ortiz (lortiz@maple.example) and Omar Haddad (ohaddad@maple.example) for session 25. Both need
captions.
=> Lena Ortiz: captions; Omar Haddad: captions

Please register Lena Ortiz (lortiz@maple.example) and Omar Haddad (ohaddad@maple.example) for session 25. Please
turn on captions for Omar.
=> Omar Haddad: captions

Please register Lena Ortiz (lortiz@maple.example) and Omar Haddad (ohaddad@maple.example) for session 25. An ASL
interpreter is needed for Lena Ortiz.
=> Lena Ortiz: sign_language

Please register me and Omar Haddad (ohaddad@maple.example) for session 25. My colleague is hard of hearing and will
need captions.
=> Omar Haddad: captions

Please register me and Omar Haddad (ohaddad@maple.example) for session 25. He is blind; please send accessible
documents that work with a screen reader.
=> Omar Haddad: screen_reader

Please register me and Omar Haddad (ohaddad@maple.example) for session 25. Omar does not need anything. I need a
break every half hour.
=> Pat Quinn: breaks

Register these for session 25:
- Lena Ortiz, lortiz@maple.example, needs captions
- Omar Haddad, ohaddad@maple.example
- Ruth Klein, rklein@maple.example (braille please)
=> Lena Ortiz: captions; Ruth Klein: braille

Register these for session 25:
1. Lena Ortiz, lortiz@maple.example
2. Omar Haddad, ohaddad@maple.example
Accommodations: Omar needs an ASL interpreter.
=> Omar Haddad: sign_language

Register these for session 25:
Lena Ortiz, lortiz@maple.example
Omar Haddad, ohaddad@maple.example
They both need Spanish interpretation.
=> Lena Ortiz: language; Omar Haddad: language

Register these for session 25:
Lena Ortiz, lortiz@maple.example
Omar Haddad, ohaddad@maple.example
All of them would like captions.
=> Lena Ortiz: captions; Omar Haddad: captions

Somos dos promotoras: Marisol Tenorio (mtenorio@maple.example) y Graciela Hinojosa (ghinojosa@maple.example).
Queremos la sesión 25, con interpretación al español para las dos.
=> Marisol Tenorio: language; Graciela Hinojosa: language

Lena Ortiz (lortiz@maple.example) and I would like session 25. I'm Deaf, ASL interpreter please. Lena hears fine.
=> Pat Quinn: sign_language

I would like to bring Lena Ortiz (lortiz@maple.example) to session 25. She and I both use captions.
=> Pat Quinn: captions; Lena Ortiz: captions

Please put Lena Ortiz (lortiz@maple.example) and me in session 25. Her needs: large print. Mine: none.
=> Lena Ortiz: large_print

Please put Lena Ortiz (lortiz@maple.example) and me in session 25. Lena has low vision. Could the slides be sent to
her in large print?
=> Lena Ortiz: large_print

Please put Omar Haddad (ohaddad@maple.example), Lena Ortiz (lortiz@maple.example) and me in session 25. Omar and
Lena need captions; I don't.
=> Omar Haddad: captions; Lena Ortiz: captions

Please put Omar Haddad (ohaddad@maple.example), Lena Ortiz (lortiz@maple.example) and me in session 25. The first
two need captions.
=> Omar Haddad: captions; Lena Ortiz: captions

Please put Omar Haddad (ohaddad@maple.example) and Lena Ortiz (lortiz@maple.example) in session 25. The latter
reads braille and would like braille copies.
=> Lena Ortiz: braille

Please put Omar Haddad (ohaddad@maple.example) in session 25 and me too. He asked me to say that he needs captions.
=> Omar Haddad: captions

Please put Omar Haddad (ohaddad@maple.example) in session 25 and me too. Omar tells me he relies on CART.
=> Omar Haddad: captions

Two for session 25: Omar Haddad (ohaddad@maple.example), who needs captions, and Lena Ortiz (lortiz@maple.example),
who needs nothing.
=> Omar Haddad: captions

Two for session 25: Omar Haddad (ohaddad@maple.example) and Lena Ortiz (lortiz@maple.example). Omar: captions.
Lena: large print.
=> Omar Haddad: captions; Lena Ortiz: large_print

Please add my deputy Latoya Spann (lspann@maple.example) and me to session 25. Deputy Spann is on dialysis and
pauses would be helpful to her.
=> Latoya Spann: breaks

I would like session 25, as would Mrs. Patience Umeh (pumeh@maple.example). Mrs. Umeh lost most of her hearing and
asks that everything said be typed out on the screen.
=> Patience Umeh: captions

I would like session 25, as would Omar Haddad (ohaddad@maple.example). For me, large print; for Omar, captions.
=> Pat Quinn: large_print; Omar Haddad: captions

Three of us want session 25: me, Omar Haddad (ohaddad@maple.example) and Lena Ortiz (lortiz@maple.example). We'd
all like the captions on.
=> Pat Quinn: captions; Omar Haddad: captions; Lena Ortiz: captions

Three of us want session 25: me, Omar Haddad (ohaddad@maple.example) and Lena Ortiz (lortiz@maple.example).
Captions for everyone please.
=> Pat Quinn: captions; Omar Haddad: captions; Lena Ortiz: captions
"""


def cases() -> list[tuple[str, dict[str, set[str]]]]:
    found = []
    for block in WHOSE.strip().split("\n\n"):
        words, _, needs = block.partition("\n=> ")
        pairs = (one.partition(": ") for one in needs.split("; "))
        found.append((words, {name.strip(): set(codes.split()) for name, _, codes in pairs}))
    return found


@pytest.fixture(scope="module")
def series() -> Catalog:
    return make_catalog(
        (OfferedSession(25, datetime(2018, 6, 21, 18, tzinfo=UTC), datetime(2018, 6, 21, 19, tzinfo=UTC)),),
        timezone="America/New_York",
        program="Reporting Missing Children",
        organization="Center for Missing Children",
        mailbox="webinars@training.example",
    )


@pytest.mark.parametrize(("words", "expected"), cases())
def test_each_person_gets_their_own_needs(words: str, expected: dict[str, set[str]], series: Catalog) -> None:
    text = f"Hello,\n\n{words}\n\nThank you,\n\nPat Quinn\nMaple County Family Services\n"
    message = parse(make_message(text, author="Pat Quinn <pquinn@maple.example>"))

    _, _, reading = read_by_rules(message, series, now=datetime(2018, 6, 1, tzinfo=UTC))

    needed = {
        one.name.value: {need.code.value for need in one.needs} for one in reading.registrants if one.name and one.needs
    }
    assert needed == expected
