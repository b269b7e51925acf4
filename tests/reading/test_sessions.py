"""Which sessions does a text name, in which role, and what can be settled?"""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.reading.mention import Role
from registrar.reading.sessions import find_mentions, settle


def catalog_of(zone: str, *starts: str, titles: tuple[str, ...] = (), first: int) -> Catalog:
    sessions = []
    for position, start in enumerate(starts):
        moment = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        title = titles[position] if titles else ""
        sessions.append(OfferedSession(first + position, moment, moment.replace(hour=(moment.hour + 1) % 24), title))
    return make_catalog(
        tuple(sessions),
        timezone=zone,
        program="A program",
        organization="An office",
        mailbox="webinars@training.example",
    )


SERIES = catalog_of(
    "America/New_York",
    "2018-02-15T14:00",
    "2018-04-19T14:00",
    "2018-06-21T14:00",
    "2018-08-16T14:00",
    "2018-10-18T14:00",
    "2018-12-20T14:00",
    first=23,
)
MARCH = datetime(2018, 3, 20, 14, 15, tzinfo=UTC)

TWICE = catalog_of(
    "America/Chicago",
    "2026-01-13T12:00",
    "2026-01-27T12:00",
    "2026-03-10T12:00",
    "2026-03-24T12:00",
    "2026-08-11T12:00",
    titles=("ICWA Basics", "Runaway Response", "ICWA Basics", "Runaway Response", "Working with Schools"),
    first=101,
)
NEW_YEAR = datetime(2026, 1, 5, 16, 0, tzinfo=UTC)

SMALL = catalog_of(
    "America/Los_Angeles", "2025-01-22T11:00", "2025-03-19T11:00", "2025-05-21T11:00", "2025-07-16T11:00", first=3
)
JANUARY = datetime(2025, 1, 6, 18, 0, tzinfo=UTC)


def sessions_in(text: str, catalog: Catalog = SERIES, now: datetime = MARCH) -> tuple[int, ...]:
    return settle(find_mentions(text, catalog, now)).numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("session 25", (25,)),
        ("Session #25", (25,)),
        ("webinar number 25", (25,)),
        ("No. 25", (25,)),
        ("session twenty-five", (25,)),
        ("sessions 25, 26, and 28", (25, 26, 28)),
        ("sessions 25 & 27", (25, 27)),
        ("sessions 25-27", (25, 26, 27)),
        ("25 through 28", (25, 26, 27, 28)),
        ("sessions 24, 26-28", (24, 26, 27, 28)),
        ("la sesión veintisiete", (27,)),
    ],
)
def test_numbers_in_figures_words_lists_and_ranges(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(f"Please register me for {words}.") == numbers


@pytest.mark.parametrize(
    "words",
    [
        "June 21",
        "June 21st, 2018",
        "the 21st of June",
        "21 JUN 18",
        "Thursday, June 21",
        "6/21",
        "06/21/2018",
        "6-21-18",
        "2018-06-21",
        "June twenty-first",
        "jueves 21 de junio",
        "le 21 juin",
        "June",
        "the June one",
    ],
)
def test_a_date_in_any_spelling_is_its_session(words: str) -> None:
    assert sessions_in(f"Please register me for {words}.") == (25,)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("the next available session", (24,)),
        ("the next two sessions", (24, 25)),
        ("the last session of the year", (28,)),
        ("all remaining sessions", (24, 25, 26, 27, 28)),
        ("all sessions except June", (24, 26, 27, 28)),
        ("next month's session", (24,)),
        ("the rest of the series", (24, 25, 26, 27, 28)),
        ("August through December", (26, 27, 28)),
        ("la próxima sesión", (24,)),
        ("the session this fall", (27,)),
    ],
)
def test_places_in_the_calendar(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(f"Please register me for {words}.") == numbers


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime(2018, 4, 18, 20, tzinfo=UTC), "tomorrow's webinar"),
        (datetime(2018, 4, 19, 12, tzinfo=UTC), "today's webinar"),
        (datetime(2018, 4, 16, 12, tzinfo=UTC), "this Thursday"),
        (datetime(2018, 4, 12, 12, tzinfo=UTC), "a week from today"),
        (datetime(2018, 4, 13, 12, tzinfo=UTC), "the session next week"),
        (datetime(2018, 4, 13, 12, tzinfo=UTC), "the 19th"),
    ],
)
def test_days_that_count_from_the_message(day: datetime, words: str) -> None:
    assert sessions_in(f"Please register me for {words}.", now=day) == (24,)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("session 26 on June 21", "conflict"),
        ("session 25 on Wednesday, June 21", "conflict"),
        ("session 29", "unknown"),
        ("the July webinar", "unknown"),
        ("June 22", "unknown"),
        ("June 21, 2019", "unknown"),
        ("session 25 or 26", "ambiguous"),
    ],
)
def test_what_disagrees_or_is_not_on_offer_settles_nothing(words: str, kind: str) -> None:
    settled = settle(find_mentions(f"Please register me for {words}.", SERIES, MARCH))

    assert settled.sessions == ()
    assert [problem.kind for problem in settled.problems] == [kind]


