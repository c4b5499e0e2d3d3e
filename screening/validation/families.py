"""The families of damage: what a validation asks, and which of them weights may be fitted on.

A family is one way in which the name in a vendor file differs from the listed one. ``FITTING`` families may be looked at when
weights are chosen; the ``HELD_OUT`` ones may not, so that their recall says what to expect of damage nobody thought of.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from screening.model import AliasKind, Entity, Kind
from screening.names import analyse
from screening.validation import letters, persons, words
from screening.validation.chance import Chance
from screening.validation.letters import LONG
from screening.validation.listed import Case, Pairing, listed_acronym, original_script, real_alias
from screening.validation.words import Damage


class Group(StrEnum):
    """Whether weights may be fitted on a family."""

    FITTING = "fitting"
    HELD_OUT = "held out"


@dataclass(frozen=True, slots=True)
class Family:
    """One way in which names differ. ``pairing`` makes a case of an entity of one of ``kinds``, or says None."""

    key: str
    title: str
    group: Group
    kinds: frozenset[Kind]
    pairing: Pairing

    def cases(self, entities: Iterable[Entity], *, most: int, seed: int) -> tuple[Case, ...]:
        """At most so many cases, of entities taken in an order of chance; the same ones for the same seed."""
        fitting = sorted(
            (entity for entity in entities if entity.kind in self.kinds), key=lambda entity: (entity.list_id, entity.id)
        )
        found: list[Case] = []
        for entity in Chance(seed, self.key).shuffled(fitting):
            if len(found) == most:
                break
            case = self.pairing(entity, Chance(seed, self.key, entity.list_id, entity.id))
            if case:
                found.append(case)
        return tuple(found)


def of_name(damage: Damage) -> Pairing:
    """The primary name, damaged; names of one short word are left out, for nothing of them would be left."""

    def pairing(entity: Entity, chance: Chance) -> Case | None:
        if entity.names[0].kind is AliasKind.LABEL:
            return None
        tokens = analyse(entity.name).tokens
        if len(tokens) < 2 and not (tokens and len(tokens[0].shown) >= LONG):
            return None
        damaged = damage(entity.name, chance)
        return Case(damaged, entity) if damaged and damaged.strip() else None

    return pairing


_FIRMS = frozenset({Kind.ORGANISATION, Kind.UNKNOWN})
_PERSONS = frozenset({Kind.PERSON})
_SHIPS = frozenset({Kind.VESSEL})
_ALL = frozenset(Kind)


def _fitting(key: str, title: str, damage: Damage, kinds: frozenset[Kind] = _FIRMS) -> Family:
    return Family(key, title, Group.FITTING, kinds, of_name(damage))


def _held_out(key: str, title: str, damage: Damage, kinds: frozenset[Kind] = _FIRMS) -> Family:
    return Family(key, title, Group.HELD_OUT, kinds, of_name(damage))


def _listed(key: str, title: str, pairing: Pairing, kinds: frozenset[Kind] = _ALL) -> Family:
    return Family(key, title, Group.HELD_OUT, kinds, pairing)


FAMILIES: tuple[Family, ...] = (
    _fitting("one-slip", "one typing slip", letters.one_slip),
    _fitting("two-slips", "two typing slips", letters.two_slips),
    _held_out("wrong-key", "neighbouring keys", letters.wrong_key),
    _held_out("doubled-letter", "letters doubled or not", letters.doubled),
    _held_out("by-ear", "spelt by ear", letters.by_ear),
    _held_out("scanned", "scanner noise", letters.scanned),
    _held_out("look-alikes", "look-alike letters of other scripts", letters.look_alikes),
    _held_out("cut-35", "cut at 35 characters", words.cut(35)),
    _held_out("cut-30", "cut at 30 characters", words.cut(30)),
    _held_out("cut-25", "cut at 25 characters", words.cut(25)),
    _held_out("cut-20", "cut at 20 characters", words.cut(20)),
    _held_out("cut-behind-form", "a legal form before, cut at 25", words.behind_form),
    _fitting("abbreviated", "trade words abbreviated", words.abbreviated),
    _held_out("clipped", "long words clipped", words.clipped),
    _fitting("without-vowels", "words without their vowels", words.without_vowels),
    _fitting("typography", "case, punctuation, blanks", words.typography),
    _fitting("no-form", "legal form left out", words.no_form),
    _fitting("other-form", "another legal form", words.other_form),
    _held_out("form-abroad", "legal form written out or abroad", words.form_abroad),
    _fitting("other-order", "words in another order", words.other_order),
    _fitting("split", "a word written in two", words.split),
    _fitting("joined", "two words written as one", words.joined),
    _held_out("no-blanks", "all words run together", words.no_blanks),
    _fitting("as-one", "all words and legal form written as one", words.as_one),
    _held_out("blanks-within", "blanks within words", words.blanks_within),
    _held_out("web-address", "a web address", words.web_address),
    _fitting("part-added", "department or branch added", words.part_added),
    _held_out("place-added", "a place added", words.place_added),
    _fitting("labelled", "labels, numbers and notes around", words.labelled),
    _fitting("inside-text", "inside a longer text", words.inside_text),
    _fitting("word-dropped", "a word left out", words.word_dropped),
    _held_out("three-changes", "slip, order and word at once", words.three_changes),
    _held_out("abbreviated-and-cut", "abbreviated, a slip, cut at 30", words.abbreviated_and_cut),
    _held_out("ampersand", "& and and", words.ampersand),
    _held_out("numbers", "numbers in words or figures", words.numbers_in_words),
    _held_out("acronym", "initials alone", words.acronym),
    _listed("listed-acronym", "a listed acronym against the full name", listed_acronym, _FIRMS),
    _listed("real-alias", "a real alias of an organisation", real_alias, _FIRMS),
    _listed("real-alias-person", "a real alias of a person", real_alias, _PERSONS),
    _fitting("person-slip", "person: one typing slip", letters.one_slip, _PERSONS),
    _fitting("person-order", "person: another order", persons.other_order, _PERSONS),
    _fitting("person-initials", "person: initials", persons.initials, _PERSONS),
    _held_out("person-middle-dropped", "person: middle name or patronymic left out", persons.middle_dropped, _PERSONS),
    _held_out("person-middle-added", "person: middle name or patronymic added", persons.middle_added, _PERSONS),
    _fitting("person-nickname", "person: familiar name", persons.nickname, _PERSONS),
    _held_out("person-particles", "person: particles left out or joined", persons.particles, _PERSONS),
    _held_out("person-title", "person: a title before", persons.titled, _PERSONS),
    _held_out("slavic-spelling", "another spelling of a Slavic name", persons.slavic_spelling, _PERSONS),
    _held_out("arabic-spelling", "another spelling of an Arabic or Persian name", persons.arabic_spelling, _PERSONS),
    _held_out("ship-prefix", "ship: prefix or note", persons.ship_prefix, _SHIPS),
    _held_out("ship-slip", "ship: one typing slip", letters.one_slip, _SHIPS),
    _listed("cyrillic", "Cyrillic name against the Latin listing", original_script("cyrillic")),
    _listed("arabic", "Arabic-script name against the Latin listing", original_script("arabic")),
    _listed("chinese", "Chinese name against the Latin listing", original_script("cjk")),
    _listed("japanese", "Japanese name with kana against the Latin listing", original_script("japanese")),
    _listed("korean", "Korean name against the Latin listing", original_script("hangul")),
    _listed("hebrew", "Hebrew name against the Latin listing", original_script("hebrew")),
    _listed("thai", "Thai name against the Latin listing", original_script("thai")),
    _listed("greek", "Greek name against the Latin listing", original_script("greek")),
)
"""Every family, in the order of reports."""
