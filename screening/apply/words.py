"""What explanations say of a cell, a country and a product. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from screening import countries
from screening.apply.measured import Measured
from screening.apply.products import Named, Reached
from screening.apply.question import Cell
from screening.apply.thresholds import LABELS, arithmetic, bandwidth
from screening.rule import Evidence, OfProduct

_NAMES = {
    "description": "description",
    "part_number": "part number",
    "manufacturer": "manufacturer",
    "eccn": "ECCN",
    "hs": "HS code",
    "origin": "the country of origin",
    "destination": "the destination",
    "party": "party",
    "party_country": "the country of the party",
    "party_address": "address of the party",
    "party_role": "role of the party",
    "party_headquarters": "the headquarters of the party",
    "party_parent": "the ultimate parent of the party",
    "end_use": "end use",
}
_SHOWN = 80
"""Most characters of a cell that an explanation quotes."""


def evidence(cell: Cell, matched: str, words: str) -> Evidence:
    """The evidence that a cell gives."""
    return Evidence(cell.field, cell.column, cell.text, matched, words)


def quoted(cell: Cell) -> str:
    """The cell's text, shortened, with its field and column."""
    text = " ".join(cell.text.split())
    if len(text) > _SHOWN:
        text = text[: _SHOWN - 1] + "…"
    name = cell.role or _NAMES.get(cell.field) or LABELS[cell.field]
    where = f"{name}, column {cell.column}" if cell.column and cell.column.casefold() != name.casefold() else name
    return f'"{text}" ({where})'


def country_words(cell: Cell) -> str:
    """Whose country it is, and which: ``the destination China (CN)``."""
    code = cell.text.strip().upper()
    return f"{_NAMES[cell.field]} {countries.name(code)} ({code})"


def product_words(cell: Cell, named: Named, reached: Reached, condition: OfProduct) -> str:
    """What the cell names, what that contains, and the figures on which the condition rests."""
    words = f"{quoted(cell)} names the {named.product.name}"
    if reached.chain:
        words += f", and {reached.words}"
    product = reached.product
    tpp = product.figure("tpp")
    figures = dict(product.figures)
    if condition.derived_eccn and tpp is not None:
        words += f"; the {product.name} has" if reached.chain else " with"
        words += f" {arithmetic(figures)}{_and_bandwidth(condition, figures)} ({product.confidence} confidence)"
        if product.derived_eccn and product.derived_eccn[:1].isdigit():
            words += f", which puts it in {product.derived_eccn}"
    return words


def measured_words(cell: Cell, measured: Measured, condition: OfProduct) -> str:
    """``"GPU card X" (description) has by the figures of this row a TPP of 5864 ..., which puts it in 3A090.a: ...``."""
    figures = dict(measured.product.figures)
    known = arithmetic(figures) or "no figure for its operations a second"
    named = f", the {measured.named}," if measured.named else ""
    words = f"{quoted(cell)}{named} has by the figures of this row {known}{_and_bandwidth(condition, figures)}"
    eccn = measured.control.eccn
    if eccn[:1].isdigit():
        return f"{words}, which puts it in {eccn}: {measured.control.because}"
    return f"{words}: {measured.control.because}"


def _and_bandwidth(condition: OfProduct, figures: Mapping[str, float]) -> str:
    asked = "memory_bandwidth_gbps" in {name for name, _ in condition.figures}
    words = bandwidth(figures) if asked else ""
    return f" and {words}" if words else ""
