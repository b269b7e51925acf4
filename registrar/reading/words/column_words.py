"""What people call the columns of a list and the labels of a form, in English, Spanish and French; small, without accents."""

NAME = "name"
FIRST_NAME = "first_name"
LAST_NAME = "last_name"
EMAIL = "email"
AGENCY = "agency"
SESSION = "session"
NEEDS = "needs"
TITLE = "title"
PHONE = "phone"
NOTE = "note"

COLUMN_WORDS: dict[str, tuple[str, ...]] = {
    NAME: (
        "name", "names", "full name", "your name", "my name", "name of attendee", "attendee", "attendees", "attendee name", "attendee s name", "participant", "participants",
        "participant name", "participant s name", "name of participant", "registrant", "registrant name", "registrant s name", "name of registrant", "employee", "employee name", "employee s name",
        "staff", "staff name", "staff member", "staff person", "person", "worker", "worker name", "caseworker", "team member", "volunteer", "volunteer name", "who", "person attending", "name of person attending",
        "attending", "register", "registering", "please register", "enroll", "first and last name", "first last name", "first and last", "last name first name", "last first", "first last", "name last first", "name first last", "name and title", "name title", "printed name", "display name", "learner", "learner name", "trainee",
        "student name", "officer", "deputy", "teacher", "counselor", "social worker", "advocate", "investigator", "member", "preferred name", "contact name", "applicant", "name badge", "name for badge", "name on badge", "individual",
        "nombre", "nombres", "nombre completo", "nombre y apellido", "nombre y apellidos", "nombres y apellidos", "mi nombre", "participante", "asistente", "persona", "empleado", "empleada", "trabajador social",
        "nom", "nom complet", "nom et prenom", "prenom et nom", "nom prenom", "participant e", "votre nom",
    ),
    FIRST_NAME: ("first name", "first", "fname", "firstname", "given name", "given names", "forename", "first name mi", "primer nombre", "nombre de pila", "prenom", "prenoms"),
    LAST_NAME: ("last name", "last", "lname", "lastname", "surname", "family name", "apellido", "apellidos", "nom de famille"),
    EMAIL: (
        "email", "write to", "reach me at", "e mail", "emails", "email address", "e mail address", "email addresses", "office email", "office e mail", "office email address", "office e mail address", "work email", "work e mail", "work email address",
        "work e mail address", "business email", "business email address", "agency email", "agency email address", "company email", "official email", "your email", "my email", "mail", "contact email", "email id", "county email", "government email", "gov email", "email office", "email work",
        "best email", "preferred email", "email to use", "mail address", "address email", "user email", "attendee email", "participant email", "registrant email", "staff email",
        "correo", "correo electronico", "correo e", "correo de oficina", "correo de trabajo", "correo institucional", "correo electronico de la oficina", "correo electronico de trabajo", "correo electronico institucional", "direccion de correo", "direccion de correo electronico", "e mail institucional",
        "courriel", "adresse courriel", "adresse electronique", "courriel professionnel", "adresse e mail", "mel",
    ),
    AGENCY: (
        "agency", "agencies", "agency name", "name of agency", "name of your agency", "the name of your agency", "my agency", "your agency", "agency organization", "agency office", "organization", "organisation", "organization name", "name of organization", "org", "company", "company name", "employer",
        "place of employment", "place of work", "workplace", "office", "office name", "department", "dept", "agency department", "agency county", "county", "county agency", "county office", "agency unit", "division", "affiliation", "institution", "facility", "county district", "office location",
        "work site", "worksite", "site", "court", "program", "agency program", "program agency", "agency affiliation", "representing", "where you work", "agency or organization", "agency and county", "local office", "home office", "district", "district office", "unit", "tribe", "school", "for agency", "for",
        "agencia", "nombre de la agencia", "nombre de su agencia", "organizacion", "institucion", "entidad", "empleador", "dependencia", "oficina", "lugar de trabajo", "departamento", "municipio",
        "agence", "nom de l agence", "nom de votre agence", "organisme", "employeur", "etablissement", "service",
    ),
    SESSION: (
        "session", "sess", "sessions", "session number", "session numbers", "session no", "session nos", "session date", "session dates", "session requested", "sessions requested", "requested session", "session s", "session number s", "session of interest", "session wanted", "preferred session", "session choice",
        "webinar", "webinars", "webinar date", "webinar dates", "webinar number", "webinar no", "webinar session", "webinar requested", "webinar session number", "session number or webinar date", "session number webinar date", "session webinar date", "session or date", "session date number",
        "date", "dates", "date of webinar", "date of session", "date requested", "preferred date", "date of training", "training", "training date", "training session", "class", "class date", "which session", "which webinar", "which date", "course", "course date", "event", "event date", "when", "time slot", "date time", "date and time",
        "session number and date", "session and date", "session no and date", "session id", "date s", "date attending", "number", "choice",
        "sesion", "sesiones", "numero de sesion", "numero de la sesion", "no de sesion", "fecha", "fechas", "fecha del seminario", "fecha de la sesion", "fecha del webinar", "seminario", "seminario web", "taller", "curso", "cuando",
        "seance", "seances", "numero de seance", "numero de la seance", "date de la seance", "date du webinaire", "webinaire", "session souhaitee",
    ),
    NEEDS: (
        "if yes please describe", "if yes describe", "if yes", "if yes please specify", "if so please describe", "if so", "please describe", "please specify", "anything needed", "anything else needed", "need anything", "access", "aids", "aid", "services", "aids services", "aids and services", "aids and or services", "aids or services", "aids services needed", "aids and or services needed", "aids and services needed", "aids or services needed", "any aids and or services", "any aids and or services needed", "any aids or services needed", "aids needed",
        "services needed", "are any aids and or services needed", "auxiliary aids", "auxiliary aids and services", "auxiliary aids services", "accommodation", "accommodations", "accomodation", "accomodations", "acommodations", "accommodations needed", "accommodation needed", "accommodation needs", "accommodations requested", "accommodation request", "accommodation requests", "accommodations required",
        "accommodations if any", "any accommodations", "any accommodations needed", "ada", "ada accommodations", "ada accommodation", "ada needs", "ada request", "ada accommodations needed", "disability accommodations", "reasonable accommodation", "reasonable accommodations", "special accommodations", "special needs", "special requests", "special request", "special assistance", "special services", "special arrangements",
        "special requirements", "needs", "need", "access needs", "accessibility", "accessibility needs", "accessibility requests", "accessibility requirements", "accessibility accommodations", "assistance", "assistance needed", "help needed", "requests", "accommodation notes", "other needs", "any needs", "assistive services", "support needed", "supports needed", "services requested", "aids requested", "aids services requested", "aids or services requested", "aids required", "aids services required", "special aids", "accom",
        "ayudas", "ayuda", "ayudas o servicios", "ayudas y o servicios", "ayudas y servicios", "ayudas servicios", "servicios", "servicios necesarios", "necesidades", "necesidades especiales", "adaptaciones", "acomodos", "acomodo", "acomodo razonable", "acomodaciones", "asistencia", "apoyos", "accesibilidad", "necesidades de accesibilidad",
        "aides", "aides et services", "aides ou services", "aides et ou services", "besoins", "besoins particuliers", "mesures d adaptation", "amenagements", "accessibilite", "accommodements",
    ),
    TITLE: ("title", "job title", "position", "role", "position title", "working title", "classification", "occupation", "rank", "puesto", "cargo", "titulo", "poste", "fonction", "titre", "my title", "profession", "job", "discipline", "credentials", "license", "degree"),
    PHONE: ("phone", "phone number", "telephone", "telephone number", "tel", "cell", "cell phone", "mobile", "mobile phone", "work phone", "office phone", "contact number", "phone no", "ext", "extension", "direct", "direct line", "desk", "fax", "fax number", "telefono", "celular", "numero de telefono", "telephone no", "phone ext", "office number", "work number", "best phone"),
    NOTE: ("notes", "note", "comments", "comment", "remarks", "supervisor", "supervisor name", "supervisor s name", "supervisor email", "manager", "address", "city", "state", "zip", "zip code", "city state", "mailing address", "office address", "street", "region", "time zone", "no", "id", "employee id", "row", "status", "approved by", "approved", "copy", "other", "questions", "question", "ceu", "ceus", "years of experience", "how did you hear about us", "how did you hear", "experience", "start date", "hire date", "observaciones", "notas", "comentarios", "direccion", "ciudad", "estado", "remarques", "adresse", "ville", "line", "item", "caseload"),
}  # fmt: skip

COLUMN_OF: dict[str, str] = {word: column for column, words in COLUMN_WORDS.items() for word in words}

LETTERHEAD_WORDS: frozenset[str] = frozenset({"from", "sent", "to", "cc", "bcc", "subject", "received", "de", "enviado", "para", "asunto", "objet", "envoye", "reply to", "attachments", "importance"})
"""Labels of a quoted message's head: where two of them stand together, "Date:" is no session."""
