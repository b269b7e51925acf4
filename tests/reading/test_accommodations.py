"""What is asked for, and what is not: sentences as many different people would write them."""

import pytest

from registrar.reading.accommodations import find_needs, find_needs_in_field, is_none_answer

# One line a case: the codes expected, then the author's words.
ASKED_FOR = """
sign_language | I will need an ASL interpreter for the webinar.
sign_language | Could you please arrange for a sign language interpreter?
sign_language | I'm Deaf and use American Sign Language, so please have an interpreter on screen.
sign_language | Please provide sign-language interpreting.
sign_language | Requesting ASL.
sign_language | ASL interpreter needed, thank you
sign_language | My coworker Dana is Deaf and will require an interpreter.
sign_language | I use cued speech and would need a transliterator.
sign_language | She relies on a tactile interpreter because she is deafblind.
sign_language | An oral interpreter would be helpful, as I lip-read.
sign_language | I'd like to request two interpreters, one hearing and one CDI.
sign_language | we have one attendee who signs and needs an asl terp
sign_language | Will an ASL interpreter be provided? I am Deaf.
sign_language | Is it possible to have a sign interpreter for the session?
sign_language | Kindly book an interpretor for me, I am deaf.
sign_language | Soy sorda y necesito intérprete de lengua de señas.
sign_language | Favor de proveer un intérprete de señas para la compañera.
sign_language | Je suis sourd et j'ai besoin d'un interprète en langue des signes.
sign_language | I do not hear well enough for audio; an interpreter (ASL) would make it possible.
captions | Please turn on closed captioning.
captions | I'm hard of hearing and rely on captions.
captions | I would need CART for this.
captions | Can you make sure there are subtitles?
captions | live captioning please
captions | Since I lost most of my hearing, I can only follow when the words are shown on the screen.
captions | Communication Access Realtime Translation is what works best for me.
captions | I am late-deafened and read what is being said; please have real-time captioning.
captions | Please enable CC for me.
captions | I need speech-to-text, my hearing has gone.
captions | Necesito subtítulos porque no oigo bien.
captions | J'aurai besoin de sous-titres.
captions | Without captions I can't keep up.
captions | My accommodation is closed-captions.
captions | close captioning would be great if its available
captions | I don't sign, so please caption it.
captions | No interpreter please, just captions.
captions | I'd prefer captions over an interpreter.
screen_reader | I am blind and use JAWS.
screen_reader | Please send materials that work with a screen reader.
screen_reader | I need the handouts as accessible PDFs.
screen_reader | I use NVDA so the platform has to be keyboard accessible.
screen_reader | My phone's VoiceOver must be able to read the slides.
screen_reader | Please provide documents in a screen-reader friendly format, e.g. Word.
screen_reader | Uso un lector de pantalla y necesito documentos accesibles.
screen_reader | I use text-to-speech software because of my dyslexia and would like plain text documents.
large_print | Please send the slides in large print.
large_print | I have low vision and need large-print handouts (24 pt).
large_print | Could the slides use high contrast and bigger fonts? I have macular degeneration.
large_print | My eyes are bad, I'd need the text enlarged.
large_print | Necesito las diapositivas en letra grande.
large_print | An 18 point font or larger would help me a great deal.
large_print | I would need dark mode slides, light text on a dark background.
large_print | Please magnify the slides.
braille | I read braille and would like braille copies of the handouts.
braille | Please emboss the handouts for me.
braille | A BRF file of the handout is what my display reads; please send one.
braille | Necesito los materiales en braille.
materials_in_advance | Please email me the slides ahead of time, I process information slowly.
materials_in_advance | I need the handouts a day before so my aide can go through them with me.
materials_in_advance | If I could get the PowerPoint in advance it would help me follow (ADHD).
materials_in_advance | Would appreciate receiving materials beforehand because of my learning disability.
materials_in_advance | Advance copies of the slides, please.
materials_in_advance | Necesito la presentación con anticipación por mi discapacidad.
transcript | I will need a transcript afterwards because of an auditory processing disorder.
transcript | Please send me a written transcript of the session.
transcript | I have ADHD and would need the recording so that I can replay what I missed.
transcript | Because of my brain injury I would like a recording to listen to again at my own pace.
transcript | Necesito la transcripción de la sesión.
audio_description | Please describe any images or videos out loud; I am blind.
audio_description | I would need audio description for the video clips.
audio_description | As I cannot see the slides, the presenter would have to read everything on the slides aloud.
audio_description | It would help me if charts and pictures were described verbally.
assistive_listening | I wear hearing aids and need the audio amplified.
assistive_listening | Please ask the presenters to use a microphone, I have hearing loss.
assistive_listening | I have a telecoil and need a loop feed.
assistive_listening | I use an FM system with my cochlear implant and need a direct audio feed.
assistive_listening | Could everyone speak up and clearly? I have trouble hearing.
assistive_listening | I need an assistive listening device.
phone | I can't use a computer because of seizures, so I need to join by telephone.
phone | I am blind and would prefer to call in by phone.
phone | I need a dial-in number because I cannot look at a screen.
phone | Due to my concussion I can only listen by phone.
phone | Necesito conectarme por teléfono porque no puedo ver la pantalla.
language | I would need a Spanish interpreter.
language | Could the handouts be translated into Vietnamese for my colleague?
language | Please provide materials in Spanish.
language | I speak mostly Hmong and would like a Hmong interpreter.
language | Necesito interpretación al español.
language | My English is not so good, I need translation to Haitian Creole.
language | Requesting simultaneous interpretation in Portuguese.
language | J'ai besoin d'un interprète français.
breaks | I need frequent breaks because of my back.
breaks | I'm pregnant and will need bathroom breaks.
breaks | Please allow extra time for questions, I type with one hand.
breaks | A short break in the middle would help, I have chronic pain.
breaks | Please ask the presenter to speak slowly, English is my second language.
breaks | Necesito descansos frecuentes.
breaks | I have diabetes and would need to take a break after 45 minutes.
other | I need a note taker.
other | I use a wheelchair and need an accessible room.
other | I'll be bringing my service dog and need space for it.
other | I have photosensitive epilepsy, so no flashing images please.
other | I keep kosher, please have a kosher meal if lunch is served.
other | I'll need someone to type my questions for me.
other | I require an accommodation; please call me.
other | I have a disability and would like to talk about accommodations.
other | I need special assistance.
other | I am hard of hearing.
other | I'm legally blind.
other | I have a hearing impairment.
other | Please don't call on me during the session, I have a severe stutter.
other | I am allergic to latex and need a latex-free room. Also a latex allergy note.
captions sign_language | I need an ASL interpreter and live captions.
large_print materials_in_advance | I have low vision; please send me large print slides in advance.
screen_reader captions | She is deafblind: captions and a screen reader compatible platform are needed.
braille audio_description | I need braille handouts and the pictures described aloud.
captions | I don't need an interpreter but I do need captions.
sign_language | Captions are not enough for me; I need a sign language interpreter.
captions | Instead of an interpreter I would like captions.
large_print | No accommodations other than large print.
breaks | Nothing special except a short break halfway through, please.
captions | I no longer need the interpreter. Captions will do.
captions | Please cancel the interpreter, captions are all I need now.
captions | I have trouble hearing so if you could have the captions running that would be wonderful.
captions | Just need CC.
captions | Closed captioning, please, as I have significant hearing loss in both ears.
captions | will there be live captions? i cant follow audio
sign_language | We'll have one Deaf participant, Marta, and she needs an interpreter (ASL).
sign_language | My first language is ASL. I need an interpreter.
sign_language | One of the three, Omar, is deaf and will need a sign language interpreter.
sign_language | I require the services of an American Sign Language interpreter.
sign_language | Please reserve an ASL terp for me.
large_print | My vision is failing; handouts in 20-point type would be a great help.
large_print | Could I get the slides in larger font? I wear bifocals and still struggle.
large_print | i cant see small text so pls make it big
screen_reader | I'm totally blind and rely on JAWS; please make sure the chat and polls are accessible.
screen_reader | Any documents should be screen-reader accessible for me.
screen_reader | Since I use VoiceOver on a Mac, PDFs need to be tagged.
braille | I'm deafblind and need everything in braille.
braille | Can handouts be provided in Braille (Grade 2)?
materials_in_advance | Could you email the slides ahead of time? I'm dyslexic and it takes me a while to read.
materials_in_advance | I'd be grateful for the PowerPoint 24 hours before; I have a processing disorder.
materials_in_advance | It would help me to have the handouts beforehand.
transcript | Afterwards I'll need a written transcript, since I miss things when people talk over each other.
transcript | Because of ADHD I'd need access to the recording after the session.
audio_description | I'm blind, so please have the presenter describe the charts.
audio_description | Visuals need to be described for me since I have no sight.
assistive_listening | I have a hearing aid and hope the presenters will use good microphones.
assistive_listening | Please make sure the volume is turned up, I'm hard of hearing.
phone | I can only join by phone because of my vision.
phone | Screens trigger my migraines so I need to listen in by telephone.
language | I need a Mandarin interpreter.
language | Can the materials be translated into Arabic for Ms. Haddad?
language | My English is limited; could I have Spanish interpretation?
language | Se requiere interpretación en español para dos participantes.
breaks | I'll need to stand and stretch every half hour due to a back injury.
breaks | I need extra time to respond in the polls because of a motor disability.
breaks | Please speak slowly, I'm still learning English.
breaks | I'm nursing and will need a short break.
other | I will bring my guide dog.
other | I need a notetaker.
other | Due to a traumatic brain injury, I need simplified language on slides.
other | I have PTSD and would appreciate a content warning before any graphic descriptions.
other | I use a power wheelchair, so I need wheelchair access if there's an in-person site.
captions sign_language | Two of us are deaf: I use ASL interpreters and Ben uses CART.
captions | Captions on, please! Everything else is fine.
other | I have an accommodation need that I would rather discuss by phone.
other | I am deaf.
other | I have low vision.
large_print breaks | MS affects my eyes and energy, so large print slides and a break would help.
"""

