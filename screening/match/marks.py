"""The weights of the score, all of them, in one place: what agreement earns and what speaks against it.

Chosen by hand on families of damage marked as fitting: ``bench/fit.py`` shows what each does, and docs/methodology.md says why
it is there.
Whole numbers only, in tenths of a point of score (a score of 80 is 800) unless said otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Marks:
    """The weights for names of one kind.

    ``doubt`` says how much what does not agree counts, in thousandths, by the weight of the words that agree: a name that shares
    much is doubted less for what it doesn't share. Between two entries it runs straight.
    """

    doubt: tuple[tuple[int, int], ...]
    one_word: int
    """Taken off where a single word agrees and others are left on either side, in full if they weigh ``FULL_REST`` or more."""
    both_left: int
    """Taken off where both names hold words that the other lacks, in full if they weigh ``FULL_REST`` or more on either side."""
    lone_slip: int
    """Taken off, for each thousandth of likeness lost, where the heaviest word agrees by spelling and little beside it."""
    other_order: int


FULL_REST = 100
"""Weight of words left over from which a mark counts in full: that of one rare word."""
LITTLE = 60
"""Weight of other words that agree below which a slip in the heaviest word stands alone."""

ORGANISATION = Marks(
    doubt=((0, 1500), (50, 1300), (100, 1000), (150, 600), (200, 300)),
    one_word=120,
    both_left=60,
    lone_slip=250,
    other_order=20,
)
PERSON = Marks(
    doubt=((0, 1300), (80, 800), (150, 500), (250, 400)),
    one_word=150,
    both_left=350,
    lone_slip=100,
    other_order=10,
)

SHIP = replace(ORGANISATION, lone_slip=0)
"""Of ships and aircraft: many go by one word, and hardly any firm's name is that of a ship but for a slip."""
SEVERAL = 3
SEVERAL_FROM = 90
SEVERAL_TIMES = 2
SEVERAL_MORE = 60
"""Where so many words of organisations agree other than by spelling, doubt falls faster: what they weigh above ``SEVERAL_FROM``
counts so many times more, up to ``SEVERAL_MORE`` in all. Strangers share a rare word and an ordinary one, hardly three."""
ORDINARY_WORD = 200
"""The least taken off where a single word agrees that weighs next to nothing; less the more it weighs, nothing at 100."""
FULL_OTHER_FORM = 150
"""The weight of words that agree from which they are no ordinary ones where both names have a form, and not the same."""
SLIP_AND_FORM = 150
"""Taken off, for each thousandth of likeness lost, where words agree by spelling alone and the forms are apart, too."""
NUMBERS_DIFFER = ((100, 250), (180, 50))
"""Both names hold a number the other lacks, by the weight of the words that agree: in full to the first, least from the second.
Little else agrees in "Unit 61398" and "Unit 61419"; where more does, one may be of the same series as the other. Ships
and aircraft of one series are not the same, so there it counts in full always."""
RARE_WORD = 90
RARE_WORDS_DIFFER = 80
"""Names of organisations of which each holds a word at least so heavy that the other lacks: sister firms, or namesakes."""
PLACES_DIFFER = 200
"""Both names hold a place the other lacks: affiliates, or namesakes."""
FATHER_AND_SON = 250
"""The words on either side of "bin" or "ibn" stand the other way round: "Salman bin Muhammad" is not "Muhammad bin Salman"."""
TWO_GIVEN_NAMES = 100
"""A person's name agrees but for a slip that makes another given name of one ("Rajesh", "Ramesh")."""
FORMS_DIFFER = ((30, 60), (150, 0))
"""The legal forms are of two kinds, by the weight of the words that agree: in full to the first, nothing from the second. A third
of it where they may be of two kinds, two thirds where only one name has a form. One ordinary word that agrees ("Fox Corp", "Fox")
is the name of many; two names that share several rare words are one whatever their form."""
PARENT_OF = 150
"""One word of a person's name agrees, and the other name says "father of" or "mother of" it: "Samia" is not "Abu Samia"."""
GIVEN_NAME = 150
"""A given name is all that agrees, and one name only has a legal form: "Martin & Co" is not whom a list calls Martin."""
KIND_DIFFERS = 150
"""A person against an organisation."""
LONE_KIND_DIFFERS = 250
"""The same where only one word agrees: "Prada S.p.A." is not a person known as Prada."""
NO_WORD_AGREES = 250
"""Only numbers or single letters agree, and words or the legal form do not."""
SAID_OTHERWISE = 350
"""Taken off where a table put the only words that agree for each other and they weigh nothing; less the more they weigh."""
VESSEL_DIFFERS = 300
"""A ship or aircraft against anything else known."""


WHOLE = 80
WHOLE_OF_PERSON = 30
WHOLE_UP_TO = 820
"""Given back, up to a score of so much, where every word of one name stands in the other, two or more and none of them by its
spelling: what is over says more of the same body, as a rule. Of persons only where what is over stands between words that agree,
as the names of fathers do."""
SURE_OF_PERSON = 800
"""The likeness from which a word of a person's name that is spelled otherwise stands in the other all the same."""
RARE_LETTERS = 6
"""The letters from which a word of full weight that no firm is known to have in its name tells alone, so that as much is given
back; not where a number is left or places differ, nor where both names have a legal form and words that the other lacks, as
sister firms do."""
WHOLE_WEIGHT = 80
"""The least that the heaviest word must weigh of a name of an organisation whose words all stand in the other."""
SMALL_REST = 10
"""The most that words left over may weigh of a name whose every word is said to stand in the other: a particle's."""


def of_several(evidence: int) -> int:
    """What words of organisations weigh as evidence where several of them agree, given what they weigh by themselves."""
    return evidence + min(SEVERAL_MORE, SEVERAL_TIMES * max(0, evidence - SEVERAL_FROM))


def doubt(marks: Marks, evidence: int) -> int:
    """How much what does not agree counts, in thousandths, where the words that agree weigh ``evidence``."""
    below = marks.doubt[0]
    for entry in marks.doubt[1:]:
        if evidence < entry[0]:
            return below[1] - (below[1] - entry[1]) * (evidence - below[0]) // (entry[0] - below[0])
        below = entry
    return below[1]


def numbers_differ(evidence: int) -> int:
    """What is taken off for numbers that differ where the words that agree weigh ``evidence``."""
    (little, full), (much, least) = NUMBERS_DIFFER
    return full - (full - least) * (min(max(evidence, little), much) - little) // (much - little)


def forms_differ(evidence: int, far: int) -> int:
    """What is taken off for legal forms so far apart (in thirds) where the words that agree weigh ``evidence``."""
    (little, full), (much, least) = FORMS_DIFFER
    return (full - (full - least) * (min(max(evidence, little), much) - little) // (much - little)) * far // 3
