"""What is known of words by themselves, listed or asked, a column at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from screening.lexicon.abbreviations import PARTICLES
from screening.lexicon.places import PLACES
from screening.match.align import SEVERAL_INITIALS
from screening.match.beside import SMALL_WORDS, are_short, in_russian, weights_beside
from screening.match.cut import LONE_FRAGMENT, is_fragment
from screening.match.hashes import Letters, hashes, lengths, letter_bits
from screening.match.openings import cut_words
from screening.match.weights import PARTICLE, STOP, word_weights
from screening.names import Token
from screening.names.words import may_end_otherwise


def columns_of(words: Sequence[Token]) -> dict[str, NDArray[Any]]:
    """What is known of words by themselves.

    ``text`` and ``raw`` are the hashes of a word as compared and as written, ``rest`` what it weighs where it is left over.
    ``begun`` and ``lone`` are what it gives to the keys of names cut off within it, and ``fragment`` tells whether it may be what
    is left of one. ``short`` may be initials beside a word that weighs ``beside``; to initials a word gives its first ``letter``,
    or its ``code`` in Russian, a ``small`` one nothing. Runs with a word that is not all letters (``odd``), or that ends as some
    do that are put otherwise (``ending``), are compared as they are put. ``first`` and ``initials`` are the bits of its letters.
    """
    texts, raws = [word.text for word in words], [word.raw for word in words]
    text, raw = Letters(texts), Letters(raws)
    size, raw_size = lengths(texts), lengths(raws)
    number, letters = _where(word.number for word in words), _where(map(str.isalpha, raws))
    weight = np.array(word_weights(texts), dtype=np.int64)
    light = _where(weighs <= PARTICLE and one in PARTICLES for one, weighs in zip(texts, weight.tolist(), strict=True))
    place = _where(one in PLACES for one in texts)
    begun, lone = cut_words(raw)
    first, initials = letter_bits(text, most=max(SEVERAL_INITIALS))
    codes = [in_russian(word.text, word.raw) for word in words]
    return {
        "text": hashes(text), "raw": hashes(raw), "raw_size": raw_size,
        "weight": weight, "rest": np.where((weight <= STOP) | place | light, 0, weight),
        "number": number, "place": place, "group": _where(one == "group" for one in texts),
        "single": (size == 1) & ~number, "long": (size >= 4) & ~_where(map(str.isdigit, texts)),
        "first": first, "initials": initials,
        "begun": begun, "lone": lone, "fragment": _where(len(one) >= LONE_FRAGMENT and is_fragment(one) for one in raws),
        "odd": ~letters, "ending": _where(map(may_end_otherwise, raws)),
        "short": are_short(raw_size, letters & ~number, weight), "beside": weights_beside(raw_size),
        "small": _where(one in SMALL_WORDS for one in raws), "letter": np.array([ord(one[0]) for one in raws], dtype=np.int64),
        "code": hashes(codes), "code_size": lengths(codes),
    }  # fmt: skip


def _where(holds: Iterable[bool]) -> NDArray[np.bool_]:
    return np.fromiter(holds, dtype=bool)
