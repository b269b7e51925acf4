"""A need worded by what is to happen, and what only sounds like one: as many different people would write it."""

import pytest

from registrar.reading.accommodations import find_needs

# One line a case: the codes expected, then the author's words.
ASKED_FOR = """
sign_language | I'd need someone to sign for me.
sign_language | I am Deaf and would need a person signing on screen.
sign_language | Please have a signer pinned next to the slides.
sign_language | Sign language is my first language, so I would be glad of an interpreter.
sign_language | My first language is ASL.
sign_language | I will follow best if the session is interpreted into ASL.
sign_language | Could somebody interpret in American Sign Language?
sign_language | As a Deaf attendee I rely on two interpreters taking turns.
sign_language | Kindly book interpreters (ASL) for me.
sign_language | I communicate in sign.
sign_language | I use BSL.
materials_in_advance screen_reader | Please send the slides early so that my reader can handle them.
screen_reader | My screen reader handles plain Word files well, PDFs badly.
screen_reader | The handouts must be readable by JAWS.
screen_reader | I read with NVDA, so please no scanned PDFs.
screen_reader | I use VoiceOver and need the chat to work with it.
screen_reader | My software reads text aloud to me; images of text are lost on me.
screen_reader | Files should be tagged so text-to-speech software can get through them.
large_print | I need everything in bigger letters.
large_print | Bigger letters on the slides would help.
large_print | Please set the hand-outs in 18 point.
large_print | I see poorly and need enlarged slides.
large_print | A font of at least 20 points, please.
large_print | Large-type handouts, please.
large_print | White text on black is the only thing I can read.
large_print | High-contrast slides please.
braille | I'd be thankful for the hand-outs in braille.
braille | I read braille, grade 2.
braille | Please emboss the handouts for me.
braille | A BRF file of the handout would be perfect.
materials_in_advance | Could I have the slides the day before?
materials_in_advance | It'd help to get the materials a couple days early.
materials_in_advance | I need to look over the deck beforehand.
materials_in_advance | Please e-mail me the PowerPoint before we begin.
materials_in_advance | If the slides could reach me by the Monday before, I can prepare.
materials_in_advance | I'd like to have the papers in hand ahead of the session.
transcript | A written version afterwards would be a help.
transcript | I would need the text of what was said afterwards.
transcript | Please let me have the transcript once it's over.
transcript | I would need the recording afterward since I process slowly.
transcript | I lose track easily after my brain injury, a recording to go back to would help.
audio_description | Please describe what is on the slides out loud.
audio_description | Whatever is shown should be said as well, I can't see it.
audio_description | I am blind, so have the presenter say what the charts show.
audio_description | Please read the slides aloud; I cannot see them.
audio_description | Charts and pictures need to be put in words for me.
assistive_listening | I wear hearing aids and need the sound fed through my streamer.
assistive_listening | A telecoil-compatible feed would help.
assistive_listening | Please make sure the presenters use good microphones; I have a hearing loss.
assistive_listening | I need the audio turned up.
assistive_listening | My hearing aids connect by loop.
assistive_listening | I'm hard of hearing; speakers should use a microphone.
phone | I have no computer at home, so I will have to phone in.
phone | I need to listen by telephone, screens trigger my migraines.
phone | Is there a number I can dial? I cannot look at a screen since my concussion.
phone | Because of my eyes I join by phone only.
phone | I'd have to dial in.
language | English isn't my first language; I'd need a Spanish interpreter.
language | I need it in Spanish.
language | Someone who translates into Hmong would be needed.
language | Could the handouts be had in Vietnamese? My English is weak.
language | My first language is Somali and I need an interpreter.
language | Necesito un intérprete de español.
language | Hablo mixteco y necesito traducción.
breaks | I need a few minutes' rest every half hour.
breaks | I have to get up every thirty minutes.
breaks | A pause halfway would be needed for my back.
breaks | Please allow me extra time for the polls.
breaks | I need things at a slower pace.
breaks | I need to stop and test my blood sugar midway.
breaks | I'm diabetic and must step away to eat; a break halfway would do.
breaks | Please speak slowly, I need time to process.
other | I lip-read, please keep faces on camera.
other | Speakers should face the camera as I lipread.
other | I read lips, so the presenter must stay visible.
other | I need to see the speakers' faces.
other | I need a note taker.
other | Somebody should take notes for me as I cannot write.
other | I can't type; I need someone to enter my chat comments.
other | Please don't call on me, I stutter.
other | I stutter and would rather answer in the chat.
other | Please don't put me in breakout rooms.
other | No strobe effects please, I have epilepsy.
other | Please avoid flashing lights.
other | I'll have my service dog with me and need room for it.
other | I use a wheelchair and need a ramp.
other | I'd need plain language, I have an intellectual disability.
other | I must keep my camera off because of my PTSD.
other | I can only use a keyboard, no mouse.
other | Please let my aide sit in with me.
other | My personal assistant must be in the room with me.
other | Slides should not rely on colour, I'm color blind.
other | I have a need that I would rather explain by phone.
other | I need an accommodation that I'd like to discuss privately.
other | I will need some help with accessibility, please call me.
captions | Please put on the captions.
captions | I need what is said to appear as text on the screen.
captions | I can't hear, so I need it written on screen as people speak.
captions | CART please.
captions | Live captioning, not the automatic kind.
captions | I'd like a captioner.
captions | Subtitles would help me.
captions | Deaf; I read English well, so text on screen will do.
captions | I don't hear well and follow by reading.
captions | Please turn on CC.
captions | Por favor subtítulos en vivo.
large_print | I don't need captions but large print would help.
captions | Instead of an interpreter, please give me captions.
captions | Not captions but CART.
materials_in_advance | No captions needed, just the slides in advance because of my dyslexia.
large_print | Hearing is no problem, seeing is: I need large print.
captions | I do not use ASL; captions are what I need.
captions | I no longer need the interpreter, captions are enough.
captions | I never learned to sign, so I depend on captions.
captions | My hearing aid broke, so captions would be good.
sign_language | I'm deaf, so it has to be signed.
sign_language | Two sign interpreters would be required because it runs two hours.
sign_language | My colleague signs; please have an interpreter for her.
sign_language | I'd be lost without an ASL interpreter.
sign_language | An interpreter is a must for me: I am Deaf.
sign_language | Will there be somebody who signs? I am deaf.
sign_language | I can't follow without signing.
sign_language | Please pin the ASL window for me.
captions | The words need to run along the bottom of the screen for me.
captions | I depend on reading what is spoken.
captions | I can only take part if the talk is captioned.
captions | Auto captions are fine for me.
captions | I'd want to see the spoken words in print while they are spoken.
captions | A stenographer typing along is what I have used with success.
captions | I have lost most of my hearing and go by what I can read on screen.
captions | My ears are bad; please have captions running.
captions | If someone could type out what is said as it's said I'd be able to follow.
captions | I have to rely on the written word since I hear nothing.
screen_reader | Everything on screen has to be reachable for my screen-reading program.
screen_reader | Please no PDFs that are only pictures; my computer reads documents to me.
screen_reader | I am blind and work with speech output.
screen_reader | I'm blind and use software that speaks the text.
screen_reader | Send handouts as Word, not as images, my text reader can't do images.
screen_reader | I need documents in an accessible format.
screen_reader | Accessible PDFs please, I'm blind.
large_print | I can't make out small print.
large_print | My sight is failing; please use large letters on every slide.
large_print | Small type is out of reach for me, 24 point or more would do.
large_print | The slides would have to be blown up for me.
large_print | Zoomed-in slides would help me see.
large_print | Macular degeneration means I need large fonts.
large_print | Dark background with light text, please; I have low vision.
large_print | Could the handout come in a big font?
large_print | I need the handouts in 16-point type or larger.
braille | I read with my fingers, so Braille handouts please.
braille | Handouts embossed in contracted braille would be welcome.
materials_in_advance | I'd like to get the slides at least two days ahead so I can read them with my magnifier.
materials_in_advance | If I get the slides in time I can blow them up myself.
materials_in_advance | Materials sent ahead help my ADHD.
materials_in_advance | Having the outline in front of me before we start helps me focus, I'm dyslexic.
materials_in_advance | I'd like an agenda ahead of time because of my anxiety.
materials_in_advance | Please share what will be shown beforehand, I'm autistic.
transcript | I would need notes of the session in writing afterward.
transcript | I need to be able to reread what was said, so a transcript please.
transcript | A word-for-word record afterwards, please, as my memory has suffered from a stroke.
transcript | I'd ask that I get to watch it again later at my own speed; I have an auditory processing disorder.
audio_description | I am blind: pictures should be explained in words.
audio_description | Please have the presenter say aloud what is on each slide, I can't see them.
audio_description | Any video should come with description as I am blind.
audio_description | The speaker would need to talk through the visuals for me.
audio_description | Please read out anything that is only on the screen. I have no sight.
audio_description | Visual content has to be narrated for me.
assistive_listening | I'm a bit deaf, so a clear sound signal and no background noise would help.
assistive_listening | I hear with a cochlear implant and need a direct audio line.
assistive_listening | An FM system would help.
assistive_listening | I use a Roger pen and need the sound to be wired through.
assistive_listening | Please ask people to speak up; I don't hear well.
assistive_listening | Could the sound be made louder for me?
phone | It has to be by telephone since my hands don't let me use a computer.
phone | Please give me a call-in number, I can't see the screen.
phone | Telephone access would be needed for me.
phone | I'd need the audio by phone line as I am blind.
language | I only speak Spanish and need interpretation.
language | Interpretation into Portuguese, please.
language | My colleague speaks Karen and little English; she needs an interpreter.
language | Handouts in Spanish please.
language | I understand Spanish far better than English, is there a translator?
language | A Haitian Creole interpreter for me.
language | Materials in Arabic would help me, my English is not good.
language | Quisiera que me traduzcan al español.
breaks | It'd be good if there were a breather every 40 minutes, I get bad headaches.
breaks | I can't sit for more than half an hour at a time.
breaks | I have to stretch my back every so often; please plan a stop.
breaks | I need to pump at eleven, so a break then would be great.
breaks | Slower speech, please; I process language slowly.
breaks | More time to answer the poll questions would help.
breaks | I'd be thankful if the speakers took it slowly.
breaks | I need time to rest my eyes.
breaks | A stop of five minutes in the middle, please, for my medication.
breaks | I have to take insulin at noon and would need ten minutes.
other | Please let the speakers know that I watch their mouths.
other | I need the speaker's camera on because I read lips.
other | Could presenters keep their mouths uncovered and in view?
other | I follow by watching faces, so cameras on please.
other | I need somebody to write for me.
other | A helper will be with me to work the computer; please let her in.
other | My attendant types for me, he'll need to be let in.
breaks | I'm nonverbal and speak through a tablet; please wait for my answers.
other | I can't speak; I will use the chat, please have someone read my messages.
other | I have a tic disorder and would like to stay muted and off camera.
other | Please warn us before any loud noise, I have PTSD.
other | I have to be told before graphic images are shown.
other | I would need to be let off the role plays.
other | Please don't make me speak in front of the group.
other | I can't handle flicker.
other | Blinking or flashing pictures bring on my seizures.
other | No perfumes in the room, please.
other | I need a quiet place.
other | I need a chair with arms.
other | A desk I can roll under would be needed.
other | I'm in a wheelchair and need to know that the room is on the ground floor.
other | I have a guide dog.
other | My dog guide comes with me; he needs floor space.
other | I need gluten free food.
other | I do have a need, which I'd sooner talk over than write down.
other | I may need an accommodation, could somebody call me?
other | I have accommodation needs; how do I tell you about them?
other | Please use simple words.
other | Colors should not be the only way of telling things apart, I am colorblind.
other | I use Dragon dictation and need buttons that can be reached by voice.
other | I can't use a mouse.
other | I operate the computer with a head switch.
other | Please don't make us turn on our cameras, I have severe anxiety.
sign_language | I'm Deafblind and need a tactile interpreter.
sign_language | Two of us sign, so an ASL team would be needed.
sign_language | ASL-fluent interpreter required; I don't voice for myself.
captions | I'm deaf in one ear and sit so I can hear with the other, but captions would be a help.
captions | My left ear is dead; I read captions when there are any, so please switch them on.
captions | I can hear you but lose about every third word. Words on the screen would fix that.
captions | Please have a human captioner, the machine garbles names.
captions | Please caption the videos too.
captions | As someone who lost hearing in the service, I rely on captioning.
captions | Would you see to it that captions are on from the start?
captions | Captions from the start, please, not after somebody asks.
captions | Hearing-wise I need captions. Sight-wise I'm fine.
large_print | My vision is 20/200, so large print hand-outs.
large_print | I'm going blind slowly, and can still read 22-point type.
large_print | Text at double size, please, I see badly.
large_print | Yellow on black slides are best for my eyes.
large_print | Please make the text on slides bigger than usual.
large_print | I wear thick glasses and can't read small slides, could you make them larger?
screen_reader | Handouts as a Word file please, my screen reader trips over PDFs.
screen_reader | I navigate by ear with a screen reader.
screen_reader | Blind user with JAWS 2020 here.
braille | My Braille display needs the slides as text.
braille | Hard-copy braille to my office would be grand.
materials_in_advance | I would like hard copies of slides mailed ahead, since I can't read on screens.
materials_in_advance | Slides 48 hours prior, please; my processing is slow.
materials_in_advance | To follow along I need the handouts in front of me beforehand.
transcript | I have trouble with memory after chemo. Could I get a written summary afterward?
transcript | May I have the recording afterwards? I have narcolepsy and may nod off.
transcript | A typed-up version of the talk would help, as I take in more by reading.
audio_description | Please have someone describe the pictures to me, I have no vision.
audio_description | Say what you're pointing at, please: I'm blind.
audio_description | When you show a chart, tell us the numbers, as I can't see it.
assistive_listening | The volume on these is often too low for me; I have a 40% hearing loss.
assistive_listening | I use a hearing aid with Bluetooth and need clean sound.
assistive_listening | Speakers too far from the mic are lost on me, I'm hard of hearing.
phone | I get dizzy from screens (vestibular disorder) so I'd dial in and listen.
phone | I cannot use a computer due to my seizures; is joining by telephone possible?
phone | No internet for my eyes! I'm blind and a phone line is the easiest for me.
language | I follow better in Spanish; will there be interpretation?
language | Ms. Xiong speaks Hmong only, so we need an interpreter for her.
language | French-speaking colleague, needs interpretation into French.
language | English is my third language. A Swahili interpreter, if you can.
breaks | If there were a pause each half hour I could stretch my spine.
breaks | I need regular breaks for my Crohn's.
breaks | I'm nursing an infant and need a pause at 11.
breaks | My bladder condition means I leave now and then; a scheduled break would help.
breaks | Because of a stroke I answer slowly; please give me time.
breaks | I need a bit longer to type my answers.
other | I stutter. Please let me use the chat rather than my voice.
other | I have social anxiety and can't do breakout rooms.
other | Because of PTSD I'd ask for a heads-up before any graphic content.
other | Please do not use flashing GIFs.
other | Strobing or flicker would trigger my epilepsy.
other | My seizure response dog will be with me.
other | My hands shake; I can't type into the chat, so somebody would have to do it for me.
other | I have dyslexia, please don't ask me to read aloud.
other | I have an accommodation request but would rather talk to someone about it.
other | I have a disability and would like to talk with whoever handles accommodations.
other | Kindly arrange a notetaker.
other | A personal care attendant will be with me, she needs no seat of her own.
other | I need wheelchair access.
other | I am colorblind, red and green look the same to me; please use labels.
other | Please keep lights and animations to a minimum, I get migraines.
other | I have autism and need to keep my camera off.
other | I lip read so please have speakers on video.
other | It helps when speakers look straight at the camera because I lip-read.
assistive_listening | She has a hearing loss and asks whether the sound may be boosted or routed to her loop receiver.
materials_in_advance | Please give me the papers to read before the training, I read slowly in English.
"""

