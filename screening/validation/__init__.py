"""Validation: what the matcher finds and what it raises, measured on one's own lists and, where given, one's own vendor names.

Pure: entities and names in, figures out, the same for the same seed. ``screening/run/validation.py`` brings lists and files,
``screening/report/validation_*.py`` print what comes of it.
"""

from __future__ import annotations

from screening.validation.families import FAMILIES, Family, Group
from screening.validation.measure import Met, Recalled, SelfMatch, SelfMatches
from screening.validation.result import Circumstances, Line, Settings, Validation, Yardstick, validate

__all__ = [
    "FAMILIES",
    "Circumstances",
    "Family",
    "Group",
    "Line",
    "Met",
    "Recalled",
    "SelfMatch",
    "SelfMatches",
    "Settings",
    "Validation",
    "Yardstick",
    "validate",
]