@pytest.mark.parametrize(
    "aside",
    [
        "My phone is 317-555-0126 ext. 27.",
        "I have 24 cases and 3 kids in Unit 26.",
        "We are at 26 Main Street, Suite 27, zip 24026.",
        "Under P.L. 113-183 we have 24 hours.",
        "Badge 2624.",
        "I have worked here for 23 years.",
        "My trial is on April 19.",
        "I am May-Lin Chow.",
        "I am with the Cape May Court.",
    ],
)
def test_other_figures_and_dates_are_no_sessions(aside: str) -> None:
    assert sessions_in(f"Please register me for session 25. {aside}") == (25,)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("I'll take August 16th, not October.", (26,)),
        ("Not session 25 but session 26.", (26,)),
        ("8/16 - scratch that, make it 6/21.", (25,)),
        ("I missed the February one, so book me for April.", (24,)),
        ("I can't do October so save me a seat in December.", (28,)),
        ("Do not register me for June. I want August 16.", (26,)),
        ("Put my name on the next webinar instead of April's.", (25,)),
    ],
)
def test_negated_missed_and_corrected_sessions_are_not_asked_for(words: str, numbers: tuple[int, ...]) -> None:
    if "next webinar" in words:
        assert sessions_in(words, now=datetime(2018, 4, 20, tzinfo=UTC)) == numbers
    else:
        assert sessions_in(words) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Runaway Response in March", (104,)),
        ("ICWA Basics, January 13", (101,)),
        ("Working with Schools", (105,)),
        ("the March ICWA session", (103,)),
        ("the next Runaway Response", (102,)),
        ("both of the January sessions", (101, 102)),
        ("the second session in March", (104,)),
        ("the one in March, the earlier of the two", (103,)),
        ("March 10 & 24", (103, 104)),
    ],
)
def test_titles_and_full_months(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(f"Please register me for {words}.", TWICE, NEW_YEAR) == numbers


@pytest.mark.parametrize("words", ["Runaway Response", "March", "session 104, ICWA Basics"])
def test_a_title_or_month_with_two_sessions_to_come_settles_nothing(words: str) -> None:
    assert sessions_in(f"Please register me for {words}.", TWICE, NEW_YEAR) == ()


def test_a_title_that_is_given_once_more_only_is_settled() -> None:
    assert sessions_in("Please register me for ICWA Basics.", TWICE, datetime(2026, 2, 1, tzinfo=UTC)) == (103,)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("I want number 5. I have 6 kids on my caseload in 3 districts.", (5,)),
        ("Session 4 for 2 people.", (4,)),
        ("I teach grade 5 (class of 27) and want the one in July.", (6,)),
        ("3, 4 and 5 please", (3, 4, 5)),
        ("May I join the March webinar?", (4,)),
        ("Put me in the jluy webinar.", (6,)),
        ("Family Services, Harbor County\n4\nNo aids needed", (4,)),
        ("Register two for session 4 and session 5\n\nI will not attend.", (4, 5)),
        ("the one in May", (5,)),
    ],
)
def test_small_numbers_and_the_word_may_need_more_around_them(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(words, SMALL, JANUARY) == numbers


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("Please switch me from session 25 to session 26.", ["left", "wanted"]),
        ("I am registered for June 21 but would like August 16 instead.", ["held", "wanted"]),
        ("Please withdraw me from 26 and 27; I still intend to be at 28.", ["left", "kept"]),
        ("I attended session 23.", ["past"]),
        ("I can't make June 21.", ["refused"]),
        ("Please cancel June and sign me up for August.", ["left", "wanted"]),
    ],
)
def test_a_mention_has_a_role_in_its_clause(words: str, roles: list[Role]) -> None:
    assert [mention.role for mention in find_mentions(words, SERIES, MARCH)] == roles


