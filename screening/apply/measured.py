"""An item as the figures of its own row describe it: they count before those of the catalogue. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from screening.apply.thresholds import FIGURES, OPERATIONS, Control, derive, logic, memory
from screening.catalogue import Product
from screening.model import Item

UNKNOWN = "unknown"
_DATACENTRE = {True: "yes", False: "no", None: UNKNOWN}
_KNOWN = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Measured:
    """The item as a product with the row's figures; ``named`` is the product of the catalogue it goes by, if any."""

    product: Product
    control: Control
    named: str | None


def measured(item: Item, figures: Mapping[str, float], product: Product | None, maker_country: str | None) -> Measured:
    """The item measured: what the row does not say is taken from the product of the catalogue that it names, if it names one.

    A compute figure of the row replaces all compute figures of the catalogue, which are of one chip and go together.
    """
    base = product or _nameless(item, maker_country)
    known = dict(base.figures)
    if "tpp" in figures:
        known = {name: value for name, value in known.items() if name not in OPERATIONS and name != "tpp"}
    if not figures.keys().isdisjoint(("tpp", "die_area_mm2", "performance_density")):
        known.pop("performance_density", None)
    if "performance_density" in figures and "die_area_mm2" not in figures:
        known.pop("die_area_mm2", None)
    known = derive({**known, **figures})
    datacentre = item.datacentre if item.datacentre is not None else _KNOWN.get(base.datacentre)
    control = memory(known) if base.kind == "memory" else logic(known, datacentre=datacentre)
    whole = replace(
        base,
        derived_eccn=control.eccn,
        datacentre=_DATACENTRE[datacentre],
        figures=tuple((name, known[name]) for name in (*FIGURES, "ops_32bit_tops") if name in known),
    )
    return Measured(whole, control, product.name if product else None)


def _nameless(item: Item, maker_country: str | None) -> Product:
    """The item as a product of which nothing is known but its maker."""
    return Product(
        name="item",
        maker=item.manufacturer or "",
        maker_country=maker_country,
        family="",
        kind="chip",
        aliases=(),
        bare_aliases=(),
        contexts=(),
        contains=(),
        gp10=UNKNOWN,
        derived_eccn=None,
        stated_eccn=None,
        datacentre=UNKNOWN,
        figures=(),
        memory=None,
        launched=None,
        confidence="high",
        source="the row",
        notes=None,
    )
