"""Footnotes of the BIS Entity List, read out of its licence requirement texts.

A footnote widens what needs a licence to foreign-made items (15 CFR 734.9). The list prints it as a superscript behind a
paragraph number; the Consolidated Screening List flattens that into a digit ("See §§ 734.9(e)1 and 744.11 of the EAR2") and
never prints the word. The patterns were checked on all 3,420 rows of 2026-07-31.

Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PRINTED = (
    ("1", re.compile(r"734\.9\(e\)1(?!\d)")),  # Huawei and its affiliates
    ("3", re.compile(r"734\.9\(g\),?3")),  # Russian and Belarusian military end users
    ("4", re.compile(r"734\.9\(e\)(?:\(2\))?,?and.*EAR\)?\.?4")),  # supercomputers and advanced computing
    ("5", re.compile(r"734\.9\(e\)\(3\)")),  # advanced-node fabrication
)
_PARAGRAPH = (("1", "734.9(e)(1)"), ("3", "734.9(g)"), ("4", "734.9(e)(2)"))


@dataclass(frozen=True, slots=True)
class Footnotes:
    """The footnotes of one entry. ``inferred``: no digit is printed, the paragraph cited says which it is.

    ``unread``: the text cites 734.9, but neither digit nor paragraph says which footnote; a person must look.
    """

    numbers: tuple[str, ...] = ()
    inferred: bool = False
    unread: bool = False


def footnotes(requirement: str) -> Footnotes:
    """The footnotes of a licence requirement text; none where it does not cite 15 CFR 734.9."""
    if "734.9" not in requirement:
        return Footnotes()
    text = "".join(requirement.split())
    printed = tuple(number for number, pattern in _PRINTED if pattern.search(text))
    if printed:
        return Footnotes(printed)
    cited = tuple(number for number, paragraph in _PARAGRAPH if paragraph in text)
    return Footnotes(cited, inferred=bool(cited), unread=not cited)
