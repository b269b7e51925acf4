"""The phrases of Spanish letters: the Spanish of public offices in the United States, with "usted".

Nothing here or in the templates gives the reader a gender: "su inscripción", not "inscrito" or "inscrita".
"""

import re
from collections.abc import Callable, Sequence

from registrar.vocabulary import Accommodation, Missing
from registrar.wording.phrases import Phrases, join_with

_QUESTIONS = {
    Missing.NAME: "Nombre completo: ¿Qué nombre ponemos en la lista de participantes?",
    Missing.EMAIL: "Correo electrónico del trabajo: ¿A qué dirección enviamos la invitación?",
    Missing.AGENCY: "Agencia: ¿Con qué agencia u organización trabaja esta persona?",
    Missing.SESSION: "Sesión: ¿Cuál de las sesiones es?",
}

# "y" becomes "e" before the sound of i, "o" becomes "u" before that of o; not before "hie", which sounds otherwise.
_SOUNDS_LIKE_I = re.compile(r"[“(]?h?[iíy](?![aeou])", re.IGNORECASE)
_SOUNDS_LIKE_O = re.compile(r"[“(]?h?[oó]", re.IGNORECASE)


def _join(usual: str, other: str, sound: re.Pattern[str]) -> Callable[[Sequence[str]], str]:
    joins = {False: join_with(usual), True: join_with(other)}

    def join(words: Sequence[str]) -> str:
        return joins[bool(words and sound.match(words[-1]))](words)

    return join


_and = _join("y", "e", _SOUNDS_LIKE_I)


def _moment(day: str, hour: str, zone: str) -> str:
    return f"{day} {'a la' if hour.startswith('1:') else 'a las'} {hour}, {zone}"


def _sessions(numbers: Sequence[int]) -> str:
    return f"{'la sesión' if len(numbers) == 1 else 'las sesiones'} {_and([str(number) for number in numbers])}"


