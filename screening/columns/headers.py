"""What one column header says: its words looked up, longest phrase first, and the meanings put together.

Pure. A header alone is a claim; ``content`` says what the cells below it look like, and ``table`` weighs both.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from screening.columns import vocabulary
from screening.columns.figures import figure_of

_CAMEL = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々ー]+|[\uac00-\ud7a3]+|[^\W\d_]+|\d+")
_HAN_OR_HANGUL = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々\uac00-\ud7a3]")
_BETWEEN = re.compile(r"\s*[/&+,;|、／]\s*|\s+(?:and|und|et|y|e|и)\s+", re.IGNORECASE)
_PN = re.compile(r"\bp\s?/\s?n\b", re.IGNORECASE)
_LONGEST_PHRASE = 5
_LONGEST_HEADER = 120
_TYPO_LENGTH = 6
_TYPO_LIKENESS = 88
"""rapidfuzz ratio: one letter wrong, missing or doubled in a word of six or more."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header says.

    ``role`` is a party's role (its name stands here), ``country``, ``headquarters`` (the country of it), ``address``,
    ``identifier``, ``party_id``, an item field, ``figure`` (``detail`` says which),
    ``name`` or ``organisation`` (whose is open), ``other`` (known, never screened) or ``unknown``. ``party`` is the party an
    attribute belongs to, ``number`` the 2 of "Supplier 2", ``sure`` is False where the header has words we do not know.
    """

    role: str
    party: str | None = None
    scheme: str | None = None
    number: int | None = None
    sure: bool = True
    detail: str = ""


def fold(text: str) -> str:
    """Text without case and, in alphabets, without accents."""
    folded = []
    for letter in unicodedata.normalize("NFKC", text).casefold():
        if "\u00c0" <= letter < "\u0590" or "\u1e00" <= letter < "\u2000":
            letter = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
        folded.append(letter)
    return "".join(folded).replace("ß", "ss").replace("ı", "i").replace("ø", "o").replace("ł", "l")


def words(text: str) -> list[str]:
    """The comparable words of a header: camel case split, "P/N" as one word, "#" as "number"."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text)).replace("#", " number ").replace("'", "").replace("’", "")
    found: list[str] = []
    letters = ""
    for word in _WORDS.findall(fold(text)):
        if len(word) == 1 and not word.isdigit() and not _HAN_OR_HANGUL.match(word):
            letters += word
            continue
        if letters:
            found.append(letters)
            letters = ""
        found.append(word)
    if letters and not (letters == "s" and found):  # the plural in "Reference(s)"
        found.append(letters)
    return found


def _build() -> tuple[dict[tuple[str, ...], tuple[str, str]], dict[str, tuple[str, str]]]:
    phrases: dict[tuple[str, ...], tuple[str, str]] = {}
    inner: dict[str, tuple[str, str]] = {}
    sources = [
        *(("party", role, text) for role, text in vocabulary.PARTIES.items()),
        ("organisation", "organisation", vocabulary.ORGANISATION),
        *(("identifier", scheme, text) for scheme, text in vocabulary.IDENTIFIERS.items()),
        *(("attribute", name, text) for name, text in vocabulary.ATTRIBUTES.items()),
        *(("item", name, text) for name, text in vocabulary.ITEMS.items()),
    ]
    for kind, value, text in sources:
        for phrase in text.split("|"):
            found = tuple(words(phrase))
            if found:
                phrases.setdefault(found, (kind, value))
            if _HAN_OR_HANGUL.match(phrase):
                inner.setdefault(fold(phrase).replace(" ", ""), (kind, value))
    return phrases, inner


_PHRASES, _INNER = _build()
HEADER_WORDS = frozenset(
    phrase.casefold()
    for text in (
        *vocabulary.PARTIES.values(),
        vocabulary.ORGANISATION,
        *vocabulary.IDENTIFIERS.values(),
        *vocabulary.ATTRIBUTES.values(),
        *vocabulary.ITEMS.values(),
    )
    for phrase in text.split("|")
)
"""The phrases as they are written: a quick test for rows that could be headers."""
_SINGLE = [phrase[0] for phrase in _PHRASES if len(phrase) == 1 and len(phrase[0]) >= _TYPO_LENGTH and phrase[0].isascii()]
_FILLERS = frozenset(fold(word) for word in vocabulary.FILLERS)


def _segments(run: str) -> tuple[list[tuple[str, str]], int]:
    """Phrases found in a run of Chinese, Japanese or Korean, longest first from the left, and the letters left over."""
    found: list[tuple[str, str]] = []
    rest, at = 0, 0
    while at < len(run):
        for length in range(min(len(run) - at, 12), 0, -1):
            concept = _INNER.get(run[at : at + length])
            if concept and (length > 1 or length == len(run) or (found and at == len(run) - 1)):
                found.append(concept)
                at += length
                break
        else:
            rest += run[at] not in "のとおよび及和与的之"
            at += 1
    return found, rest


def _concepts(text: str) -> tuple[list[tuple[str, str]], int, int | None]:
    """The meanings in a header, the number of words without one, and an ordinal if it carries one."""
    found: list[tuple[str, str]] = []
    unknown, number, at = 0, None, 0
    tokens = words(text)
    while at < len(tokens):
        for length in range(min(_LONGEST_PHRASE, len(tokens) - at), 0, -1):
            concept = _PHRASES.get(tuple(tokens[at : at + length]))
            if concept:
                found.append(concept)
                at += length
                break
        else:
            word = tokens[at]
            at += 1
            if word.isdigit():
                number = int(word) if len(word) < 4 else number
            elif _HAN_OR_HANGUL.match(word):
                inner, rest = _segments(word)
                found += inner
                unknown += rest > 0
            elif word not in _FILLERS:
                near = (
                    process.extractOne(word, _SINGLE, scorer=fuzz.ratio, score_cutoff=_TYPO_LIKENESS)
                    if len(word) >= _TYPO_LENGTH
                    else None
                )
                if near:
                    found.append(_PHRASES[(near[0],)])
                else:
                    unknown += 1
    return found, unknown, number


