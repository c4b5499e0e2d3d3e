"""Names made comparable: one normalisation for what is asked and what is listed, always by whole words.

``analyse`` turns a text into a ``Name``: its words in canonical form with what was printed, the legal forms taken off, and
what the words say of its kind. ``variants`` gives the names inside a text ("Foo Ltd, formerly Bar Ltd"). Pure; the tables
are in ``screening/lexicon``. Two texts that give the same words are the same name to this program.
"""

from __future__ import annotations

from screening.names.analysis import Name, analyse
from screening.names.forms import FORM_WORDS
from screening.names.parties import Party, parties, variants
from screening.names.scripts import clean
from screening.names.words import Token, canonical_word

__all__ = ["FORM_WORDS", "Name", "Party", "Token", "analyse", "canonical_word", "clean", "parties", "variants"]
