"""What is asked for, and what is not: sentences as many different people would write them."""

import pytest

from registrar.reading.accommodations import find_needs, find_needs_in_field
from registrar.reading.declined import is_none_answer

# One line a case: the codes expected, then the author's words.
ASKED_FOR = """
large_print | I read type no smaller than 24 points, so please use that on the slides.
audio_description | I am blind. Whatever will be shown has to be described.
captions | My ears are failing. Would you be able to have the talk transcribed live on the screen?
captions | I am deaf and go by a running transcript on the screen.
sign_language | I am deaf so somebody will have to sign for me.
sign_language | I sign; my interpreter retired.
phone | I get seizures from screens that flicker, so I'll listen over the telephone.
materials_in_advance | Having the deck the day before makes all the difference for me.
captions | I was going to need the interpreter I had last year, but captions do it for me now.
language | If you have somebody who can put it in Portuguese for me I will be thankful.
breaks | I stammer, so please give me a moment before you go to the next person.
captions | My colleague has offered to interpret for me, so only captions, please.
transcript | I asked for a transcript last month and don't see it on the confirmation.
assistive_listening | Captions don't fix it: the sound has to come into my loop.
captions | I am hard of hearing and need the words in front of me.
braille | Do you have braille? I would like the worksheet that way.
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
captions | I am deaf in both ears and read captions.
captions | Can whatever is spoken be shown as text underneath? I don't hear.
captions | asks that everything said be typed out on the screen as it is said
captions | Having the spoken words in writing while people talk is how I follow.
captions | my hearing's shot so i go by the subtitles
captions | Hearing shot from artillery; captions on screen mandatory.
captions | I'd be grateful for running text of what the speakers say.
captions | I read lips poorly on video and depend on the CC.
captions | A live transcriptionist (CART) has to be there, my employer pays.
captions | Auto captions are fine for me but they must be on.
captions | I would want the closed caption feature.
captions | Deaf. Captions.
captions | ...and I'd need the speech written out live, I lost my hearing in 2019
captions | Is captioning available? I'm HOH.
captions | please caption it for me
sign_language | I sign, so I'd want someone to interpret.
sign_language | Please have somebody signing in a window.
sign_language | ASL is my first language, please plan on a terp.
sign_language | I'm Deaf and will need my team of two terps pinned.
sign_language | Deaf, works with an ASL terp
sign_language | I follow in sign only.
sign_language | Would it be possible to have the talk signed?
screen_reader | My computer reads everything to me, so the handouts have to work with that.
screen_reader | I'm blind, so whatever you send must be something my software can speak.
screen_reader | uses JAWS, so slides have to be readable with it
screen_reader | I navigate by VoiceOver; scanned PDFs don't work for me.
screen_reader | The polls in your platform never work with my screen-reading program.
screen_reader | Please no image-only PDFs: my reader cannot read them.
screen_reader | She is blind and relies on NVDA.
screen_reader | I'm totally blind and use a talking computer.
screen_reader | I listen to documents with ReadSpeaker/Kurzweil because of dyslexia.
other | Everything by keyboard, I can't use a mouse; please make sure the platform allows that.
other | I cannot use a mouse.
other | PTSD: please warn before any audio of distressed children is played, I'll step away.
other | I get migraines from flickering video, so no strobing effects.
other | I have epilepsy. No flashing lights please.
other | I'm a survivor myself, a heads-up before graphic content would be kind.
other | Please put me in no breakout rooms, I have selective mutism.
other | I stutter, so let me type my answers rather than talk.
other | I have one hand and cannot do the chat polls quickly, someone to enter my answers would help.
other | would rather discuss her needs with you directly
other | He'd rather tell you about his need by phone.
other | I do need an accommodation but would like to explain it privately.
other | I have a disability, who do I talk to?
other | I need to see the speaker's face at all times to lip-read.
other | I lipread: please keep the presenter's video on and well lit.
other | I would like a note-taker
large_print | Slides with small type are useless to me; 20 point at least.
large_print | Bigger letters please, cataracts.
large_print | I can't read small text on slides.
large_print | could the slides be high contrast with a big font, I'm colorblind and have low vision
large_print | I need everything at least 18 pt.
large_print | Yellow on black works best for my eyes.
large_print | Please enlarge the handout
materials_in_advance | Please send the slides the day before, then I can enlarge them on my own; I have low vision.
materials_in_advance | Could I have the deck 48 hours ahead? I use it to prepare because of my ADHD.
materials_in_advance | send me the slides early so I can zoom in, bad eyes
materials_in_advance | I take longer to read, so handouts two days prior would help.
materials_in_advance | I'd appreciate seeing the presentation before the day.
transcript | Afterwards I would need the text of what was said, since my memory is poor after a stroke.
transcript | A written record of the session afterwards please; I cannot process speech fast.
transcript | I'd like to have the recording afterwards since I have a brain injury and need to go over it twice.
audio_description | I can't see pictures: please have the presenter say what is on each slide.
audio_description | blind; would like the visuals described as they come up
audio_description | As I don't see, charts should be put in words.
audio_description | Please ask the presenters to describe what they show.
assistive_listening | I wear hearing aids: see that the volume is loud enough or give me a direct audio line.
assistive_listening | neck loop; please make sure the sound is strong and clear through a streamer
assistive_listening | hard of hearing and listens through a neck loop, so a strong clean audio feed matters
assistive_listening | I do not hear well in left ear, if speaker can speak near the microphone and louder, thank you.
assistive_listening | My hearing aids connect by Bluetooth, so clean audio is important.
assistive_listening | Soft voices are lost on me, could presenters use good mics? I have hearing loss.
assistive_listening | My cochlear implant needs a clean feed.
phone | My screen time is capped at zero by the neurologist, so is there a number I can dial?
phone | I'd want a dial-in line because of my seizures: screens are a trigger for me, so I'll listen by phone.
phone | Our chapter house has no broadband, so I can only take part by telephone.
phone | I'd have to be on by landline, no internet out here.
phone | Please can I dial in by ordinary phone
phone | I am blind and just call in, computers don't work for me. Please send a number.
phone | Is there an audio-only number? I can't look at screens after my concussion.
language | Las dos requerimos interpretación simultánea al español.
language | She'll need someone interpreting into Tongan.
language | Necesitamos intérprete de español por favor porque entendemos poquito inglés.
language | con interpretación al español para las dos
language | I would follow better in Portuguese if you have somebody.
language | My Karen is strong, my English is not: an interpreter please.
language | Are there Somali interpreters? My coworker speaks little English.
language | Could someone translate into Dari for her?
language | J'aurais besoin d'une traduction vers le français.
language | Prefiero que sea en español, no entiendo bien el inglés. ¿Habrá intérprete?
language | handouts in Arabic would help
breaks | frequent pauses, she has ME
breaks | a pause every half hour (back injury)
breaks | She is on dialysis and will step away now and again; pauses would be helpful to her.
breaks | The pace was fast for me (I have MS), so a pause every twenty minutes would be welcome.
breaks | I have to get up and move every 30 minutes.
breaks | Could we have five minutes off halfway? I have a bad back.
breaks | I need to stand and stretch often
breaks | I have to check my blood sugar hourly, so a short stop would be good.
breaks | Please speak slowly, I'm not a native speaker.
breaks | I nurse my baby and need a break at the half.
breaks | need a bit more time to answer polls because of my hands
captions | CART would serve me better than the ASL interpreter, so kindly replace the one with the other.
captions | I asked for an ASL interpreter. CART would serve me better, so replace the one with the other.
captions | Please swap the interpreter for captions.
captions | I said interpreter before, but captions are what I need.
sign_language | Not captions after all: I want the ASL interpreter.
large_print captions | I need large print and captions.
breaks materials_in_advance | I have ADHD. Slides beforehand and a break, please.
captions transcript | Captions during and a transcript after would be ideal.
sign_language captions | ASL interpreter + captions
captions | If possible, captions. I'm a little hard of hearing
other | I have a visual impairment.
captions | I can hear little; whatever is said must come up in writing.
captions | Please let the captions run.
captions | Being deaf I'd need to read along in real time.
captions | For my hearing: captions.
captions | live captions would be a big help as I lost hearing in my right ear
captions | please make sure cc works
captions | Would need the words to scroll on the screen while people talk (deaf).
captions | captions are a must for Ana
captions | I count on captions
captions | I'm going deaf and captions save me
sign_language | Marek signs (ASL) and will need an interpreter on screen.
sign_language | I use ASL.
sign_language | an interpreter for the deaf is needed
sign_language | Two sign interpreters, please, as I'm deaf
sign_language | I can't hear at all and communicate in ASL.
sign_language | Both of us need ASL interpretation.
sign_language | Please get someone who signs.
screen_reader | I use JAWS, please no pictures of text.
screen_reader | Blind person here with a screenreader, hope the chat works.
screen_reader | a Word file rather than PDF, since my screen reader chokes on PDFs
screen_reader | My laptop speaks the text to me.
large_print | I see poorly and would want the slides in big type.
large_print | 24-point handouts please
large_print | macular degeneration: large type please
large_print | low vision, high contrast slides would be good
large_print | Please use a larger font than last time.
braille | I read by touch; braille please.
materials_in_advance | Seeing the slides a day early helps me keep up.
materials_in_advance | My brain injury means I need to read the handouts before we start.
materials_in_advance | Please forward the PowerPoint ahead so that my aide can prepare me.
materials_in_advance | I'd need the materials 3 days before.
transcript | Could a transcript be made for me? I have trouble processing speech.
transcript | I'd want to re-read everything after, so a transcript please.
audio_description | I'm blind: could the speaker tell me what's on the screen?
audio_description | Any video should be narrated for blind viewers like me: describe images.
audio_description | Please speak the visuals, describe pictures, I'm blind.
assistive_listening | I wear two aids; speakers should talk into the microphone.
assistive_listening | I'm a bit deaf, can they speak up?
assistive_listening | louder sound please, my ears are not good
phone | I can't use screens, so I will dial in.
phone | Please may I listen on the telephone, my eyes don't stand a monitor.
phone | I'm blind and prefer calling in.
phone | No computer at our shelter: can I take part by phone?
language | I would need Hmong interpretation.
language | Necesito traducción.
language | Mi inglés es limitado; necesito intérprete.
language | Please arrange a Mandarin interpreter for Mrs. Wu.
language | Is there Spanish interpretation? I don't understand much English.
language | the slides in Spanish please
language | Un interprète en français serait utile.
breaks | I have Crohn's and may need to leave for a few minutes, breaks would help.
breaks | could they go slower than last time? I have aphasia
breaks | a ten minute break per hour please
breaks | I need to lie down every so often, so a break midway.
other | I have a tremor and can't type, so please let me speak my questions.
other | No loud noises please, I have PTSD.
other | I'm autistic: please don't put me on the spot.
other | I need a helper beside me.
other | I get seizures from flashing.
other | I can't do breakout rooms because of my anxiety.
other | I require a disability accommodation.
other | I need an accommodation
other | plain language please, I have an intellectual disability
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
I use a wheelchair but since it's online that makes no difference.
I'm in a wheelchair, not that it matters for a webinar.
i use a wheelchair but since its online no worries lol. nothing needed
I have a service dog but he won't be any trouble on Zoom.
I broke my wrist in May but I am typing fine again, so no special arrangements.
I had knee surgery last month and am back at my desk now.
Sorry for the delay, I was out with the flu. Please register me for session 3.
I have asthma but don't need anything for this.
I fast on some Tuesdays so I may have my camera off, but I need no accommodation.
I may keep my camera off because my office is a mess.
My camera is broken so you won't see me.
hi can i get in the interpreters one?
I would like to attend the webinar about working with interpreters.
I used to need captions but got new hearing aids, so no need for them.
I no longer need the interpreter I asked for.
The ASL interpreter I asked for is no longer necessary.
I interpret for the court and would like to attend session 4.
Many of our foster parents are Deaf and we'd love to learn how to serve them.
I work with blind children at the state school.
Our clients often ask for captions on the videos we show them.
I supervise the deaf services unit.
My daughter is hard of hearing, which is why I care about this topic.
I teach at the School for the Deaf and Blind.
I am the ADA coordinator for our county.
We had a wonderful interpreter last time, thank you.
Thanks for the captions at the last one.
No accommodations are necessary for me at this time.
I don't need anything special.
No special needs here.
Accommodations: not applicable to me
I do not require any auxiliary aids or services.
Nothing on the accommodation front.
As for aids and services, none.
I require no accommodation, thank you for asking.
I'm pregnant and due in March, so the April date is out.
I will be having surgery on the 4th so please cancel me.
I've been diagnosed with cancer and have to drop out of session 5.
I have a doctor's appointment on the 9th, so the 16th is better.
My mother is in hospital, I can't make it.
I'm left handed and colour-blind, neither matters here.
I wear glasses but see fine.
I wear hearing aids and do fine with normal volume.
My hearing is fine with my aids so nothing is needed.
English is my second language but I follow well, no interpreter needed.
I can call in from the road if that's ok?
Please call me at 555-0100 if there is a problem.
You can reach me by phone at 555-0123.
Will slides be available afterwards?
Will there be a recording for those who can't make it?
Is there a recording of session 4? I missed it.
Please send me the Zoom link ahead of time.
I'm blind in one eye but get on fine with the screen.
I'm dyslexic so excuse the spelling.
Excuse typos, sent from my phone.
Can you send the flyer in Spanish to our families?
The last webinar went too fast for some of my staff.
I can only stay for the first hour because I have to pick up my kids.
I'll have to step away for ten minutes at 11 for a call.
I'd like a break from court that day, so please sign me up!
Let me know if you need anything else from me.
I'll need a certificate of attendance.
I need CEUs for my license.
I need this by Friday.
Do I need any special software?
Does the platform need a microphone?
I'm legally blind but my own magnifier is all I need.
I am deaf and bring my own interpreter.
I'm Deaf; my own captioner will be with me, so you need do nothing.
I use a screen magnifier of my own, no help needed.
My hearing aids do the job.
We don't require ASL or captions.
None of us needs captions, interpreters or anything else.
no captions or asl needed
An interpreter is not needing, I understand good.
Interpreter: no
I don't think I will need captions.
Captions not needed this time.
please take the captions request off my registration
I asked for large print by mistake, please remove it.
Ignore what I wrote about needing an interpreter.
She asked about captions for her clients.
Is there a fee for captioning our own webinars?
Do you caption your webinars as a rule?
I'm a wheelchair user, though for something online that's neither here nor there.
I have MS, but I'll manage.
I have ADHD but will be okay.
I'm hard of hearing in one ear, no accommodation required.
I've worn glasses since I was six.
My back is bad but I will stand when I must.
I have a cold and my voice is gone, so excuse me if I am silent.
I just had a baby, so put me in the December one.
I am recovering from surgery and hope to be back for session 6.
Because of my chemotherapy I have to withdraw from session 40.
Our deaf clients rarely get this information.
The boy I represent is blind and ran away twice.
One of my foster kids uses a communication device and I want to learn how to help.
We run a program for autistic teens.
I coordinate language access for the court.
I am bilingual (Spanish/English) and can help other attendees.
I speak Spanish and Portuguese.
I'm a Spanish interpreter by trade.
Is the webinar in English?
Will the slides be shared?
Could you send the handouts afterwards?
Please send the recording to my supervisor as she'll be away.
I'd like to break up my week with this one.
Rest assured I will be on time.
Do we get a lunch break?
Is there a phone number for questions?
My phone number is 555-0142 in case you need to call.
The phone lines at our office are down, please reply by email.
Please print my name in large letters on the certificate.
I can't hear you... just kidding, see you there!
I can't see the link in your email.
I cannot read the date in your flyer, was it the 9th?
I could not read the small print on the flyer, what is the date?
I can't open the attachment.
My computer cannot play sound so I may need another device.
I have no webcam; is that a problem?
Nobody on my team needs accommodations.
No one here requires an interpreter.
There are no accommodation needs among the five of us.
ASL: no. Captions: no.
Accommodation needs? None!
nada especial, gracias
No requiero adaptaciones.
No necesito intérprete, hablo inglés.
I had asked for captions; please cancel that, my new hearing aids work well.
scratch the captions
Please remove the note about large print from my record.
We used an interpreter at the last training but the colleague has left.
If you ever need an ASL interpreter, I know a good one.
I would like to know more about serving Deaf youth.
please sign me up
I'm signing up for myself only.
My supervisor signed the form.
Please describe what the session covers.
Can you tell me what is on the agenda?
please explain the difference between session 4 and 5
Heads up: I may be a few minutes late.
I'll be calling from my car.
I'll join by phone from the road since I'm driving to court.
Notice of hearing attached.
We take care of a blind dog, lol.
Let's talk about our training needs for 2025.
Could I talk with you about our staff's training needs?
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


@pytest.mark.parametrize(
    "cell", ["I'm ok, none needed", "Wears glasses, none required", "All set; nothing for me, thanks"]
)
def test_a_field_for_needs_that_ends_with_none_holds_no_need(cell: str) -> None:
    assert find_needs_in_field(cell) == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "Because of a seizure disorder I also can't watch a flickering screen, so I need to join by phone.",
            {"phone"},
        ),
        ("Zuleyka reads lips with difficulty on video, so captions for her, please.", {"captions"}),
        ("Flickering screens give me migraines, so I will call in by phone.", {"phone"}),
        (
            "Flashing videos give me seizures, so please avoid them, and send me the slides ahead.",
            {"other", "materials_in_advance"},
        ),
        ("I get migraines from flashing images, so please warn me before any video.", {"other"}),
        (
            "Strobing pictures give me seizures, so please leave them out. I am deaf too, so captions please.",
            {"other", "captions"},
        ),
        ("I have epilepsy, so no strobing please, and captions as well.", {"other", "captions"}),
    ],
)
def test_a_condition_told_as_the_reason_for_an_aid_is_no_second_need(text: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs(text)} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("She needs a Karen interpreter to follow the talk.", {"language"}),
        ("I am deaf and need an ASL interpreter so that I can follow what is said.", {"sign_language"}),
        ("I am deaf and need to follow the talk on the screen.", {"captions"}),
        ("I need an ASL interpreter with a plain dark background.", {"sign_language"}),
        ("I need slides with a plain dark background.", {"large_print"}),
        (
            "Hard of hearing: captions please, and ask the presenters to use a proper microphone.",
            {"captions", "assistive_listening"},
        ),
        ("I am deaf. I need an interpreter to sign and to see the words on the screen.", {"captions", "sign_language"}),
    ],
)
def test_what_an_aid_is_needed_for_is_no_second_need(text: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs(text)} == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Please sign me up for June. I will need an interpreter.", "other"),
        ("I have a court hearing before. I need an interpreter.", "other"),
        ("Sign me up for June. I need an interpreter, my English is limited.", "language"),
        ("I will need an interpreter who signs.", "sign_language"),
        ("I am hard of hearing and will need an interpreter.", "sign_language"),
        ("Our interpreter can't help me that day, so may I have a Samoan interpreter?", "language"),
    ],
)
def test_an_interpreter_signs_where_somebody_does_and_not_where_somebody_signs_up(text: str, code: str) -> None:
    assert {need.code.value for need in find_needs(text)} == {code}


def test_being_kept_out_of_break_out_rooms_is_not_a_wish_for_breaks() -> None:
    text = "I struggle with break-out rooms because of my anxiety, so please let me stay in the main room."
    assert {need.code.value for need in find_needs(text)} == {"other"}


def test_what_somebody_was_as_a_child_is_said_of_themselves() -> None:
    text = "I lost my sight as a child and go by braille, so a braille copy please."
    assert {need.code.value for need in find_needs(text)} == {"braille"}
    assert find_needs("I work with a deaf child who uses braille.") == ()


def test_what_nobody_asked_for_before_may_be_kept_all_the_same() -> None:
    assert _codes("You have CART on my record. I never asked for it, but please keep it.") == {"captions"}
    assert _codes("You have CART on my record. I never asked for it.") == frozenset()
