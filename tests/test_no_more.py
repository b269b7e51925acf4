"""Who answers a reminder with "stop" gets no more of them and keeps the seat; who says more is read as ever."""

import pytest

from registrar.decision.no_more import wants_no_reminders


@pytest.mark.parametrize(
    "words",
    [
        "stop",
        "STOP!",
        "Please stop.",
        "Unsubscribe",
        "No more reminders please",
        "no more emails, thanks",
        "Please stop sending me these reminders.",
        "Please stop sending reminders",
        "Stop emailing me please",
        "I don't need any more reminders.",
        "Please don't send me any more emails",
        "Do not remind me again",
        "You don't have to remind me anymore",
        "no need to remind me",
        "unsubscribe me from these emails",
        "No más recordatorios, por favor",
        "no quiero recibir más recordatorios",
        "Dejen de enviarme recordatorios",
    ],
)
def test_no_more_reminders(words: str) -> None:
    assert wants_no_reminders(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Thanks!",
        "I can't come, stop my registration",
        "Please cancel, and no more emails",
        "Stop, I am not attending",
        "Please stop by our office for the materials and bring the reminders with you",
        "Will there be more reminders?",
        "Thanks for the reminder, I need captions",
        "I have no more questions",
        "see you there. no more reminders of session 24 are needed but I need an interpreter and captions for my team",
    ],
)
def test_what_is_about_something_else_is_not_taken_for_it(words: str) -> None:
    assert not wants_no_reminders(words)
