"""What several files of these tests read against."""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog


@pytest.fixture
def series() -> Catalog:
    """Give three sessions within a week, numbered 25 to 27."""
    return make_catalog(
        tuple(
            OfferedSession(number, datetime(2026, 5, day, 18, tzinfo=UTC), datetime(2026, 5, day, 20, tzinfo=UTC))
            for number, day in ((25, 18), (26, 20), (27, 22))
        ),
        timezone="America/New_York",
        program="Missing Youth Response",
        organization="Center for Youth Response",
        mailbox="webinars@training.example",
    )