SPANISH = Phrases(
    language="es",
    join=_and,
    needs={
        Accommodation.SIGN_LANGUAGE: "Intérprete de lengua de señas",
        Accommodation.CAPTIONS: "Subtítulos en vivo",
        Accommodation.SCREEN_READER: "Materiales que funcionen con un lector de pantalla",
        Accommodation.LARGE_PRINT: "Materiales en letra grande",
        Accommodation.BRAILLE: "Materiales en braille",
        Accommodation.MATERIALS_IN_ADVANCE: "Materiales antes de la sesión",
        Accommodation.TRANSCRIPT: "Una transcripción por escrito",
        Accommodation.AUDIO_DESCRIPTION: "Descripción en voz alta de lo que se muestra",
        Accommodation.ASSISTIVE_LISTENING: "Ayuda para oír el sonido",
        Accommodation.PHONE: "Participación por teléfono",
        Accommodation.LANGUAGE: "Intérprete o materiales en otro idioma",
        Accommodation.BREAKS: "Pausas",
        Accommodation.OTHER: "Otra cosa que necesita",
    },
    session_label="sesión {number} ({day})",
    session_hour="Sesión {number}: {day}, {start}, {zone}",
    within="la {label}",
    moment=_moment,
    sessions=_sessions,
    asked={
        Missing.NAME: "el nombre",
        Missing.EMAIL: "el correo del trabajo",
        Missing.AGENCY: "la agencia",
        Missing.SESSION: "la sesión",
    },
    questions=_QUESTIONS,
    questions_to_reader={**_QUESTIONS, Missing.AGENCY: "Agencia: ¿Con qué agencia u organización trabaja usted?"},
    is_it="¿Es {agency}?",
    somebody="la persona que usted mencionó",
    only={
        Missing.NAME: "Basta una respuesta corta: solo el nombre.",
        Missing.EMAIL: "Basta una respuesta corta: solo la dirección de correo.",
        Missing.AGENCY: "Basta una respuesta corta: solo el nombre de la agencia.",
    },
    short_session="Basta una respuesta corta, por ejemplo {examples}.",
    short_session_too="Para la sesión basta con {examples}.",
    short_list="Basta una respuesta corta. Ponga cada dato en una línea.",
    short_people="Basta una respuesta corta. Escriba una línea por persona y empiece con el nombre.",
    nth=("“la primera”", "“la segunda”"),
    session_answer="“sesión {number}”",
    move_answer="“de la sesión {left} a la sesión {number}”",
    either=_join("o", "u", _SOUNDS_LIKE_O),
    why_not={
        "over": "la {session} ya pasó.",
        "full": "la {session} ya no tiene lugares.",
        "cancelled": "la {session} no se va a realizar.",
        "unknown": "Usted escribió “{words}”. No tenemos ninguna sesión así.",
        "conflict": "Usted escribió “{words}”. El número, la fecha y el título no son de la misma sesión.",
        "ambiguous": "Usted escribió “{words}”. Eso puede ser más de una sesión.",
    },
    why_not_headlines={
        "over": "La sesión {number} ya pasó",
        "full": "La sesión {number} ya no tiene lugares",
        "cancelled": "La sesión {number} no se va a realizar",
    },
    not_open=("Esa sesión no está abierta", "Esas sesiones no están abiertas"),
    results={
        "confirmed": "tiene un lugar",
        "already_registered": "ya tenía un lugar",
        "waitlisted": "en lista de espera, todavía sin lugar",
    },
    summary_one={
        "confirmed": "{who} tiene un lugar en {sessions}",
        "already_registered": "{who} ya tenía un lugar en {sessions}",
        "waitlisted": "{who} está en lista de espera para {sessions}",
    },
    summary_all={
        "confirmed": "{people} personas tienen un lugar en {program}",
        "already_registered": "{people} personas ya tenían un lugar en {program}",
        "waitlisted": "{people} personas están en lista de espera para {program}",
    },
    summary_some="Con lugar en {program}: {seated} de {people} personas",
    one_person="Una persona",
    details={"name": "Nombre", "agency": "Agencia", "email": "Correo electrónico"},
    correction="{what}: {after} (antes: {before})",
    first_entry="{what}: {after}",
    changes={
        "cancel": "Cancelar su lugar en la {session}.",
        "move": "Cambiar su lugar de la {session} a la {new_session}.",
        "transfer": "Dar su lugar en la {session} a {successor}.",
        "needs": "Agregar algo a lo que usted necesita para participar en la {session}.",
    },
    change_detail={
        "name": "Cambiar el nombre de “{before}” a “{after}”.",
        "agency": "Cambiar la agencia de “{before}” a “{after}”.",
        "email": "Cambiar el correo electrónico de {before} a {after}.",
    },
    first_detail="{what}: anotar {after}.",
    no_session="sesión que falta por elegir",
    place=lambda place: f"el número {place}",
    standings={
        "confirmed": "Usted tiene un lugar.",
        "waitlisted": "Usted tiene {place} en la lista de espera. Todavía no tiene un lugar.",
        "pending": "Inscripción sin terminar. Falta: {missing}.",
        "cancelled": "Cancelada. Usted no tiene un lugar.",
        "lapsed": "Cerrada porque no recibimos respuesta. Usted no tiene un lugar.",
    },
    calendar_join="Para entrar: {join_url}",
    calendar_phone="Por teléfono: {phone}",
    calendar_later="Le enviaremos el enlace antes de la sesión.",
    calendar_change="Para cambiar o cancelar, responda a nuestro correo o escriba a {mailbox}.",
    calendar_cancelled="Su lugar en la sesión {number} de {program} está cancelado.",
    calendar_off="La sesión {number} de {program} no se va a realizar.",
    calendar_elsewhere="La invitación a la sesión {number} de {program} está ahora en otra dirección.",
    news={
        "date": "Nueva fecha de la sesión {number}",
        "time": "Nueva hora de la sesión {number}",
        "link": "Nuevo enlace de la sesión {number}",
        "first_link": "El enlace para entrar a la sesión {number}",
        "no_link": "El enlace de la sesión {number} ya no sirve",
        "phone": "Nuevo número de teléfono de la sesión {number}",
        "first_phone": "Sesión {number}: puede participar por teléfono",
        "no_phone": "El número de teléfono de la sesión {number} ya no sirve",
        "title": "Nuevo título de la sesión {number}",
    },
)