NOT_ASKED_FOR = """
I do not need any accommodations.
No accommodations needed.
No accommodations are needed at this time.
I don't require any aids or services.
I need no special services.
Accommodations: none
Aids/services: N/A
No aids and/or services are needed.
I don't need captions.
I don't need an interpreter.
No interpreter is needed.
Captions are not needed.
An interpreter won't be necessary.
I will not need an interpreter after all.
Please cancel the sign language interpreter.
I no longer need the ASL interpreter.
You can release the interpreter, I can't come.
My clients use sign language interpreters.
Many of the families I work with need Spanish interpreters.
My son is deaf and uses ASL.
My daughter reads braille.
Our foster children often need captions.
I supervise a unit that serves deaf youth.
One of my foster kids is blind.
I work at the School for the Deaf.
I work for the Division of Services for the Blind.
I'm with the Deaf and Hard of Hearing Services Division.
Does the webinar cover deaf youth who run away?
Will the webinar be recorded?
Will there be a recording? I may have to leave early.
Is the session going to be recorded and posted?
Could you send me the recording? I missed it.
Will slides be available?
Will we get a copy of the slides afterwards?
What is the dial-in number?
Please send the call-in information.
I will be calling in from the road.
I'll dial in from my car between visits.
I am a certified ASL interpreter and would like to attend.
I work as a Spanish interpreter at the court.
I teach sign language at the community college.
I speak Spanish and English.
I am fluent in ASL.
We provide captioning services to nonprofits.
Last year you arranged an interpreter for me and it went very well. Thank you.
At the last webinar I had captions.
Please sign me up.
I'd like to sign up for session 24.
Can I take a break from work to attend? Just kidding.
I will be on my lunch break then.
The rest of my unit will register later.
My hearing in court is at 3.
I have a court hearing that day.
My supervisor, who is blind to deadlines, approved this.
I've been sick with the flu, sorry for the late reply.
I have a cold and a sore throat.
I broke my leg but can attend from home.
My husband had surgery so I have to cancel.
I am having surgery on the 15th, please move me to June.
I'm pregnant and due in May so I would rather attend in April.
I have MS but need nothing.
I'm blind in one eye but need no accommodations.
I look forward to hearing from you.
Please speak to my supervisor about payment.
I heard about this training from a colleague.
The audio was great last time.
Sounds good, see you then!
I need to register before the deadline.
Please let me know in advance if the date changes.
I will arrive early.
Please send the link ahead of time.
Thanks in advance!
Please let me know if you need anything else.
No puedo asistir, gracias.
No necesito ninguna ayuda.
No necesito intérprete.
No requiero acomodos.
Je n'ai pas besoin d'interprète.
Aucun besoin particulier.
I have some questions about accommodations for youth in care.
Please take the interpreter off my registration, I don't need her.
We are an interpreting agency and would love to quote for your next event.
My large caseload keeps me from attending.
The point of contact is Jane.
I've changed jobs; please update my email.
Our office is accessible by bus.
The flyer describes the video as new.
My caseload includes two deaf teens, but I personally need nothing.
I interpret for the deaf on weekends, and would like to attend as a caseworker.
I am a CODA and know ASL.
Is the webinar accessible to people who use screen readers? A foster parent asked me.
Do you offer the training in Spanish?
Will CEUs be offered and will a transcript of hours be sent?
Looking forward to it, and please send any handouts.
Can you send me the slides from last week?
Please send the recording to my team, they could not attend.
Is a recording available for staff who can't make it?
I'll be joining from my phone.
My phone number is 555-123-4567.
Please call me by phone if there is a problem.
I speak Spanish and could help others.
Our office serves many Spanish-speaking families.
I'm recovering from surgery but will be fine.
I had a stroke last year but don't need anything special.
No accommodations are necessary for me or my staff.
Neither of us needs any aids.
None of the above apply to me.
We do not require interpreters or any other services.
Nobody on the list needs accommodations.
Thank you for offering accommodations; I don't need any.
I have no special needs.
There are no aids or services that I need.
Accommodations are not needed.
I don't think I need any accommodation.
No thank you on the aids and services.
No se necesitan ayudas.
No requiero ningún servicio especial.
"""