@lru_cache(maxsize=4096)
def names_maker_and_part(header: str) -> bool:
    """Whether a header announces two things in its cells: "Manufacturer / Part Number", "厂家/型号"."""
    pieces = _BETWEEN.split(_PN.sub("pn", header).strip())
    return len(pieces) == 2 and [read(piece).role for piece in pieces] == ["manufacturer", "part_number"]


@lru_cache(maxsize=4096)
def read(header: str) -> Meaning:
    """What a header says."""
    if len(header) > _LONGEST_HEADER:
        return Meaning("unknown")
    if name := figure_of(header):
        return Meaning("figure", detail=name)
    found, unknown, number = _concepts(header)
    if not found:
        return Meaning("unknown", number=number)
    parties = [value for kind, value in found if kind == "party"]
    items = {value for kind, value in found if kind == "item"}
    attributes = {value for kind, value in found if kind == "attribute"}
    schemes = [value for kind, value in found if kind == "identifier"]
    organisation = any(kind == "organisation" for kind, _ in found)
    sure = unknown == 0
    for field in ("eccn", "hs", "origin", "destination", "end_use"):
        if field in items and "description" not in items:
            return Meaning(field, number=number, sure=sure)
    if parties:
        return _of_party(_leading(parties), items, attributes, schemes, number, sure)
    if schemes and not (schemes[0] in ("vat", "tax") and ("money" in attributes or not sure)):
        return Meaning("identifier", scheme=schemes[0], number=number, sure=sure)
    return _of_item(items, attributes, organisation, number, sure)


def _leading(parties: list[str]) -> str:
    """The role of a header that names two: whoever is the contact or the bank of a supplier is not the supplier."""
    for special in ("contact", "bank", "owner"):
        if special in parties:
            return special
    return parties[0]


def _of_party(party: str, items: set[str], attributes: set[str], schemes: list[str], number: int | None, sure: bool) -> Meaning:
    def says(role: str, *, scheme: str | None = None, detail: str = "") -> Meaning:
        return Meaning(role, party=party, scheme=scheme, number=number, sure=sure, detail=detail)

    if attributes & {"money", "date"} or items & {"quantity", "footprint", "note"}:
        return says("other")
    if "contact_data" in attributes:
        return says("other", detail="contact_data")
    if schemes:
        return says("identifier", scheme=schemes[0])
    if items & {"part_number", "supplier_part", "internal_part", "item_number"} or (
        "description" in items and "id" in attributes
    ):
        if party == "manufacturer":
            return says("part_number")
        return says("internal_part" if party == "customer" else "supplier_part")
    if "country" in attributes:
        return says("headquarters" if "headquarters" in attributes else "country")
    if attributes & {"address", "headquarters"}:
        return says("address")
    if "name" in attributes:
        return says(party)
    if "id" in attributes:
        if party == "manufacturer":  # a maker's code is as often the part's as the maker's
            return Meaning("part_number", party=party, number=number, sure=False)
        return says("party_id")
    if attributes & {"category", "accounting"}:
        return says("other")
    return Meaning(party, party=party, number=number, sure=sure and not items)


def _of_item(items: set[str], attributes: set[str], organisation: bool, number: int | None, sure: bool) -> Meaning:
    def says(role: str, *, sure: bool = sure, detail: str = "") -> Meaning:
        return Meaning(role, number=number, sure=sure, detail=detail)

    if attributes & {"contact_data", "date"} or ("money" in attributes and "quantity" not in items):
        for detail in ("contact_data", "date", "money"):
            if detail in attributes:
                return says("other", detail=detail)
    vague = bool(attributes & {"category", "accounting"})
    if "internal_part" in items or ("part_number" in items and "accounting" in attributes):
        return says("internal_part")
    if "supplier_part" in items and "category" in attributes:
        return says("other", detail="category")
    for role in ("footprint", "quantity", "supplier_part", "part_number", "designator", "line"):
        if role in items and not (role in ("designator", "quantity") and "description" in items):
            return says(role)
    if "item_number" in items:
        return says("part_number", sure=False)
    if "source" in items:
        return says("source")
    if "description" in items:
        if "id" in attributes and not vague:
            return says("part_number", sure=False)
        if vague or "id" in attributes:
            return says("other", detail="accounting")
        return says("description", sure=sure)
    if "detail" in items and "accounting" not in attributes:
        return says("detail")
    if "note" in items:
        return says("note")
    if vague:
        return says("other", detail="accounting" if "accounting" in attributes else "category")
    if organisation:
        if "country" in attributes:
            return says("headquarters" if "headquarters" in attributes else "country")
        if attributes & {"address", "headquarters"}:
            return says("address")
        return says("other", detail="id") if "id" in attributes else says("organisation")
    if "country" in attributes:
        return says("headquarters" if "headquarters" in attributes else "country")
    if attributes & {"address", "headquarters"} and "id" not in attributes:
        return says("address") if sure else says("unknown")
    if "name" in attributes and "id" not in attributes:
        return says("name") if sure else says("unknown")
    return says("other", detail="id")
