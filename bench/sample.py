"""What the benches of the ledger and of the reports put down: vendors' names, and an alert as a screening raises it."""

from __future__ import annotations

from datetime import UTC, datetime

from screening.model import Alert, AlertType, Severity, TokenMatch

NOW = datetime(2026, 11, 24, tzinfo=UTC)
ALERT = Alert(
    id="a",
    type=AlertType.PARTY,
    score=91.3,
    priority=88,
    severity=Severity.REVIEW,
    explanation='"Acme Components" is like the listed name "Acme Component Works": "components" and "component" are alike.',
    list="us-csl",
    entity="us-csl-12345",
    entity_name="Acme Component Works Co., Ltd.",
    matched_name="Acme Component Works",
    queried="Acme Components",
    programme="us-bis-el",
    action="Do not ship before the compliance officer has decided.",
    citation="15 CFR Part 744, Supplement No. 4",
    tokens=(TokenMatch("acme", "acme", "same", 60, 1000), TokenMatch("components", "component", "spelling", 40, 900)),
)


def vendor(number: int) -> str:
    """A name spread over the alphabet, as a vendor file has them and an index does not like them."""
    return f"{(number * 2_654_435_761) % 2**32:08x} Components Trading Co., Ltd."


def country(number: int) -> str:
    """One of three countries, by turns."""
    return ("CN", "DE", "US")[number % 3]
