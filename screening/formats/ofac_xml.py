"""OFAC's simple XML: sdn.xml, and consolidated.xml for the lists other than SDN."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from screening.formats.draft import Draft, Identities, Labels
from screening.formats.ofac_party import ALIASES, TYPES, entity, read_remarks
from screening.formats.reading import Context, Notes, RemarkKind
from screening.formats.us_csl_ids import Ids, read_ids
from screening.formats.xmlrecords import Node, Shape, records
from screening.model import AliasKind, Entity, Identifier, Kind

ROOT = "sdnList"

_ITEMS = {
    "akaList/aka": ("uid", "type", "category", "lastName", "firstName"),
    "idList/id": ("uid", "idType", "idNumber", "idCountry", "issueDate", "expirationDate"),
    "addressList/address": (*("uid", "address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"),),
    "nationalityList/nationality": ("uid", "country", "mainEntry"),
    "citizenshipList/citizenship": ("uid", "country", "mainEntry"),
    "dateOfBirthList/dateOfBirthItem": ("uid", "dateOfBirth", "mainEntry"),
    "placeOfBirthList/placeOfBirthItem": ("uid", "placeOfBirth", "mainEntry"),
}
_VESSEL = ("callSign", "vesselType", "vesselFlag", "vesselOwner", "tonnage", "grossRegisteredTonnage")
_SHAPE = Shape(
    root=ROOT,
    records=frozenset({"sdnEntry"}),
    inside=frozenset(
        {
            *("uid", "firstName", "lastName", "title", "sdnType", "remarks", "programList", "programList/program", "vesselInfo"),
            *(f"vesselInfo/{name}" for name in _VESSEL),
            *(path.partition("/")[0] for path in _ITEMS),
            *_ITEMS,
            *(f"{path}/{name}" for path, names in _ITEMS.items() for name in names),
        }
    ),
    outside=frozenset({"publshInformation", "publshInformation/Publish_Date", "publshInformation/Record_Count"}),
)
_ADDRESS = ("address1", "address2", "address3", "city", "stateOrProvince", "postalCode")


def read(path: Path, context: Context, notes: Notes) -> Iterator[Entity]:
    """The parties of the file. Raises ListError where it is not whole, or holds another number of records than it says."""
    labels, identities = Labels(context), Identities(notes)
    stated, count = "", 0
    for group, node in records(path, context, notes, _SHAPE):
        if group == "publshInformation/Record_Count":
            stated = node.text
        elif group == "sdnEntry":
            count += 1
            uid = node.get("uid")
            yield _party(node, Draft(context, notes, f"record {count}, uid {uid}"), labels, identities)
    if stated and stated != str(count):
        raise context.not_a_list(f"says that it has {stated} records and holds {count:,}.")
    labels.finish()


def published(path: Path, context: Context) -> date | None:
    """The day of publication, which stands month first before the records."""
    for group, node in records(path, context, Notes(), _SHAPE):
        if group == "sdnEntry":
            break
        if group == "publshInformation/Publish_Date":
            try:
                return datetime.strptime(node.text, "%m/%d/%Y").replace(tzinfo=UTC).date()
            except ValueError:
                break
    return None


def _party(node: Node, draft: Draft, labels: Labels, identities: Identities) -> Entity:
    draft.kind = TYPES.get(node.get("sdnType").casefold(), Kind.UNKNOWN)
    if draft.kind is Kind.UNKNOWN:
        draft.unread("sdnType", node.get("sdnType"))
    name = _name(node)
    draft.name(name, AliasKind.PRIMARY)
    for alias in node.all("akaList/aka"):
        _alias(alias, draft)
    for address in node.all("addressList/address"):
        draft.address([address.get(part) for part in _ADDRESS], address.get("country"))
    for key, path in (("nationality", "nationalityList/nationality"), ("citizen", "citizenshipList/citizenship")):
        for country in node.texts(f"{path}/country"):
            draft.country(country, key)
    for text in node.texts("dateOfBirthList/dateOfBirthItem/dateOfBirth"):
        draft.born(text)
    for text in node.texts("placeOfBirthList/placeOfBirthItem/placeOfBirth"):
        draft.born_at(text)
    draft.keep("title", node.get("title"))
    if sign := node.get("vesselInfo/callSign"):
        draft.number(Identifier("call-sign", sign))
    draft.country(node.get("vesselInfo/vesselFlag"), "vessel_flag")
    for key, part in (
        ("vessel_type", "vesselType"),
        ("tonnage", "tonnage"),
        ("gross_registered_tonnage", "grossRegisteredTonnage"),
        ("vessel_owner", "vesselOwner"),
    ):
        draft.keep(key, node.get(f"vesselInfo/{part}"))
    told = read_remarks(node.get("remarks"), draft)
    numbers = read_ids([_number(item) for item in node.all("idList/id")], ())
    for key, text in numbers.other:
        draft.keep(key, text)
    ids = Ids((*numbers.identifiers, *told.identifiers), (*numbers.tags, *told.tags), (), numbers.listed_on or told.listed_on)
    programmes = node.texts("programList/program")
    return entity(draft, uid=node.get("uid"), name=name, programmes=programmes, ids=ids, labels=labels, identities=identities)


def _name(node: Node) -> str:
    """The name as the CSV prints it: "LAST, First"."""
    return ", ".join(filter(None, (node.get("lastName"), node.get("firstName"))))


def _alias(alias: Node, draft: Draft) -> None:
    kind = ALIASES.get(alias.get("type").replace(".", "").casefold())
    if kind is None:
        kind = AliasKind.STRONG
        draft.unread("type of alias", alias.get("type"))
    category = alias.get("category")
    if category == "weak" and kind is AliasKind.STRONG:
        kind = AliasKind.WEAK
    elif category not in ("weak", "strong", ""):
        draft.unread("category of alias", category)
    name = _name(alias)
    draft.name(name, kind)
    if not name:
        draft.notes.add(RemarkKind.UNREAD_VALUE, f"{draft.where}: an alias without a name")


def _number(item: Node) -> dict[str, Any]:
    pairs = (("type", "idType"), ("number", "idNumber"), ("country", "idCountry"))
    found = {key: item.get(name) for key, name in pairs}
    more = (("issued on", "issueDate"), ("expires on", "expirationDate"))
    return found | {key: text for key, name in more if (text := item.get(name))}