NOT_ASKED_FOR = """
I need no accommodations.
No aids or services needed.
I don't require anything special.
I have no access needs.
Nothing in the way of accommodations, thanks.
I am not in need of an interpreter.
No interpreter for me, please.
I wear hearing aids but manage fine.
I used captions last time but no longer need them.
Our clients often need interpreters.
My son is deaf, which is why the topic matters to me.
We have many families who speak Spanish.
I supervise the unit for blind and deaf children.
My job is to arrange sign language interpreters for court.
I teach braille at the school.
The child I represent uses a communication board.
A foster mother of ours is hard of hearing and uses CART in court.
I am the interpreter coordinator at our court.
Last year I had an interpreter; this year I won't.
I broke my arm in June but it is healed now.
I have been in the field for a long time and have seen many breaks in placement.
Please send me the recording link as I may be late.
Can I get the slides afterwards?
I can hear and see well and ask for nothing.
Accommodations: none.
As to aids and services: none needed.
We just moved to a new building with a ramp.
You asked about accommodations; there are none.
I need to leave ten minutes early.
Neither captions nor an interpreter are needed.
My daughter is deaf, so I know how much captions matter; I don't need them.
As for aids, I need none.
I am well served without any accommodation.
I can do without aids of any kind.
Nothing needed by way of services.
You need not arrange any aids for me.
Please no special arrangements.
I have good ears and eyes, thank you for asking.
I used to need an interpreter before my implant; that is over.
The girl in my care is blind, so I'm curious about this.
My clients mostly speak Spanish.
I interpret for the court in ASL.
I'm a certified interpreter myself.
We print all our forms in braille and large print.
My father was deaf, I sign a little.
I'm the ADA coordinator here and like that you ask about aids.
Please take me off the list for captions.
The captions were great last time, thank you.
Our building has an elevator.
I write with a fountain pen and read on paper.
I'm on the phone most of the day so e-mail is best.
Call me at 555-0133 with questions.
I'll be taking notes for my team.
Our team needs a break from bad news!
I have been out with a concussion but am well again.
I'd like to get the flyer in advance to hand it out.
My supervisor asks for a written confirmation.
Is there a recording for those who miss it?
Do you offer captions?
Deaf children come to us from all over the state.
The courthouse has no ramp, so hearings of this boy are held elsewhere.
I don't think I'll need any of the aids you list.
No thanks to aids.
I hear fine with my aids in.
My glasses do the job.
I won't be needing captions this time.
I asked for captions in error; I meant my colleague's form.
Captions distract me, so please don't turn them on for me.
My job is captioning court hearings.
I'm looking forward to a break from my caseload!
The interpreter program at our court sends its regards.
Our kids are mostly hard of hearing.
I'd like to learn how to work with a deaf teenager.
Could you e-mail me the flyer in large format?
I placed a deaf girl last month and want to do better by her.
One of my boys has seizures, so I may have to step out if the school calls.
I am recovering from surgery, nothing needed though.
My mother, who is blind, lives with us.
No captions, no interpreter, no large print.
I used to sign up late; not this time.
Please confirm in writing.
I can join by phone or computer, either is fine.
I'll be calling in from my cell phone while on the road.
I should also ask whether there is any reading to be done beforehand.
"""


@pytest.mark.parametrize("line", ASKED_FOR.strip().split("\n"))
def test_a_need_is_understood_by_what_is_to_happen(line: str) -> None:
    codes, words = line.split(" | ")

    assert {need.code.value for need in find_needs(words)} == set(codes.split())


@pytest.mark.parametrize("words", NOT_ASKED_FOR.strip().split("\n"))
def test_nothing_is_read_into_words_that_ask_for_nothing(words: str) -> None:
    assert find_needs(words) == ()
