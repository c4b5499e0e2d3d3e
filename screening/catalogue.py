"""Country groups and products: what rules refer to besides the row itself. Pure values, read from the files of ``rules/``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Member:
    """A country of a group, from one day to another, both included; open where None."""

    country: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class CountryGroup:
    """A group of countries as an authority prints it, or made of others: the members, those of ``of``, without those of ``less``.

    ``counts_as`` says which code is counted with which other (Hong Kong with China). ``checked_from`` is the first day for
    which the membership was checked.
    """

    key: str
    title: str
    issuer: str
    citation: str
    members: tuple[Member, ...] = ()
    of: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    counts_as: tuple[tuple[str, str], ...] = ()
    checked_from: date | None = None
    url: str | None = None
    unverified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a list, from one day to another, both included; open where None."""

    text: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class CodeList:
    """A list of tariff codes or ECCNs as an authority prints it, or made of others (``of``).

    A code takes in all that lies under it. ``scheme`` is ``hs`` or ``eccn``; ``checked_from`` the first day
    for which the list was checked.
    """

    key: str
    title: str
    issuer: str
    citation: str
    scheme: str
    codes: tuple[Code, ...] = ()
    of: tuple[str, ...] = ()
    checked_from: date | None = None
    url: str | None = None
    unverified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """What a product contains; ``count`` is None where it is not known."""

    product: str
    count: int | None = None

    def __str__(self) -> str:
        return self.product if self.count is None else f"{self.count} x {self.product}"


@dataclass(frozen=True, slots=True)
class Product:
    """A chip, card, module, system or cloud instance of the catalogue.

    ``aliases`` name it by themselves; ``bare_aliases`` (A100, 910B) only beside a word of one of the ``contexts``. ``gp10``
    is named, reached, no, unknown or contents (see what it contains). ``derived_eccn`` is our arithmetic from ``figures`` by
    the notes to ECCN 3A090, ``undetermined`` where a figure is missing; a screening aid, not a classification.
    """

    name: str
    maker: str
    maker_country: str | None
    family: str
    kind: str
    aliases: tuple[str, ...]
    bare_aliases: tuple[str, ...]
    contexts: tuple[str, ...]
    contains: tuple[Part, ...]
    gp10: str
    derived_eccn: str | None
    stated_eccn: str | None
    datacentre: str
    figures: tuple[tuple[str, float], ...]
    memory: str | None
    launched: int | None
    confidence: str
    source: str
    notes: str | None

    def figure(self, name: str) -> float | None:
        """A figure by name (``tpp``, ``performance_density`` ...), None where it is not known."""
        return dict(self.figures).get(name)


@dataclass(frozen=True, slots=True)
class Context:
    """Words that make a bare alias believable. ``maker_only`` looks for them in maker and party cells, not in the text.

    ``unless`` are words that speak against it.
    """

    key: str
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    maker_only: bool = False
