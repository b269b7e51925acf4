"""What stands before a name, apart from what the person is called?"""

import pytest

from registrar.reading.bystanders import lead_of


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("please contact our office manager, ", "please contact"),
        ("i work under ", "i work under"),
        ("i work under our unit chief, ms. ", "i work under"),
        ("one for session 311, please: victim advocate ", "one for session 311, please:"),
        ("we have two seats for working with schools: ", "we have two seats for working with schools:"),
        ("register our mckinney-vento liaison, ", "register"),
        ("i got your contact from ms. ", "i got your contact from"),
        ("", ""),
    ],
)
def test_what_a_person_is_called_is_no_part_of_what_leads_to_the_name(before: str, lead: str) -> None:
    assert lead_of(before) == lead