def _cases(table: str) -> list[tuple[frozenset[str], str]]:
    cases = []
    for line in table.strip().splitlines():
        codes, _, words = line.partition(" | ")
        cases.append((frozenset(codes.split()), words))
    return cases


def _codes(text: str) -> frozenset[str]:
    return frozenset(need.code.value for need in find_needs(text))


@pytest.mark.parametrize(("codes", "words"), _cases(ASKED_FOR))
def test_an_aid_that_is_asked_for_is_found(codes: frozenset[str], words: str) -> None:
    assert _codes(words) == codes


@pytest.mark.parametrize("words", NOT_ASKED_FOR.strip().splitlines())
def test_an_aid_that_is_not_asked_for_is_left_out(words: str) -> None:
    assert _codes(words) == frozenset()


@pytest.mark.parametrize(("codes", "words"), [case for case in _cases(ASKED_FOR) if len(case[1]) < 70][::4])
def test_an_aid_is_found_between_other_sentences(codes: frozenset[str], words: str) -> None:
    text = f"Hello,\n\nPlease register me for session 24 on April 19.\n{words}\n\nThank you,\nAnn Lee\nRamsey County"

    assert _codes(text) == codes


def test_the_words_are_the_author_s_sentence_verbatim() -> None:
    text = "Please register me. I’m Deaf, and I’ll need an ASL interpreter! Thanks, Ann"

    (need,) = find_needs(text)

    assert need.words == "I’m Deaf, and I’ll need an ASL interpreter!"
    assert need.words in text


