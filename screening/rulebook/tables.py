"""What rules refer to: programmes, country groups, contexts (YAML) and the chip catalogue (CSV), read from a rules folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from screening import strictyaml
from screening.apply.text import eccns
from screening.apply.thresholds import FIGURES
from screening.catalogue import Code, CodeList, Context, CountryGroup, Member, Part, Product
from screening.errors import Place, RuleError, ScreeningError
from screening.model import Programme
from screening.rule import RuleState
from screening.rulebook.form import (
    CodeListForm,
    CodeListsForm,
    ConfirmationsForm,
    ContextsForm,
    GroupForm,
    GroupsForm,
    ProgrammesForm,
)
from screening.rulebook.reading import given, several

PROGRAMMES = "programmes.yaml"
GROUPS = "country_groups.yaml"
CODES = "code_lists.yaml"
CONFIRMATIONS = "confirmations.yaml"
CONTEXTS = "chip_contexts.yaml"

COLUMNS = (
    "product",
    "maker",
    "maker_country",
    "family",
    "kind",
    "aliases",
    "bare_aliases",
    "contexts",
    "contains",
    "gp10",
    "derived_eccn",
    "stated_eccn",
    "datacentre",
    *FIGURES,
    "memory_type",
    "launched",
    "confidence",
    "source",
    "notes",
)
KINDS = ("chip", "card", "module", "system", "instance", "memory", "fpga")
GP10 = ("named", "reached", "no", "unknown", "contents")
_CLOSED = {
    "kind": KINDS,
    "gp10": GP10,
    "datacentre": ("yes", "no", "unknown"),
    "confidence": ("high", "medium", "low"),
}


def read_programmes(path: Path, *, file: str) -> tuple[Programme, ...]:
    """The programmes of a file; raises RuleError."""
    form = strictyaml.decode(strictyaml.read(path, error=RuleError, file=file), ProgrammesForm)
    return tuple(
        Programme(key, p.title, p.issuer, p.severity, _line(p.meaning), _line(p.action), p.citation, given(p.url) or "")
        for key, p in form.programmes.items()
    )


def read_groups(path: Path, *, file: str) -> tuple[CountryGroup, ...]:
    """The country groups of a file; raises RuleError."""
    form = strictyaml.decode(strictyaml.read(path, error=RuleError, file=file), GroupsForm)
    return tuple(_group(key, group) for key, group in form.groups.items())


def _group(key: str, form: GroupForm) -> CountryGroup:
    counts_as = form.counts_as if isinstance(form.counts_as, dict) else {}
    return CountryGroup(
        key=key,
        title=form.title,
        issuer=form.issuer,
        citation=form.citation,
        members=(
            *(Member(country) for country in several(form.members)),
            *(Member(m.country, given(m.from_), given(m.until)) for m in several(form.dated)),
        ),
        of=several(form.of),
        less=several(form.less),
        counts_as=tuple(counts_as.items()),
        checked_from=given(form.checked_from),
        url=given(form.url),
        unverified=several(form.unverified),
    )


def read_confirmations(path: Path, *, file: str) -> tuple[tuple[str, RuleState], ...]:
    """Rule ids, each with the state of law that somebody has recorded of it; raises RuleError."""
    form = strictyaml.decode(strictyaml.read(path, error=RuleError, file=file), ConfirmationsForm)
    found = []
    for one in form.confirmations:
        note = f"Checked on {one.checked.on} by {one.checked.by}." + (f" {_line(str(one.note))}" if given(one.note) else "")
        found.append((one.rule, RuleState(one.state, one.from_, given(one.until), instrument=given(one.instrument), note=note)))
    return tuple(found)


def read_codes(path: Path, *, file: str) -> tuple[CodeList, ...]:
    """The code lists of a file; raises RuleError."""
    document = strictyaml.read(path, error=RuleError, file=file)
    form = strictyaml.decode(document, CodeListsForm)
    found = []
    for key, one in form.lists.items():
        made = _code_list(key, one)
        for code in made.codes:
            if not _is_code(code.text, made.scheme):
                raise document.fault(
                    f"{code.text!r} is not a code of the scheme {made.scheme}.",
                    ("lists", key),
                    remedy="Write an ECCN as 3A090.a, and a tariff code as 2 to 12 digits in quotes.",
                )
        found.append(made)
    return tuple(found)


def _code_list(key: str, form: CodeListForm) -> CodeList:
    return CodeList(
        key=key,
        title=form.title,
        issuer=form.issuer,
        citation=form.citation,
        scheme=form.scheme,
        codes=(
            *(Code(code) for code in several(form.codes)),
            *(Code(dated.code, given(dated.from_), given(dated.until)) for dated in several(form.dated)),
        ),
        of=several(form.of),
        checked_from=given(form.checked_from),
        url=given(form.url),
        unverified=several(form.unverified),
    )


def _is_code(text: str, scheme: str) -> bool:
    if scheme == "eccn":
        return len(eccns(text)) == 1
    return 2 <= sum(character.isdigit() for character in text) <= 12


def read_contexts(path: Path, *, file: str) -> tuple[Context, ...]:
    """The contexts of a file; raises RuleError."""
    form = strictyaml.decode(strictyaml.read(path, error=RuleError, file=file), ContextsForm)
    return tuple(
        Context(key, tuple(context.words), several(context.unless), context.maker_only) for key, context in form.contexts.items()
    )


def read_products(path: Path, *, file: str) -> tuple[list[Product], list[ScreeningError]]:
    """The products of a chip catalogue and all that is wrong with it; names and contents are checked by the caller."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        return [], [RuleError("cannot be read as UTF-8 text.", place=Place(file), remedy=str(problem))]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    products: list[Product] = []
    errors: list[ScreeningError] = []
    try:
        header = next(reader, [])
        if tuple(header) != COLUMNS:
            odd = sorted(set(header) ^ set(COLUMNS)) or ["their order"]
            what = f"the columns are not those of a chip catalogue; look at: {', '.join(odd)}."
            return [], [RuleError(what, place=Place(file, line=1), remedy=f"Write {','.join(COLUMNS)}.")]
        for row in reader:
            place = Place(file, line=reader.line_num)
            if len(row) != len(COLUMNS):
                errors.append(RuleError(f"has {len(row)} cells, not {len(COLUMNS)}.", place=place))
                continue
            faults = list(_faults(dict(zip(COLUMNS, row, strict=True))))
            errors += [RuleError(fault, place=place) for fault in faults]
            if not faults:
                products.append(_product(dict(zip(COLUMNS, row, strict=True))))
    except csv.Error as problem:
        errors.append(RuleError(f"is not a CSV file: {problem}.", place=Place(file, line=reader.line_num)))
    return products, errors


