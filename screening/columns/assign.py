"""Roles for columns: what the headers claim, weighed against what the cells hold. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from screening.columns.content import Profile, profile
from screening.columns.headers import Meaning, names_maker_and_part
from screening.columns.parts import Assignment, Column, Group, letter
from screening.columns.told import WHY
from screening.columns.vocabulary import PARTIES
from screening.model import TableKind

ITEM_FIELDS = ("description", "part_number", "eccn", "hs", "origin", "destination", "end_use")
_ASIDE = ("contact", "bank", "owner", "agent", "forwarder", "vessel")
_NAME_SHARE = 0.5
_LEGAL_SHARE = 0.3


@dataclass(slots=True)
class _More:
    """The columns that say more of one party."""

    countries: list[int] = field(default_factory=list)
    addresses: list[int] = field(default_factory=list)
    identifiers: list[tuple[int, str]] = field(default_factory=list)
    headquarters: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    """A column while its role is being settled."""

    index: int
    header: str
    meaning: Meaning
    looks: Profile
    role: str
    why: str = "by its header"
    continues: int | None = None

    @property
    def is_party(self) -> bool:
        """Whether a party's name stands here."""
        return self.role in PARTIES or self.role == "party"

    @property
    def is_mixed(self) -> bool:
        """Whether a maker's name and a part number stand in the same cells."""
        return self.role == "part_number" and self.looks.part < 0.8 and names_maker_and_part(self.header)


def roles(
    headers: Sequence[str],
    meanings: Sequence[Meaning],
    columns: Sequence[Sequence[str]],
    *,
    told: Mapping[int, Meaning] | None = None,
) -> Assignment | None:
    """The roles of a table with a header, or None where nothing in it can be screened.

    ``told`` are the columns of which the user says what they are: taken at his word, whatever their header or cells say.
    """
    told = told or {}
    drafts = [
        _Draft(i, header, told.get(i, meaning), profile(column), told.get(i, meaning).role)
        for i, (header, meaning, column) in enumerate(zip(headers, meanings, columns, strict=True))
        if header or any(column)
    ]
    for draft in drafts:
        _check(draft)
    _obey(drafts, told)
    _check_claims(drafts)
    kind = _kind(drafts)
    remark = _settle_names(drafts, kind)
    _settle_items(drafts, kind)
    _obey(drafts, told)
    return _assignment(drafts, kind, remark)


def _obey(drafts: Sequence[_Draft], told: Mapping[int, Meaning]) -> None:
    for draft in drafts:
        if draft.index in told:
            draft.role, draft.why, draft.continues = told[draft.index].role, WHY, None


def by_content(columns: Sequence[Sequence[str]]) -> Assignment | None:
    """The roles of a table without a header, by what its cells look like; None where that is not plain."""
    drafts = [_Draft(i, "", Meaning("unknown"), profile(column), "unknown") for i, column in enumerate(columns)]
    filled = [draft for draft in drafts if draft.looks.values]
    _settle_unknown(drafts, _LEGAL_SHARE)
    if len(filled) == 1 and filled[0].looks.names >= 0.8 and not filled[0].is_party:
        filled[0].role, filled[0].why = "vendor", "a list of texts in one column"
    for draft in drafts:
        if draft.role == "party":
            draft.role = "vendor"
    if not any(draft.is_party for draft in drafts):
        return None
    return _assignment(drafts, TableKind.VENDOR, "")


def _check(draft: _Draft) -> None:
    """Correct a header's claim where the cells plainly say otherwise."""
    if draft.looks.values:
        if draft.is_party:
            _check_party(draft)
        else:
            _check_other(draft)


def _check_party(draft: _Draft) -> None:
    looks = draft.looks
    numbers = looks.part if draft.role == "bank" else looks.numeric
    if draft.role != "vessel" and numbers > 0.8:
        draft.role, draft.why = "party_id", "its cells are numbers"
    elif looks.mail > _NAME_SHARE:
        draft.role = "other"
    elif not draft.meaning.sure:
        vague = looks.names < 0.8 or looks.yes_no > 0.3 or looks.distinct < 2 < looks.values
        if vague or looks.url >= _NAME_SHARE:
            draft.role = "other"