def test_a_bare_figure_in_a_cell_is_a_session() -> None:
    assert settle(find_mentions("25, 26", SERIES, MARCH, cell=True)).numbers == (25, 26)
    assert sessions_in("I have 25 cases and 26 more to come.") == ()


def test_every_session_comes_with_the_words_it_was_found_in() -> None:
    found = settle(find_mentions("Kindly add me on Thursday, June 21st.", SERIES, MARCH)).sessions[0]

    assert (found.value, found.words) == (25, "Thursday, June 21st")
    assert found.reason == "named by its date"


TWO_A_DAY = catalog_of(
    "America/Phoenix",
    "2026-01-21T09:00",
    "2026-01-21T13:30",
    "2026-03-18T09:00",
    "2026-03-18T18:00",
    "2026-05-20T09:00",
    first=31,
)
EARLY = datetime(2026, 1, 5, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("January 21 in the afternoon", (32,)),
        ("the morning session on March 18", (33,)),
        ("January 21 at 1:30.", (32,)),
        ("the 9 am on Jan 21", (31,)),
        ("the evening one on the 18th of March", (34,)),
        ("Both sessions on March 18, please", (33, 34)),
        ("the later session on January 21", (32,)),
        ("March 18", ()),
        ("March 18 at 10", ()),
    ],
)
def test_the_hour_tells_two_sessions_of_one_day_apart(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text, TWO_A_DAY, EARLY) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("every session from August on", (26, 27, 28)),
        ("session 26 onward, please", (26, 27, 28)),
        ("session 26 and forward, please", (26, 27, 28)),
        ("session 26, and forward questions to my clerk", (26,)),
        ("session 27 through the end", (27, 28)),
        ("put me down for session 26 and everything after it", (26, 27, 28)),
        ("all the sessions starting with June", (25, 26, 27, 28)),
        ("all webinars after August", (27, 28)),
        ("everything you have between June and October", (25, 26, 27)),
        ("June 21 through October 18", (25, 26, 27)),
        ("the last two of the year", (27, 28)),
        ("the first three", (24, 25, 26)),
        ("the remaining five, please", (24, 25, 26, 27, 28)),
        ("everything you have left except 27", (24, 25, 26, 28)),
        ("August on the whole suits me", (26,)),
        ("session 26 on Zoom", (26,)),
        ("change me from June 21 to August 16", (26,)),
        ("I missed the last two. Put me in 25.", (25,)),
    ],
)
def test_one_session_stands_for_a_run_of_them(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I'm gone for the next one, so please put me in the one after that.", (25,)),
        ("June 21 and the one after that", (25, 26)),
        ("June 21, and not the ones before it", (25,)),
        ("I already have 25. Please add 26 as well.", (26,)),
    ],
)
def test_a_session_that_is_named_tells_of_another(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


def test_a_roman_numeral_is_a_session_number_where_it_is_written_large() -> None:
    assert sessions_in("Module IV, please", SMALL, JANUARY) == (4,)
    assert sessions_in("the module vi signed up for", SMALL, JANUARY) == ()


TITLED = catalog_of(
    "America/Chicago",
    "2027-02-02T12:00",
    "2027-02-16T12:00",
    "2027-04-06T12:00",
    "2027-04-20T12:00",
    titles=("Removal Hearings", "School Discipline and Foster Youth", "Removal Hearings", "Psychological Evaluations"),
    first=22,
)
WINTER = datetime(2027, 1, 5, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("the one about school discipline", (23,)),
        ("the session on psych evals please", (25,)),
        ("Please sign me up for School Discipline", (23,)),
        ("Put me in for Removal Hearings, the one on 2/2.", (22,)),
        ("I write psychological reports for a living. Put me in 22.", (22,)),
        ("The school disciplined him last week, so he needs 24.", (24,)),
    ],
)
def test_a_few_words_tell_a_title_that_alone_has_them(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text, TITLED, WINTER) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("October is nothing but court days for me, so August 16 it will have to be.", (26,)),
        ("It will be August 16 for me. On June 21 I am in depositions.", (26,)),
        ("Both the June and the October one fall inside our licensing review. August, please.", (26,)),
        ("The June one I can't do because of camp. August 16 for me.", (26,)),
        ("June 21 is a long day for me. Still, put me in June 21 and also August 16.", (25, 26)),
        ("June 21 and August 16 are the two I want.", (25, 26)),
    ],
)
def test_a_day_that_is_taken_up_otherwise_is_not_asked_for_beside_one_that_is(
    text: str, numbers: tuple[int, ...]
) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Please book me on session 25, which I have in my diary as 21 June.", (25,)),
        ("Please book me on session 25, which I have in my diary as 16 August.", ()),
        ("session 25, which according to my notes is on June 21", (25,)),
    ],
)
def test_a_number_must_agree_with_the_date_that_the_author_has_noted_for_it(
    text: str, numbers: tuple[int, ...]
) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I missed Tuesday's. Sign me up when you give it again.", (103,)),
        ("I slept through ICWA Basics. Put me in the repeat, please.", (103,)),
        ("I missed Tuesday's and don't need it again.", ()),
        ("Thanks again for ICWA Basics. Please put me in 105.", (105,)),
    ],
)
def test_who_missed_a_session_is_given_the_next_of_its_title(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text, TWICE, datetime(2026, 1, 15, 16, 0, tzinfo=UTC)) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("If 25 is full, I'll take 26. My first choice is 25.", (25,)),
        ("25 please (26 if it's full)", (25,)),
        ("June 21, otherwise August 16", (25,)),
        ("June 21 if there's room", (25,)),
        ("I'm free on both June 21 and August 16, whichever one has room.", ()),
        ("My colleague is in 25. I'd rather have 26.", (26,)),
        ("all the ones before summer, so 25 and 26", (25, 26)),
        ("the first and third sessions of the year", ()),
    ],
)
def test_what_only_stands_in_or_is_left_open_is_not_asked_for(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("the third Thursday of October", (27,)),
        ("the second Thursday of October", ()),
        ("the first one after Labor Day", (27,)),
        ("the last one before Christmas", (28,)),
        ("I'm away after Labor Day. Put me in 26.", (26,)),
        ("June... sorry, August session please", (26,)),
        ("25, no, 26", (26,)),
        ("everything through August", (24, 25, 26)),
        ("Thanks for everything in April. Put me in 26.", (26,)),
        ("Didn't get to February's. Put me in June's.", (25,)),
        ("Could I have 1 seat in 25?", (25,)),
    ],
)
def test_a_day_is_told_by_its_place_a_holiday_or_a_slip_put_right(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("sessions 26 on.", (26, 27, 28)),
        ("24 through 27 but not 26", (24, 25, 27)),
        ("all of the remaining ones minus 27", (24, 25, 26, 28)),
        ("I'm down for 25 and 27. Please sign Bo up for both of them, too.", (25, 27)),
        ("the five that are left", (24, 25, 26, 27, 28)),
        ("every session you have left in the fall", (27,)),
        ("Same session as my colleague, who is in 26.", (26,)),
        ("My colleague Ned has a seat in 25. Put me in 26.", (26,)),
        ("No es la sesión 25 sino la 26", (26,)),
    ],
)
def test_a_whole_is_of_what_was_said_and_without_what_is_refused(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


def test_what_a_program_calls_its_sessions_is_a_session() -> None:
    lunches = replace(SERIES, program="Dependency Practice Lunches")

    assert sessions_in("Lunch 26, please", lunches) == (26,)
    assert sessions_in("I'd like the next two lunches", lunches) == (24, 25)
    assert sessions_in("Unit 26 would like the June lunch", lunches) == (25,)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Not 25. 26. Please register me.", (26,)),
        ("24 and 26 for me. 25 I shall have to skip.", (24, 26)),
        ("sessions twenty-four thru twenty-six", (24, 25, 26)),
        ("All of the webinars in 2018", (24, 25, 26, 27, 28)),
        ("June 21, and again eight weeks later", (25, 26)),
    ],
)
def test_sentences_of_a_number_alone_and_words_for_a_range_are_understood(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Please put me in for June. Oh wait, my daughter graduates that day. August is the one I need.", (26,)),
        ("I'd like 25. Whoops, I read the wrong line, I meant 27.", (27,)),
        ("June 21, ah, no, I'm in Albany on the 21st. October 18 works.", (27,)),
        ("Please register me for June 21. Hold on to my old certificate.", (25,)),
        ("Please register me for June 21. Wait a minute, that is a Thursday, good. June 21 it is.", (25,)),
    ],
)
def test_who_interrupts_themself_wants_what_comes_after(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(words) == numbers


@pytest.mark.parametrize(
    "words",
    [
        "I started here in November after six years at the prison. Session 25 please.",
        "My old office closed in July. Please register me for session 25.",
    ],
)
def test_a_month_of_ones_life_is_no_session_asked_for(words: str) -> None:
    assert sessions_in(words) == (25,)


def test_a_month_that_is_not_on_offer_and_asked_for_settles_nothing() -> None:
    assert sessions_in("Sign me up for the July session.") == ()


def test_a_full_months_name_ends_where_the_sentence_does() -> None:
    assert sessions_in("I can't do April. June 21 works, though.") == (25,)


def test_the_day_without_its_month_is_the_day_named_before() -> None:
    mentions = find_mentions("June 21 is my choice. On the 21st I can be there.", SERIES, MARCH)

    assert {mention.numbers for mention in mentions} == {(25,)}


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("Please take me out of 25 and place me in 26.", ["left", "wanted"]),
        ("I can't come in June, or do I write again for August?", ["refused", "aside"]),
        ("My trial has been continued to June 21, so August please.", ["refused", "wanted"]),
        ("June was ticked, and August is the one my supervisor approved.", ["wanted", "wanted"]),
        ("Thank you for the note about June 21. Please add me.", ["wanted"]),
        ("Thank you for June 21. Please add me to August.", ["past", "wanted"]),
        ("May I still have a place on June 21?", ["wanted"]),
        ("I still have a place on June 21.", ["held"]),
    ],
)
def test_the_clause_tells_what_a_session_is_named_for(words: str, roles: list[Role]) -> None:
    assert [mention.role for mention in find_mentions(words, SERIES, MARCH)] == roles


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Sign me up for August. June I'm having a baby.", (26,)),
        ("Sign me up for August. June I'm free, too.", (25, 26)),
        ("Put me down for June. December is too far off.", (25,)),
        ("June 21: yes. August 16: no, I give that talk myself.", (25,)),
        ("June if there's a chair, August if there isn't.", (25,)),
        ("June 21 isn't possible for us, so that's a no. August 16 is a yes.", (26,)),
        ("I was told to take 25 but I'd sooner do 26.", (26,)),
        ("I was told to take 25 but I need the link.", (25,)),
        ("25 and 27. 26 falls on opening day.", (25, 27)),
        ("Sign me up through the end of the year.", (24, 25, 26, 27, 28)),
        ("You wrote that I'm in for June 21. I asked for August 16.", (26,)),
        ("Me anotaron en junio y yo pedí agosto.", (26,)),
    ],
)
def test_a_verdict_on_a_session_is_heard(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(words) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("I can't make up my mind between 24, 25 and 26, so please put me in 26.", (26,)),
        ("I'd take June 21 if it weren't for a trial. Put me on August 16.", (26,)),
        ("I can't wait for June 21!", (25,)),
        ("Session 25, please. A colleague raved about the last one.", (25,)),
    ],
)
def test_what_is_only_weighed_or_looked_back_at_is_not_asked_for(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(words) == numbers


@pytest.mark.parametrize(
    ("words", "left", "wanted"),
    [
        ("Please trade my June 21 for August 16.", (25,), (26,)),
        ("I need to give up June 21 and take August 16 instead.", (25,), (26,)),
        ("Put me on the August list in place of June's.", (25,), (26,)),
        ("I signed up for June 21 and August 16. Please drop the last one.", (26,), ()),
        ("I'm holding a spot for June 21 that I won't use.", (25,), ()),
    ],
)
def test_what_is_given_up_is_told_from_what_is_taken(
    words: str, left: tuple[int, ...], wanted: tuple[int, ...]
) -> None:
    mentions = find_mentions(words, SERIES, MARCH)

    assert settle(mentions, roles=frozenset({"left"})).numbers == left
    assert settle(mentions).numbers == wanted


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Session 25 please, and the one afterwards.", (25, 26)),
        ("Session 25 please. I would like to read the text of the talk afterwards.", (25,)),
        ("Session 25 please. May I watch the session afterwards?", (25,)),
        ("Please give my seat in session 25 to the next one in line.", (25,)),
        ("Session 25 please; whoever is next person on the list can have my old seat.", (25,)),
        ("Not session 25, but we'll try again in the fall.", ()),
        ("Please add us to the one in October, we will sign up again for December.", (27,)),
    ],
)
def test_what_comes_after_a_session_is_not_the_next_one_unless_that_is_said(
    text: str, numbers: tuple[int, ...]
) -> None:
    wanted = tuple(m for m in find_mentions(text, SERIES, MARCH) if m.role == "wanted")
    assert {number for one in wanted for number in one.numbers} <= set(numbers)
    assert not numbers or numbers[0] in {number for one in find_mentions(text, SERIES, MARCH) for number in one.numbers}


