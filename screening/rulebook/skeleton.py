"""The beginning of a rule file: complete but for what only its author knows, which is marked TO-FILL."""

from __future__ import annotations

from datetime import date

_TEXT = """\
schema: 1
id: {id}                    # permanent; the file is called the same
title: TO-FILL                    # what the rule is about, in one line
kind: {kind}                # advisory, regulation, red-flag, house-rule or counter-measure
about: item                       # item, party or transaction (destination, origin)
status: active
programme: {programme}           # a key of programmes.yaml: what being found means
severity: review                  # stop, review or note
issued: {day}                # the day of the advisory
states:                           # what the law was, from day to day; the last may be open
  - {{state: in_force, from: {day}}}
reviewed: {{on: {day}, by: TO-FILL}}
citation: TO-FILL                 # the source, as one cites it
says: >                           # one or two sentences that end every explanation; no more than the source says
  TO-FILL.
summary: >                        # what the source says, for somebody who has never seen it
  TO-FILL.
action: TO-FILL                   # what a person does next
references:                       # the first is the one reports link to
  - {{type: guidance, title: TO-FILL, url: "https://example.org/TO-FILL"}}
# unverified: [facts you did not read in the source itself, one sentence each]
match:                            # see docs/rules-howto.md for all conditions
  {{field: item, means: TO-FILL, pattern: 'to fill'}}
tests:
  alert:                          # lines that must be found
    - {{item: TO-FILL one}}
    - {{item: TO-FILL two}}
  clear:                          # lines that look alike and must be left alone, each with the reason
    - {{item: an ordinary part, why: TO-FILL}}
    - {{item: another ordinary part, why: TO-FILL}}
"""


def skeleton(rule_id: str, *, day: date) -> str:
    """The text of a new rule file, as of that day. It can be read, and lint says what is left to fill in."""
    kind = "house-rule" if rule_id.startswith("house-") else "advisory"
    return _TEXT.format(id=rule_id, kind=kind, programme="house-policy", day=day)
