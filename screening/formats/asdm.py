"""The form of the Advanced Sanctions Data Model of the United Nations, as OFAC uses it: its elements, and its spans of time."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from screening.formats.xmlrecords import Node, Shape

ROOT = "Sanctions"

POINT = ("Year", "Month", "Day")
"""The elements of a point in time."""

_TABLES = (
    "AliasType AreaCode AreaCodeType CalendarType Country CountryRelevance DecisionMakingBody DetailReference DetailType"
    " DocNameStatus EntryEventType EntryLinkType ExRefType FeatureType FeatureTypeGroup IDRegDocDateType IDRegDocType"
    " IdentityFeatureLinkType LegalBasis LegalBasisType List LocPartType LocPartValueStatus LocPartValueType NamePartType"
    " Organisation PartySubType PartyType RelationQuality RelationType Reliability SanctionsProgram SanctionsType Script"
    " ScriptStatus SubsidiaryBody SupInfoType TargetType Validity"
).split()
_PERIOD = {
    f"DatePeriod{path}"
    for path in (
        *("", "/Comment", "/@Comment", "/Start", "/End", "/Start/@Approximate", "/End/@Approximate"),
        *(
            f"/{bound}/{end}{part}"
            for bound in ("Start", "End")
            for end in ("From", "To")
            for part in ("", *(f"/{p}" for p in POINT))
        ),
    )
}
_NAME = "Profile/Identity/Alias/DocumentedName"
_VERSION = "Profile/Feature/FeatureVersion"
_GROUPS = "Profile/Identity/NamePartGroups"
_INSIDE = frozenset(
    {
        *("Comment", "Value", "IDRegistrationNo", "IssuingAuthority", "DocumentDate", "IDRegDocumentReference"),
        *(f"DocumentDate/{path}" for path in _PERIOD),
        *("LocationAreaCode", "LocationCountry", "LocationPart", "LocationPart/LocationPartValue"),
        *(
            "LocationPart/LocationPartValue/@Primary",
            "LocationPart/LocationPartValue/Comment",
            "LocationPart/LocationPartValue/Value",
        ),
        *("FeatureVersionReference", "DocumentedNameReference"),
        *("Profile", "Profile/Comment", "Profile/Identity", "Profile/Identity/Comment", "Profile/Identity/@Primary"),
        *(
            "Profile/Identity/@False",
            "Profile/Identity/Alias",
            "Profile/Identity/Alias/Comment",
            "Profile/Identity/Alias/@Primary",
        ),
        *("Profile/Identity/Alias/@LowQuality", _NAME, f"{_NAME}/DocumentedNamePart", f"{_NAME}/DocumentedNameCountry"),
        *(f"{_NAME}/DocumentedNamePart/NamePartValue", f"{_NAME}/DocumentedNamePart/NamePartValue/@Acronym"),
        *(_GROUPS, f"{_GROUPS}/MasterNamePartGroup", f"{_GROUPS}/MasterNamePartGroup/NamePartGroup"),
        *("Profile/Feature", "Profile/Feature/Comment", _VERSION, f"{_VERSION}/Comment", f"{_VERSION}/VersionDetail"),
        *(f"{_VERSION}/VersionLocation", "Profile/Feature/IdentityReference", "Profile/SanctionsEntryReference"),
        *(f"{_VERSION}/{path}" for path in _PERIOD),
        *("@Former", "EntryEvent", "EntryEvent/Comment", "EntryEvent/Date"),
        *(f"EntryEvent/Date/{part}" for part in POINT),
        *("SanctionsMeasure", "SanctionsMeasure/Comment", *(f"SanctionsMeasure/{path}" for path in _PERIOD)),
        *_PERIOD,
    }
)
SHAPE = Shape(
    root=ROOT,
    tables=frozenset(f"ReferenceValueSets/{name}Values" for name in _TABLES),
    records=frozenset(
        {
            *("Locations/Location", "IDRegDocuments/IDRegDocument", "DistinctParties/DistinctParty"),
            *(
                "ProfileRelationships/ProfileRelationship",
                "SanctionsEntries/SanctionsEntry",
                "SanctionsEntryLinks/SanctionsEntryLink",
            ),
        }
    ),
    inside=_INSIDE,
    outside=frozenset(
        {
            *("@Version", "@LastUpdated", "DateOfIssue", *(f"DateOfIssue/{part}" for part in POINT), "ReferenceValueSets"),
            *(
                "Locations",
                "IDRegDocuments",
                "DistinctParties",
                "ProfileRelationships",
                "SanctionsEntries",
                "SanctionsEntryLinks",
            ),
        }
    ),
    ties=re.compile(r"\w*(?:ID|Ref)|\w+-(?:CountryID|LocationID|ProfileID|SanctionsEntryID)|\w*Fixed|DeltaAction"),
)


def period(node: Node) -> str:
    """A date or span of time: ISO where it is a day, a month or a year, "circa" where OFAC says so."""
    ends = []
    about = False
    for bound in node.children():
        if bound.tag not in ("Start", "End"):
            continue
        about = about or bound.attribute("Approximate") == "true"
        for point in bound.children():
            told = {part.tag: part.text for part in point.children()}
            ends.append(tuple(int(text) if (text := told.get(part, "")).isdigit() else 0 for part in POINT))
    if not ends:
        return ""
    return ("circa " if about else "") + _span(min(ends), max(ends))


def _span(first: tuple[int, ...], last: tuple[int, ...]) -> str:
    (year, month, day), (last_year, last_month, last_day) = first, last
    if (year, month) == (last_year, last_month) and 1 <= month <= 12:
        if day == last_day:
            return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"
        if day == 1 and last_day == monthrange(max(year, 1), month)[1]:
            return f"{year:04}-{month:02}"
    if year == last_year and (month, day, last_month, last_day) in ((1, 1, 12, 31), (0, 0, 0, 0)):
        return f"{year:04}"
    return " to ".join("-".join(f"{figure:02}" for figure in end if figure) for end in (first, last))


def moment(year: str, month: str, day: str) -> date | None:
    """A whole day, or None where one of its figures is missing or wrong."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