def test_positions_point_at_the_aid() -> None:
    text = "Please register me.\n\nI would need CART, please."

    (need,) = find_needs(text)

    assert text[need.start :].startswith("CART")


def test_each_person_s_line_keeps_its_own_need() -> None:
    text = "Ann Lee: captions, please\nBob Ruiz: none\nCy Day: needs large print"

    found = find_needs(text)

    assert [(need.code.value, need.words) for need in found] == [
        ("captions", "Ann Lee: captions, please"),
        ("large_print", "Cy Day: needs large print"),
    ]


def test_a_condition_adds_nothing_where_an_aid_is_named() -> None:
    assert _codes("I am hard of hearing. I would need live captions.") == {"captions"}


def test_an_unclear_need_is_less_certain_than_a_named_aid() -> None:
    (unclear,) = find_needs("I am hard of hearing.")
    (named,) = find_needs("I need CART.")

    assert unclear.confidence < 0.6 < named.confidence


def test_what_is_taken_back_in_the_next_sentence_is_not_asked_for() -> None:
    assert _codes("I had asked for an ASL interpreter. I don't need it any more.") == frozenset()


def test_what_is_replaced_in_a_later_sentence_is_not_asked_for() -> None:
    text = "I told you I would need an ASL interpreter. Please do captions instead of the interpreter."

    assert _codes(text) == {"captions"}


