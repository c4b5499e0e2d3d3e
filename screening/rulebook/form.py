"""The form of the YAML files in ``rules/``: one msgspec Struct for each part, from which ``rule.schema.json`` is made too.

What a type cannot say (one operator to a condition, dates in order) is checked in reading.py and lint.py.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from screening.model import Severity
from screening.rule import Law, RuleKind, RuleStatus

Text = Annotated[str, Meta(min_length=1)]
Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", min_length=3, max_length=60)]
Key = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", min_length=2, max_length=60)]
Web = Annotated[str, Meta(pattern="^https?://")]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Country = Annotated[str, Meta(pattern="^[A-Z]{2}$", description="ISO 3166 alpha-2 code in capitals.")]
FigureName = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]*$")]


class Strict(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a file in which an unknown key is an error."""


class StateForm(Strict, rename={"from_": "from"}):
    """What the law was from one day to another, both included."""

    state: Law
    from_: date
    until: date | UnsetType = UNSET
    severity: Severity | UnsetType = UNSET
    instrument: Text | UnsetType = UNSET
    note: Text | UnsetType = UNSET
    codified: Text | UnsetType = UNSET


class ReviewedForm(Strict):
    """When somebody last held the file against its sources, and who."""

    on: date
    by: Text


class ReferenceForm(Strict):
    """A source."""

    type: Literal["law", "regulation", "guidance", "notice", "list", "article", "data"]
    title: Text
    url: Web
    issuer: Text | UnsetType = UNSET
    retrieved: date | UnsetType = UNSET
    sha256: Digest | UnsetType = UNSET


class RevisionForm(Strict):
    """What changed in the law or in the file."""

    on: date
    note: Text


class BoundsForm(Strict):
    """Limits of a figure."""

    at_least: float | UnsetType = UNSET
    above: float | UnsetType = UNSET
    at_most: float | UnsetType = UNSET
    below: float | UnsetType = UNSET


class ProductForm(Strict):
    """What a product of the catalogue must meet, itself or by what it contains; all keys given must hold for one product."""

    names: list[Text] | UnsetType = UNSET
    families: list[Text] | UnsetType = UNSET
    makers: list[Text] | UnsetType = UNSET
    maker_in_group: Text | UnsetType = UNSET
    kinds: list[Text] | UnsetType = UNSET
    gp10: list[Literal["named", "reached", "no", "unknown"]] | UnsetType = UNSET
    derived_eccn: list[Text] | UnsetType = UNSET
    datacentre: list[Literal["yes", "no", "unknown"]] | UnsetType = UNSET
    figures: dict[FigureName, BoundsForm] | UnsetType = UNSET
    missing: list[FigureName] | UnsetType = UNSET
    contained: bool | UnsetType = UNSET


class OwnedByForm(Strict):
    """What listed or affected owners must hold; without limits any share will do, an unknown one too."""

    programmes: list[Text] | UnsetType = UNSET
    at_least: float | UnsetType = UNSET
    above: float | UnsetType = UNSET
    together: bool = True
    control: bool = False


class ConditionForm(Strict):
    """One condition: a group (any, all, none), or a field with one operator, or product, or listed_on, or owned_by."""

    any: list[ConditionForm] | UnsetType = UNSET
    all: list[ConditionForm] | UnsetType = UNSET
    none: list[ConditionForm] | UnsetType = UNSET
    field: FigureName | UnsetType = UNSET
    means: Text | UnsetType = UNSET
    pattern: Text | UnsetType = UNSET
    equals: list[Text] | UnsetType = UNSET
    starts: list[Text] | UnsetType = UNSET
    in_group: Text | UnsetType = UNSET
    in_codes: Text | UnsetType = UNSET
    at_least: float | UnsetType = UNSET
    above: float | UnsetType = UNSET
    at_most: float | UnsetType = UNSET
    below: float | UnsetType = UNSET
    product: ProductForm | UnsetType = UNSET
    listed_on: list[Text] | UnsetType = UNSET
    owned_by: OwnedByForm | UnsetType = UNSET


class OwnerForm(Strict):
    """An owner of the party of a case; without percent its share is unknown."""

    listed_on: Text | list[Text] | UnsetType = UNSET
    percent: Annotated[float, Meta(ge=0, le=100)] | UnsetType = UNSET
    control: bool = False
    owners: list[OwnerForm] | UnsetType = UNSET


