"""The JSON Schema of a rule file, for editors: made from the same types that read it, with a line of help for every key.

``rules/rule.schema.json`` is its text; a test compares the two. To write it anew:
``python -m screening.rulebook.schema > rules/rule.schema.json``.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from screening.apply.conditions import FIELDS
from screening.apply.thresholds import FIGURES
from screening.rulebook.form import RuleForm

HELP = {
    "RuleForm": {
        "schema": "Version of the file format: 1.",
        "id": "Permanent name, equal to the file name; begins with the folder (us-), or with house- for a house rule.",
        "title": "What the rule is about, in one line; unlike that of any other rule.",
        "kind": "Where the rule comes from.",
        "about": "What an alert is about: the item, a party, its owners, or the transaction as a whole (destination, origin).",
        "status": "How far the file is. A draft is tested and never applied.",
        "status_reason": "Why the rule is not active; needed for every other status.",
        "programme": "A key of programmes.yaml: what being named by the rule means.",
        "severity": "stop: do not go on; review: a person must look; note: shown, and nobody has to look.",
        "issued": "The day of the advisory or regulation.",
        "states": "What the law was, from day to day, in order and without gaps.",
        "reviewed": "When the file was last held against its sources, and by whom. Cases are tested as of this day.",
        "citation": "The legal source, as one cites it.",
        "says": "One or two sentences that end every explanation. Say presumed, risk, or that a licence may be required.",
        "summary": "What the source says, for a reader who has never seen it.",
        "action": "What a person does next.",
        "references": "Sources with their addresses; the first is the one that reports link to.",
        "unverified": "Facts that rest on memory or on secondary sources, one sentence each.",
        "exceptions": "Exceptions and exemptions a reader should know of.",
        "evidence": "What to ask the vendor or customer for.",
        "related": "Ids of rules that a reader should see too.",
        "revisions": "What changed in the law or in the file, and when.",
        "match": "The conditions under which the rule finds a row.",
        "tests": "The rule's own cases: at least two of each.",
    },
    "StateForm": {
        "state": "What the law was. Only in_force and unconfirmed find more than a note.",
        "from": "The first day.",
        "until": "The last day, included; without it the state is open.",
        "severity": "Another severity than that of the rule.",
        "instrument": "The document that brought the state about.",
        "note": "A sentence that is added to every explanation.",
        "codified": "What the printed text still says, where it is not what is applied.",
    },
    "ConditionForm": {
        "any": "At least one of these conditions holds.",
        "all": "Every one of these conditions holds.",
        "none": "None of these conditions holds.",
        "field": f"What is looked at: {', '.join(FIELDS)}, or a figure of the row.",
        "means": "What the pattern or value names, in a reader's words.",
        "pattern": "A regular expression for the normalised text: small letters, blanks for dashes, slashes and brackets.",
        "equals": "The field is one of these.",
        "starts": "The ECCN or HS code lies under one of these.",
        "in_codes": "The ECCN or HS code lies under a code of this list of code_lists.yaml on the day screened for.",
        "in_group": "The country is in this group of country_groups.yaml on the day screened for.",
        "product": "The item is, or contains, a product of chips.csv that meets all of this.",
        "owned_by": "A party of the row is owned by parties listed under these programmes, so far as --ownership tells.",
        "listed_on": "A party of the row met a listing under one of these programmes; us-bis-el#4 asks for its footnote 4.",
    },
    "CaseForm": {
        "item": "The description of the line.",
        "party": "The name of a party, or several.",
        "owners": "Who owns the party of the case, and who owns them.",
        "why": "Why the case is as it is; needed for a clear case.",
        "says": "Words that the explanation must hold.",
        "severity": "The severity with which it must be found.",
        "as_of": "The day on which it is tested, instead of the day of the review.",
    },
}


def schema() -> dict[str, Any]:
    """The schema as plain values."""
    made = msgspec.json.schema(RuleForm)
    for name, lines in HELP.items():
        for key, text in lines.items():
            made["$defs"][name]["properties"][key]["description"] = text
    condition = made["$defs"]["ConditionForm"]["properties"]
    condition["field"]["examples"] = list(FIELDS)
    made["$defs"]["ProductForm"]["properties"]["figures"]["propertyNames"] = {"enum": list(FIGURES)}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "tradesieve rule file", **made}


def text() -> str:
    """The schema as it stands in the file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(text(), end="")
