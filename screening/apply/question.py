"""One row as conditions see it: its cells by field, each normalised once, and the products they name. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from screening.apply.measured import Measured, measured
from screening.apply.products import Catalogue, Named
from screening.apply.text import normalise
from screening.apply.thresholds import FIGURES, derive
from screening.match import DEFAULT_THRESHOLD
from screening.model import Item, Party
from screening.ownership import Ownership

ITEM_FIELDS = {
    "item": ("description", "part_number"),
    "description": ("description",),
    "part_number": ("part_number",),
    "manufacturer": ("manufacturer",),
    "eccn": ("eccn",),
    "hs": ("hs",),
    "origin": ("origin",),
    "destination": ("destination",),
    "end_use": ("end_use",),
}
"""The fields of an item that conditions name, and the cells each looks at."""

PARTY_FIELDS = {
    "party": "name",
    "party_country": "country",
    "party_address": "address",
    "party_role": "role",
    "party_headquarters": "headquarters",
    "party_parent": "parent_country",
}
"""The fields of a party that conditions name; all conditions of a rule then speak of one and the same party."""

TEXT_FIELDS = ("item", "description", "part_number", "manufacturer", "end_use", "party", "party_address", "party_role")
COUNTRY_FIELDS = ("origin", "destination", "party_country", "party_headquarters", "party_parent")
CODE_FIELDS = ("eccn", "hs")


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell: ``text`` as printed, ``plain`` as patterns see it; ``column`` is its header where there is one.

    ``role`` is that of the party whose name it is.
    """

    field: str
    column: str | None
    text: str
    plain: str
    role: str | None = None


class Question:
    """What is asked about one row. ``party`` is the one that party conditions speak of, ``met`` the listings that it met."""

    __slots__ = (
        "_catalogue",
        "_measured",
        "_named",
        "_of_item",
        "_of_parties",
        "_of_party",
        "as_of",
        "destination",
        "figures",
        "item",
        "met",
        "ownership",
        "parties",
        "party",
        "programmes",
        "threshold",
    )

    def __init__(
        self,
        *,
        parties: Sequence[Party],
        item: Item | None,
        destination: str | None,
        as_of: date,
        programmes: Mapping[Party, Collection[str]],
        catalogue: Catalogue,
        ownership: Ownership | None = None,
        threshold: float = DEFAULT_THRESHOLD,
    ) -> None:
        self.parties = _with_maker(parties, item)
        self.item = item
        self.destination = destination
        self.as_of = as_of
        self.programmes = programmes
        self.ownership = ownership
        self.threshold = threshold
        self.figures = derive(dict(item.figures)) if item is not None and item.figures else {}
        self.party: Party | None = None
        self.met: Collection[str] = ()
        self._catalogue = catalogue
        self._of_item: dict[str, tuple[Cell, ...]] = {}
        self._of_parties: list[dict[str, tuple[Cell, ...]]] = [{} for _ in self.parties]
        self._of_party: dict[str, tuple[Cell, ...]] = {}
        self._named: list[tuple[Cell, Named]] | None = None
        self._measured: list[tuple[Cell, Measured]] | None = None

    def speak_of(self, number: int) -> None:
        """Let party conditions speak of the party with that number."""
        self.party = self.parties[number]
        self.met = self.programmes.get(self.party, ())
        self._of_party = self._of_parties[number]

    def speak_of_nobody(self) -> None:
        """Let party conditions find nothing."""
        self.party = None
        self.met = ()
        self._of_party = {}

    def cells(self, field: str) -> tuple[Cell, ...]:
        """The filled cells of a field."""
        known = self._of_party if field in PARTY_FIELDS else self._of_item
        found = known.get(field)
        if found is None:
            found = known[field] = tuple(self._read(field))
        return found

    def _read(self, field: str) -> list[Cell]:
        found = []
        if field in PARTY_FIELDS:
            value = getattr(self.party, PARTY_FIELDS[field]) if self.party is not None else None
            column = self.party.column if self.party is not None and field == "party" else None
            if value:
                role = self.party.role if self.party is not None and field == "party" else None
                found.append(Cell(field, column, value, normalise(value), role))
            return found
        for name in ITEM_FIELDS[field]:
            value = getattr(self.item, name) if self.item is not None else None
            if value:
                column = self.item.column(name) if self.item is not None else None
                found.append(Cell(name, column, value, normalise(value)))
            elif name == "destination" and self.destination:
                found.append(Cell(name, None, self.destination, normalise(self.destination)))
        return found

    def named(self) -> list[tuple[Cell, Named]]:
        """The products that the item's cells name, with the cell."""
        if self._named is None:
            cells = self.cells("item")
            makers = [party.name for party in self.parties]
            if self.item is not None and self.item.manufacturer:
                makers.append(self.item.manufacturer)
            maker = normalise(" ; ".join(makers)) if cells else ""
            self._named = []
            for cell in cells:
                others = " ; ".join(other.plain for other in cells if other is not cell)
                beside = f"{others} ; {maker}" if others else maker
                self._named += [(cell, named) for named in self._catalogue.named(cell.plain, maker=maker, beside=beside)]
        return self._named

    def measured(self) -> list[tuple[Cell, Measured]]:
        """The item as the row's own figures describe it, with the cell that names it; empty where the row gives none that count.

        Figures of a row that names something with contents describe the whole, while the limits are those of one chip: such a row
        is left to the catalogue.
        """
        if self._measured is None:
            self._measured = []
            item = self.item
            if item is not None and not self.figures.keys().isdisjoint(FIGURES):
                named = self.named()
                if not any(one.product.contains for _, one in named):
                    cell, product = (named[0][0], named[0][1].product) if named else (self._subject(), None)
                    self._measured.append((cell, measured(item, self.figures, product, self._maker_country())))
        return self._measured

    def _subject(self) -> Cell:
        """The cell that says what the item is, or a figure where none does."""
        for field in ("description", "part_number", "manufacturer"):
            if cells := self.cells(field):
                return cells[0]
        name = next(iter(self.figures))
        text = f"{self.figures[name]:g}"
        return Cell(name, self.item.column(name) if self.item is not None else None, text, text)

    def _maker_country(self) -> str | None:
        """Where the maker has its headquarters, as far as the row says."""
        makers = [party for party in self.parties if party.role == "manufacturer"]
        return next((country for maker in makers if (country := maker.headquarters or maker.country)), None)


def _with_maker(parties: Sequence[Party], item: Item | None) -> Sequence[Party]:
    """The parties, and the item's manufacturer where no party stands for it."""
    maker = item.manufacturer if item is not None else None
    if item is None or not maker or any(party.name == maker for party in parties):
        return parties
    return (*parties, Party(maker, role="manufacturer", column=item.column("manufacturer")))