def test_boxes_that_are_not_ticked_ask_for_nothing() -> None:
    form = "Accommodations:\n[ ] ASL interpreter\n[x] Captions\n[ ] Large print"

    assert _codes(form) == {"captions"}


def test_a_ticked_other_is_an_unclear_need() -> None:
    form = "Accommodations:\n( ) ASL interpreter\n(x) Other: my assistant will sit beside me"

    assert _codes(form) == {"other"}


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " ",
        "-",
        "—",
        "None",
        "none.",
        "NONE",
        "N/A",
        "n/a",
        "na",
        "N.A.",
        "no",
        "No.",
        "No thanks",
        "No, thank you",
        "nope",
        "nil",
        "Nothing",
        "not needed",
        "none needed",
        "None at this time",
        "none at this time, thank you",
        "no needs",
        "No accommodations needed",
        "Not applicable",
        "no special needs",
        "no aids or services",
        "none required",
        "Ninguna",
        "ninguno",
        "ningún",
        "No aplica",
        "nada",
        "aucun",
        "aucune",
        "0",
        "x",
        "No aids and/or services needed",
        "No special accommodations",
    ],
)
def test_an_answer_of_nothing_is_none(cell: str) -> None:
    assert is_none_answer(cell)
    assert find_needs_in_field(cell) == ()


@pytest.mark.parametrize(
    "cell",
    [
        "captions",
        "yes",
        "ASL",
        "note taker",
        "no flashing lights",
        "none but captions",
        "nonverbal",
        "Nora will interpret",
        "see my last mail",
    ],
)
def test_an_answer_with_something_in_it_is_not_none(cell: str) -> None:
    assert not is_none_answer(cell)


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("ASL", {"sign_language"}),
        ("CC", {"captions"}),
        ("closed captions", {"captions"}),
        ("CART please", {"captions"}),
        ("Large print", {"large_print"}),
        ("18 pt", {"large_print"}),
        ("braille", {"braille"}),
        ("slides beforehand", {"materials_in_advance"}),
        ("slides in advance", {"materials_in_advance"}),
        ("transcript", {"transcript"}),
        ("screen reader", {"screen_reader"}),
        ("JAWS user", {"screen_reader"}),
        ("interpreter (Spanish)", {"language"}),
        ("Spanish interpreter", {"language"}),
        ("Somali interpreter", {"language"}),
        ("intérprete de señas", {"sign_language"}),
        ("letra grande", {"large_print"}),
        ("subtítulos", {"captions"}),
        ("breaks", {"breaks"}),
        ("extra time", {"breaks"}),
        ("extra breaks (diabetic)", {"breaks"}),
        ("telephone", {"other"}),
        ("dial-in", {"phone"}),
        ("hearing loop", {"assistive_listening"}),
        ("audio description", {"audio_description"}),
        ("ASL interpreter and captions", {"sign_language", "captions"}),
        ("wheelchair", {"other"}),
        ("my aide will sit with me", {"other"}),
        ("yes", {"other"}),
        ("Yes - captions", {"captions"}),
        ("to be discussed by telephone", {"other"}),
        ("see attached letter", {"other"}),
        ("no flashing lights", {"other"}),
        ("none but captions", {"captions"}),
        ("nothing for me. My clients use interpreters, but they won't attend.", set()),
        ("No. My husband is deaf though.", set()),
        ("TBD", set()),
        ("not sure", set()),
        ("I don't need any, thanks", set()),
        ("No I do not need any", set()),
    ],
)
def test_whatever_stands_in_a_field_for_needs_is_one(cell: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs_in_field(cell)} == codes


def test_a_text_without_any_term_is_passed_over() -> None:
    assert find_needs("Put me on the roster for October.") == ()
