"""Decisions of people on alerts: what binds them, who may make them, and what they make of an alert. Pure."""

from screening.review.case import Case
from screening.review.decision import (
    ALWAYS,
    REASONS,
    Act,
    Approval,
    Assignment,
    Attachment,
    Condition,
    Decision,
    Reason,
    Reopening,
    Seen,
    Verdict,
    same_person,
)
from screening.review.docket import Decided, Docket, Standing, State, row_place
from screening.review.fingerprint import entries_print, party_pairing, party_print, rule_pairing, words
from screening.review.policy import People, Policy
from screening.review.precedents import Precedents

__all__ = [
    "ALWAYS",
    "REASONS",
    "Act",
    "Approval",
    "Assignment",
    "Attachment",
    "Case",
    "Condition",
    "Decided",
    "Decision",
    "Docket",
    "People",
    "Policy",
    "Precedents",
    "Reason",
    "Reopening",
    "Seen",
    "Standing",
    "State",
    "Verdict",
    "entries_print",
    "party_pairing",
    "party_print",
    "row_place",
    "rule_pairing",
    "same_person",
    "words",
]