def _check_other(draft: _Draft) -> None:
    looks, role, sure = draft.looks, draft.role, draft.meaning.sure
    foreign = {
        "hs": looks.numeric + looks.hs < _NAME_SHARE,
        "country": looks.country < 0.2 and looks.numeric > _NAME_SHARE,
        "description": looks.url > 0.8,
        "detail": looks.url > 0.8,
        "supplier_part": looks.yes_no > _NAME_SHARE,
        "internal_part": looks.yes_no > _NAME_SHARE,
    }
    if foreign.get(role):
        draft.role = "other"
    elif role == "designator" and looks.designator < 0.3:
        if looks.part >= 0.6:
            draft.role, draft.why = "part_number", "its cells look like part numbers"
    elif role == "line" or (role == "part_number" and not sure):
        if looks.sequential or looks.numeric > 0.9:
            draft.role = "line"
        elif looks.designator >= 0.6:
            draft.role = "designator"
        elif role == "part_number" and looks.part < 0.2 and looks.words > 0.8:
            draft.role = "description"
    elif role == "description" and looks.designator >= 0.6 and looks.values > 2:
        draft.role, draft.why = "designator", "its cells are reference designators"
    elif role == "description" and (looks.sequential or looks.numeric > (0.9 if sure else 0.4)):
        draft.role = "line"


def _check_claims(drafts: Sequence[_Draft]) -> None:
    """Correct what only shows beside the other columns: a role that no other column claims may stand under a wrong word."""
    named = {draft.meaning.party for draft in drafts if draft.is_party}
    for draft in drafts:
        looks, party = draft.looks, draft.meaning.party
        if draft.role == "party_id" and party and party not in named and looks.names >= 0.8 and looks.part < 0.3:
            draft.role, draft.why = party, "its header says number, but its cells are names"
            named.add(party)
    sure = {draft.role for draft in drafts if draft.is_party and draft.meaning.sure}
    for draft in drafts:
        if draft.is_party and not draft.meaning.sure and not draft.looks.values and draft.role in sure:
            draft.role = "other"


def _kind(drafts: Sequence[_Draft]) -> TableKind:
    found = {draft.role for draft in drafts}
    details = {draft.meaning.detail for draft in drafts if draft.role == "other"}
    weights = {
        "designator": 3.0, "part_number": 2.0, "supplier_part": 2.0, "footprint": 1.5, "quantity": 1.5, "description": 1.0,
        "manufacturer": 1.0, "detail": 1.0, "internal_part": 0.5, "hs": 0.5, "eccn": 0.5,
    }  # fmt: skip
    things = sum(weight for role, weight in weights.items() if role in found)
    if any(draft.role == "part_number" and not draft.meaning.sure for draft in drafts):
        things -= 0.5
    parties = 2.0 * bool(found & (PARTIES.keys() - {"manufacturer", "contact", "bank"}))
    parties += 2.0 * ("organisation" in found)
    parties += 1.5 * ("identifier" in found) + 1.0 * ("address" in found) + 1.0 * ("country" in found)
    parties += 1.0 * ("party_id" in found) + 0.5 * ("contact" in found)
    parties += sum({"contact_data": 0.5, "accounting": 1.0, "money": 0.5, "date": 0.5}.get(detail, 0.0) for detail in details)
    numbered = bool(found & {"part_number", "supplier_part", "designator"})
    return TableKind.BOM if things > parties or (numbered and things == parties) else TableKind.VENDOR


def _settle_names(drafts: list[_Draft], kind: TableKind) -> str:
    """Whose name a plain "Name" or "Company" is; then columns with a header we do not know, by their cells."""
    first: _Draft | None = None
    for draft in drafts:
        if draft.role == "name" and first is not None and (draft.meaning.number or 0) > 1 and draft.index - first.index < 4:
            draft.role, draft.continues, draft.why = "continued", first.index, "the name before it goes on here"
        elif draft.role == "name" and kind is TableKind.VENDOR:
            first = draft
    explicit = any(draft.is_party and draft.role not in ("contact", "bank", "owner", "agent") for draft in drafts)
    aside = []
    for draft in drafts:
        if draft.role == "name":
            if kind is TableKind.BOM:
                draft.role = "description"
            elif draft.looks.values and draft.looks.names < _NAME_SHARE:
                draft.role = "other"
            else:
                draft.role = "party" if explicit else "vendor"
        elif draft.role == "organisation":
            if not explicit and not (draft.looks.values and draft.looks.names < _NAME_SHARE):
                draft.role, draft.why = "vendor", "a company, and no other column names one"
            else:
                draft.role = "other"
                aside.append(f'"{draft.header}"')
    _settle_unknown(drafts, 0.6 if explicit else _LEGAL_SHARE)
    if kind is TableKind.VENDOR and not any(draft.is_party for draft in drafts):
        for draft in drafts:  # a party whose name is not given, but whose number column may hold it
            if draft.role == "party_id" and draft.looks.names >= _NAME_SHARE and draft.meaning.party:
                draft.role, draft.why = draft.meaning.party, "the only column that could name the party"
                break
    return f"Not screened, as another column names the party: {', '.join(aside)}." if aside else ""