class CaseForm(Strict):
    """A line the rule must find or leave alone. ``item`` and ``description`` are the same."""

    item: Text | UnsetType = UNSET
    description: Text | UnsetType = UNSET
    part_number: Text | UnsetType = UNSET
    manufacturer: Text | UnsetType = UNSET
    eccn: Text | UnsetType = UNSET
    hs: Text | UnsetType = UNSET
    origin: Country | UnsetType = UNSET
    destination: Country | UnsetType = UNSET
    end_use: Text | UnsetType = UNSET
    datacentre: Literal["yes", "no"] | UnsetType = UNSET
    party: Text | list[Text] | UnsetType = UNSET
    party_country: Country | UnsetType = UNSET
    party_address: Text | UnsetType = UNSET
    party_role: Text | UnsetType = UNSET
    party_headquarters: Country | UnsetType = UNSET
    party_parent: Country | UnsetType = UNSET
    figures: dict[FigureName, float] | UnsetType = UNSET
    listed_on: list[Text] | UnsetType = UNSET
    owners: list[OwnerForm] | UnsetType = UNSET
    as_of: date | UnsetType = UNSET
    severity: Severity | UnsetType = UNSET
    says: Text | UnsetType = UNSET
    why: Text | UnsetType = UNSET


class TestsForm(Strict):
    """The rule's own cases."""

    alert: list[CaseForm]
    clear: list[CaseForm]


class RuleForm(Strict):
    """A rule file."""

    schema: Literal[1]
    id: Id
    title: Text
    kind: RuleKind
    about: Literal["item", "party", "ownership", "transaction"]
    status: RuleStatus
    programme: Text
    severity: Severity
    issued: date
    states: Annotated[list[StateForm], Meta(min_length=1)]
    reviewed: ReviewedForm
    citation: Text
    says: Text
    summary: Text
    action: Text
    references: Annotated[list[ReferenceForm], Meta(min_length=1)]
    match: ConditionForm
    tests: TestsForm
    status_reason: Text | UnsetType = UNSET
    unverified: list[Text] | UnsetType = UNSET
    exceptions: list[Text] | UnsetType = UNSET
    evidence: list[Text] | UnsetType = UNSET
    related: list[Id] | UnsetType = UNSET
    revisions: list[RevisionForm] | UnsetType = UNSET


class ConfirmationForm(Strict, rename={"from_": "from"}):
    """What somebody has found out of the law since a rule was written."""

    rule: Id
    state: Law
    from_: date
    checked: ReviewedForm
    until: date | UnsetType = UNSET
    instrument: Text | UnsetType = UNSET
    note: Text | UnsetType = UNSET


class ConfirmationsForm(Strict):
    """The file confirmations.yaml."""

    schema: Literal[1]
    confirmations: list[ConfirmationForm]


class ProgrammeForm(Strict):
    """What being listed or named under a key means."""

    title: Text
    issuer: Text
    severity: Severity
    meaning: Text
    action: Text
    citation: Text
    url: Web | UnsetType = UNSET


class ProgrammesForm(Strict):
    """The file programmes.yaml."""

    schema: Literal[1]
    programmes: dict[Key, ProgrammeForm]


class MemberForm(Strict, rename={"from_": "from"}):
    """A country of a group, where it was not always one."""

    country: Country
    from_: date | UnsetType = UNSET
    until: date | UnsetType = UNSET
    note: Text | UnsetType = UNSET


class GroupForm(Strict):
    """A country group: its members, or those of other groups, less those of yet others."""

    title: Text
    issuer: Text
    citation: Text
    members: list[Country] | UnsetType = UNSET
    dated: list[MemberForm] | UnsetType = UNSET
    of: list[Text] | UnsetType = UNSET
    less: list[Text] | UnsetType = UNSET
    counts_as: dict[Country, Country] | UnsetType = UNSET
    checked_from: date | UnsetType = UNSET
    url: Web | UnsetType = UNSET
    unverified: list[Text] | UnsetType = UNSET


class GroupsForm(Strict):
    """The file country_groups.yaml."""

    schema: Literal[1]
    groups: dict[Key, GroupForm]


class CodeForm(Strict, rename={"from_": "from"}):
    """A code of a list, where it did not always stand on it."""

    code: Text
    from_: date | UnsetType = UNSET
    until: date | UnsetType = UNSET
    note: Text | UnsetType = UNSET


class CodeListForm(Strict):
    """A list of tariff codes or ECCNs: its codes, or those of other lists."""

    title: Text
    issuer: Text
    citation: Text
    scheme: Literal["hs", "eccn"]
    codes: list[Text] | UnsetType = UNSET
    dated: list[CodeForm] | UnsetType = UNSET
    of: list[Text] | UnsetType = UNSET
    checked_from: date | UnsetType = UNSET
    url: Web | UnsetType = UNSET
    unverified: list[Text] | UnsetType = UNSET


class CodeListsForm(Strict):
    """The file code_lists.yaml."""

    schema: Literal[1]
    lists: dict[Key, CodeListForm]


class ContextForm(Strict):
    """Words that make a bare name of a product believable."""

    words: Annotated[list[Text], Meta(min_length=1)]
    unless: list[Text] | UnsetType = UNSET
    maker_only: bool = False


class ContextsForm(Strict):
    """The file chip_contexts.yaml."""

    schema: Literal[1]
    contexts: dict[Key, ContextForm]