def _faults(row: dict[str, str]) -> Iterator[str]:
    name = row["product"]
    for column in ("product", "maker", "family", "source"):
        if not row[column]:
            yield f"{name or 'a product'} has no {column}."
    for column, allowed in _CLOSED.items():
        if row[column] not in allowed:
            yield f"{name}: {column} is {row[column]!r}, not one of {', '.join(allowed)}."
    for column in (*FIGURES, "launched"):
        try:
            float(row[column] or 0)
        except ValueError:
            yield f"{name}: {column} is {row[column]!r}, not a number."
    if not row["aliases"] and not row["bare_aliases"]:
        yield f"{name} has no alias by which a line could name it."
    if row["bare_aliases"] and not row["contexts"]:
        yield f"{name} has bare aliases and no context that makes them believable."
    if row["gp10"] == "contents" and not row["contains"]:
        yield f"{name}: gp10 is contents, and it contains nothing."


def _product(row: dict[str, str]) -> Product:
    return Product(
        name=row["product"],
        maker=row["maker"],
        maker_country=row["maker_country"] or None,
        family=row["family"],
        kind=row["kind"],
        aliases=_several(row["aliases"]),
        bare_aliases=_several(row["bare_aliases"]),
        contexts=_several(row["contexts"]),
        contains=tuple(map(_part, _several(row["contains"]))),
        gp10=row["gp10"],
        derived_eccn=row["derived_eccn"] or None,
        stated_eccn=row["stated_eccn"] or None,
        datacentre=row["datacentre"],
        figures=tuple((name, float(row[name])) for name in FIGURES if row[name]),
        memory=row["memory_type"] or None,
        launched=int(row["launched"]) if row["launched"] else None,
        confidence=row["confidence"],
        source=row["source"],
        notes=row["notes"] or None,
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _part(text: str) -> Part:
    count, by, product = text.partition(" x ")
    return Part(product.strip(), int(count)) if by and count.isdigit() else Part(text)


def _line(text: str) -> str:
    return " ".join(text.split())