def _settle_unknown(drafts: Sequence[_Draft], legal_share: float) -> None:
    for draft in drafts:
        looks = draft.looks
        if draft.role != "unknown" or not looks.values:
            continue
        if looks.eccn >= 0.6 and looks.values > 1:
            draft.role, draft.why = "eccn", "its cells look like ECCNs"
        elif looks.hs >= 0.8 and looks.dotted >= 0.8 and looks.values > 1:
            draft.role, draft.why = "hs", "its cells look like HS codes"
        elif looks.legal >= legal_share and looks.names >= 0.8 and looks.values > 1:
            draft.role, draft.why = "party", f"{round(100 * looks.legal)} percent of its cells look like company names"
        elif looks.country >= 0.8 and looks.distinct > 2 and looks.names >= 0.8 and looks.yes_no < 0.2:
            draft.role, draft.why = "country", "its cells are countries"


def _settle_items(drafts: list[_Draft], kind: TableKind) -> None:
    """Which column describes the item, where no header says so; which part number comes first."""
    if kind is not TableKind.BOM:
        for draft in drafts:
            if draft.role == "detail":  # a value is an amount here
                draft.role = "other"
        return
    for draft in drafts:
        if draft.role == "internal_part" and (draft.looks.part < _NAME_SHARE or draft.looks.numeric > _NAME_SHARE):
            draft.role = "other"
        elif draft.role == "party_id" and draft.looks.part >= _NAME_SHARE:
            draft.role, draft.why = "supplier_part", "its cells look like part numbers"
        elif draft.role == "other" and draft.meaning.detail == "id" and draft.looks.numeric < 0.2:
            if draft.looks.part >= 0.6:
                draft.role, draft.why = "internal_part", "its cells look like part numbers"
            elif draft.looks.words >= _NAME_SHARE > draft.looks.yes_no:
                draft.role, draft.why = "detail", "its cells say more than a number"
    found = {draft.role for draft in drafts}
    if not found & {"vendor", "supplier", "distributor"}:
        for draft in drafts:
            if draft.role == "source" and (draft.looks.words >= _NAME_SHARE or not draft.looks.values):
                draft.role, draft.why = "supplier", "where the item is bought, and no column names a supplier"
    if found & {"description", "part_number"}:
        return
    telling = found & {"quantity", "designator", "footprint", "supplier_part", "detail"}
    for draft in drafts:
        free = draft.role in ("unknown", "note") or (draft.role == "other" and draft.meaning.detail == "category")
        if telling and free and draft.looks.words >= 0.5 and draft.looks.url < 0.5:
            draft.role, draft.why = "description", "the first column of texts, and none is called a description"
            break
    for draft in drafts:
        if draft.role == "note":
            draft.role, draft.why = "detail", "a remark, where no column holds part numbers"