def test_a_session_that_was_meant_to_be_taken_and_is_over_is_past() -> None:
    words = "I never got around to signing up for February 15. Please give me a seat on April 19."

    assert [mention.role for mention in find_mentions(words, SERIES, MARCH)] == ["past", "wanted"]


def test_whoever_cannot_make_either_one_gives_up_both() -> None:
    words = "I can't make either one in March, please take me off."

    assert settle(find_mentions(words, TWICE, NEW_YEAR), roles=frozenset({"refused"})).numbers == (103, 104)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Would you have room in 26 and 27? If so, choosing 26 and 27.", (26, 27)),
        ("I'm free this summer; what about 26 and 27 for our clerk?", (26, 27)),
        ("I would be attending 25 first, then 27.", (25, 27)),
        ("Kindly put me into 26 as well as 27.", (26, 27)),
        ("Please register me for sessions numbered 24 to 26.", (24, 25, 26)),
        ("Registering for 24 to 26 please.", (24, 25, 26)),
        ("what about 26 or 27 for me?", ()),
        ("Suite 26 and 27, that is where we sit.", ()),
        ("Please put me in 24 and 26... sorry, 24 and 27.", (24, 27)),
    ],
)
def test_bare_figures_of_one_list_are_all_meant(text: str, numbers: tuple[int, ...]) -> None:
    assert settle(find_mentions(text, SERIES, MARCH)).numbers == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("All except April, please.", (25, 26, 27, 28)),
        ("I want all but the August one.", (24, 25, 27, 28)),
        ("Everything bar October, as we are closed.", (24, 25, 26, 28)),
        ("That is all but one of our staff.", ()),
    ],
)
def test_all_but_one_leaves_that_one_out(text: str, numbers: tuple[int, ...]) -> None:
    assert settle(find_mentions(text, SERIES, MARCH)).numbers == numbers


