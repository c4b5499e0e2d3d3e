"""OFAC's lists, SDN and the others, in each form that OFAC publishes: the four CSV files, simple XML, advanced XML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from screening.formats import ofac_advanced, ofac_csv, ofac_xml
from screening.formats.asdm import ROOT as ADVANCED
from screening.formats.ofac_xml import ROOT as SIMPLE
from screening.formats.reading import Context, Notes, ReadResult
from screening.formats.xmlrecords import head, is_markup
from screening.model import Entity

VERSION = 1
"""Raise it when the same file would give other entities."""


def read(path: Path, context: Context) -> ReadResult:
    """Read a folder of the CSV files, or an XML file of either kind; raises ListError for anything else, or what is not whole."""
    notes = Notes()
    entities, published = _entities(path, context, notes)
    return ReadResult(entities, notes, published)


def _entities(path: Path, context: Context, notes: Notes) -> tuple[Iterator[Entity], date | None]:
    if path.is_dir() or not is_markup(path):
        return ofac_csv.read(path, context, notes), None
    root = head(path, context).tag
    if root == SIMPLE:
        return ofac_xml.read(path, context, notes), ofac_xml.published(path, context)
    if root == ADVANCED:
        return ofac_advanced.read(path, context, notes), ofac_advanced.published(path, context)
    raise context.not_a_list(f"is XML, but none of OFAC's lists: it begins with <{root}>.")