def _assignment(drafts: Sequence[_Draft], kind: TableKind, remark: str) -> Assignment | None:
    names = [draft for draft in drafts if draft.is_party or draft.is_mixed]
    owners = {draft.index: number for number, draft in enumerate(names)}
    columns: list[Column] = []
    more = [_More() for _ in names]
    fields: dict[str, list[int]] = {}
    for draft in drafts:
        group: int | None = owners.get(draft.index if draft.continues is None else draft.continues)
        role = draft.role
        if role in ("country", "headquarters") and draft.meaning.party == "owner":  # that of the parent of whom the row is about
            child = _child(draft, names)
            if child is not None:
                more[child].parents.append(draft.index)
                group, role = child, "parent_country"
        if role in ("country", "address", "identifier", "headquarters"):
            group = _owner(draft, names)
            if group is None:
                if role != "country" or kind is TableKind.VENDOR:
                    continue
                role, draft.why = "origin", "a country, and no party beside it"
                fields.setdefault("origin", []).append(draft.index)
            elif role == "country":
                more[group].countries.append(draft.index)
            elif role == "headquarters":
                more[group].headquarters.append(draft.index)
            elif role == "address":
                more[group].addresses.append(draft.index)
            else:
                more[group].identifiers.append((draft.index, draft.meaning.scheme or "registration"))
        elif role == "figure":
            role = draft.meaning.detail
            fields.setdefault(role, []).append(draft.index)
        elif role in (*ITEM_FIELDS, "detail", "supplier_part", "internal_part"):
            fields.setdefault(role, []).append(draft.index)
        elif role == "designator":  # sometimes it holds the only words of a row
            fields.setdefault(role, []).append(draft.index)
            continue
        elif role == "line" or _counts(draft):
            fields.setdefault("line", []).append(draft.index)
            continue
        elif group is None:
            continue
        columns.append(Column(draft.index, letter(draft.index), draft.header, role, group, draft.why, draft.meaning.scheme))
        if draft.is_mixed:
            columns.append(replace(columns[-1], role="manufacturer"))
    _drop_vague(fields)
    used = {index for indexes in fields.values() for index in indexes}
    columns = [column for column in columns if column.group is not None or column.index in used]
    seen = {column.index for column in columns}
    aside = [f'{letter(d.index)} "{d.header}"' for d in drafts if d.header and d.index not in seen]
    aside += [f"{letter(d.index)} without a header" for d in drafts if not d.header and d.index not in seen and d.looks.words]
    if aside:
        remark = f"{remark} Not screened: {', '.join(aside)}.".strip()
    if not names and not fields.keys() & {"description", "part_number", "supplier_part", "eccn", "hs", "detail"}:
        return None
    rest: dict[int, list[int]] = {}
    for draft in drafts:
        if draft.continues is not None:
            rest.setdefault(draft.continues, []).append(draft.index)
    groups = tuple(
        Group(
            role="manufacturer" if draft.is_mixed else draft.role,
            mixed=draft.is_mixed,
            name=draft.index,
            header=draft.header or letter(draft.index),
            rest=tuple(rest.get(draft.index, ())),
            countries=tuple(known.countries),
            addresses=tuple(known.addresses),
            identifiers=tuple(known.identifiers),
            headquarters=tuple(known.headquarters),
            parents=tuple(known.parents),
        )
        for draft, known in zip(names, more, strict=True)
    )
    frozen = {name: tuple(indexes) for name, indexes in fields.items()}
    return Assignment(kind, tuple(columns), groups, frozen, remark)


def _counts(draft: _Draft) -> bool:
    """Whether a column that says nothing else numbers the lines."""
    if draft.role == "other" and draft.meaning.detail == "id":
        return draft.looks.sequential or draft.looks.numeric >= _NAME_SHARE
    return draft.role == "unknown" and draft.looks.sequential


def _drop_vague(fields: dict[str, list[int]]) -> None:
    """Numbers of the house are only looked at where nothing better names the part."""
    if fields.keys() & {"part_number", "supplier_part"}:
        fields.pop("internal_part", None)


def _child(draft: _Draft, names: Sequence[_Draft]) -> int | None:
    """The party whose parent a column speaks of: the nearest one that is not itself the owner of another."""
    able = [i for i, name in enumerate(names) if name.role not in _ASIDE]
    return min(able, key=lambda i: (abs(names[i].index - draft.index), names[i].index > draft.index)) if able else None


def _owner(draft: _Draft, names: Sequence[_Draft]) -> int | None:
    """The party a country, address or identifier belongs to: of its own role and number, else the nearest one."""
    party, number = draft.meaning.party, draft.meaning.number
    able = [i for i, name in enumerate(names) if name.role not in ("contact", "vessel")] or list(range(len(names)))
    if draft.meaning.scheme == "imo":
        able = [i for i, name in enumerate(names) if name.role == "vessel"] or able
    if party is not None:
        same = [i for i in able if names[i].meaning.party == party]
        if not same and any(names[i].meaning.party for i in able):
            return None  # it speaks of a party whose name is nowhere
        able = [i for i in same if names[i].meaning.number == number] or same or able
    if not able:
        return None
    return min(able, key=lambda i: (abs(names[i].index - draft.index), names[i].index > draft.index))