def test_a_session_that_is_excepted_is_refused() -> None:
    found = find_mentions("June excepted, I'd be glad to come.", SERIES, MARCH)

    assert [(mention.numbers, mention.role) for mention in found] == [((25,), "refused")]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I have to take your training by the end of August. Please register me.", ()),
        ("I need this webinar by mid June. Please register me.", ()),
        ("We must be trained no later than the end of October, register us please.", ()),
        ("I need the hours by the end of August so put me in the June one.", (25,)),
        ("Please sign me up for the session at the end of August.", (26,)),
    ],
)
def test_what_is_to_be_done_before_a_day_names_no_session(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Please register me. Send me what is left.", ()),
        ("Please sign me up. E-mail me the remaining dates.", ()),
        ("Register me please. I would like to see all the dates first.", ()),
        ("Please send me the links for all remaining sessions. Register me for June 21.", (25,)),
        ("Sign me up for what is left.", (24, 25, 26, 27, 28)),
        ("Please add me to all remaining sessions and send me the links.", (24, 25, 26, 27, 28)),
    ],
)
def test_who_wants_to_be_told_of_all_asks_for_none(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Could I be added to one of the upcoming webinars?", ()),
        ("I'd like to attend an upcoming webinar.", ()),
        ("Put me in either of the next two webinars.", ()),
        ("One of the five remaining sessions please.", ()),
        ("I'd like one of your remaining sessions, preferably August.", (26,)),
        ("Sign me up for the first one of the upcoming webinars.", (24,)),
        ("Please register me for your upcoming webinar.", (24,)),
        ("Please register me for all upcoming webinars.", (24, 25, 26, 27, 28)),
    ],
)
def test_one_of_several_is_left_open(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Last call for August 16", (26,)),
        ("Final call: June 21", (25,)),
        ("Put me in the last session of the year", (28,)),
    ],
)
def test_a_last_call_is_a_deadline_and_no_last_session(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Please register me for August 16, I have court in June.", (26,)),
        ("I want to attend session 25... no wait, session 26, I have jury duty in June.", (26,)),
        ("August 16 I have court, so June 21 please.", (25,)),
    ],
)
def test_a_reason_on_another_day_says_nothing_of_the_one_asked_for(text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "I am on your lists for 25 and 28. Remove me from 25. December still works, so leave that as it is.",
        "Please take me off session 25. August still suits me.",
    ],
)
def test_what_still_works_is_kept(text: str) -> None:
    assert [mention.role for mention in find_mentions(text, SERIES, MARCH)][-2:] == ["left", "kept"]


def test_what_still_works_for_another_is_not_kept_by_the_author() -> None:
    assert [one.role for one in find_mentions("Session 25 still works for Bo Ray, not me.", SERIES, MARCH)] != ["kept"]


@pytest.mark.parametrize(
    ("day", "text", "numbers"),
    [
        (14, "Register me for this coming Thursday.", (25,)),
        (14, "Register me for Thursday's webinar.", (25,)),
        (20, "Register me for this coming Thursday.", (25,)),
        (21, "Register me for this Thursday.", (25,)),
        (7, "Register me for this coming Thursday.", ()),
    ],
)
def test_a_coming_weekday_named_on_that_day_is_next_weeks(day: int, text: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(text, now=datetime(2018, 6, day, 14, 0, tzinfo=UTC)) == numbers
