"""Screen names, items and spreadsheets against restricted-party lists and export-control rules, with evidence.

``Screener`` answers questions from Python, ``compare`` sets two names side by side; neither needs the audit ledger.
Decision support, not legal advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from screening.version import VERSION as __version__

if TYPE_CHECKING:
    from screening.match import Comparison, compare
    from screening.model import Alert, Item, Outcome, Party, Result, Severity
    from screening.run import Screener

__all__ = [
    "Alert",
    "Comparison",
    "Item",
    "Outcome",
    "Party",
    "Result",
    "Screener",
    "Severity",
    "__version__",
    "compare",
]


def __getattr__(name: str) -> Any:
    """Load the public names on first use, so that ``tradesieve --help`` stays quick."""
    if name in {"Comparison", "compare"}:
        import screening.match as home
    elif name == "Screener":
        import screening.run as home  # type: ignore[no-redef]
    elif name in __all__:
        import screening.model as home  # type: ignore[no-redef]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(home, name)
