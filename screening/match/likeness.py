"""How alike two words are, 0 to 1000, and how: the same, spelled alike, put for one another, one the beginning of the other.

Fuzziness lives here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from screening.lexicon import abbreviations, chinese, names_apart, pinyin
from screening.lexicon.given_names import VARIANTS, stand_for
from screening.lexicon.places import PLACES
from screening.lexicon.word_counts import RATES
from screening.names import Token, abjad, korean, slavic
from screening.names.consonants import TRANSCRIBED, read, skeleton, written
from screening.names.looks import look
from screening.names.scripts import HAN, HANGUL
from screening.names.shortened import is_shortened, without_vowels
from screening.names.words import PUT_OTHERWISE

SAME = 1000
BEGINNING = 700
"""One word begins the other ("Semicond", "Digit"): at least four letters, two or more left out."""
CLIPPED = {4: 780, 5: 840, 6: 880}
"""The same of a word that is none that names are known to hold, by its letters (6 or more)."""
LEAST = 500
"""Spelling less alike than this does not count at all."""
SAME_SOUND = 880
"""Spelled otherwise but sounding alike, as one romanisation beside another ("Aksioma", "Axioma"; "Khotintsev", "Hotincev")."""
SAME_LOOK = 900
"""Alike to a scanner ("Modem" and "Modern", "Volt" and "Volf")."""
NICKNAME = 850
"""Given names that stand for one another ("Bill", "William"), in names of persons only; anywhere where they sound alike, too."""
SYNONYM = 800
"""Put for one another by translators ("College", "Academy"): the same word of another language in two listings."""
SHORTENED = {4: 820, 5: 880}
"""A word and what is left of it without vowels ("Rsnft"), by the number of consonants (5 or more), fewer never."""
KEYED = 4
"""Letters from which sound and look alone make words alike."""
SURE_KEY = 6
LOSS_OF_SHORT_KEY = 120
"""Shorter words than this fall together by chance ("Sick", "Shic"): so much less is their likeness by sound or look."""
ORDINARY = 61
"""Words that at least this many of 100,000 names hold are words of their own: one ordinary word is not a slip of another."""
CONSONANTS = {2: 650, 3: 760, 4: 840}
"""A word in a script without vowels, or of syllables, beside a Latin one with its consonants, by their number (4 or more)."""
SYLLABLES_LESS = 40
"""What that counts less in kana and Chinese, which tell fewer consonants apart."""
TWO_NAMES = 560
"""Two given names that differ by a slip, at most."""
MOST_OF_HAN = 760
"""Chinese characters beside a Latin word of another language that their pinyin is like, at most."""
LONG_RUN = 4
LOSS_PER_CHARACTER = 1500
"""Characters of a word in Han or Hangul from which one of them may be a slip, and what that costs a word of one character."""
BEGINS = 4
LEFT_OUT = 2
"""Letters of a word that begins another, and letters that the other has more, at least."""
LOSS_PER_EDIT = 1150
LOSS_IN_SHORT = 1600
SHORT = 7
"""What one ordinary slip costs a word of one letter; a word of n letters loses an n-th of it, of under seven letters more."""

NEIGHBOURS_SWAPPED = 8
"""What two neighbours swapped cost, in tenths of a slip."""
_VOWELS = frozenset("aeiouy")
_SOUND = frozenset(frozenset(pair) for pair in "ck cq kq sz vw fv ij jy gj ks cs cx xz bv dt bp gk uw xs kx qj".split())
_LOOK = frozenset(
    frozenset(pair) for pair in ("0o", "1l", "1i", "5s", "8b", "2z", "6g", "li", "ce", "un", "uv", "vy", "mn", "ft")
)


_SYNONYMS: dict[str, frozenset[str]] = {}
for _line in abbreviations.SYNONYMS.split("\n"):
    for _word in _line.split():
        _SYNONYMS[_word] = _SYNONYMS.get(_word, frozenset()) | frozenset(_line.split()) - {_word}


_STAND_FOR: dict[str, frozenset[str]] = {}
"""Names of persons that stand for one another: familiar forms, spellings of a Korean syllable and of a Chinese family name."""
for _table in (VARIANTS, korean.STAND_FOR, stand_for(group.split() for group in chinese.FAMILY_SPELLINGS.split("|"))):
    for _word, _others in _table.items():
        _STAND_FOR[_word] = _STAND_FOR.get(_word, frozenset()) | _others
# A letter too many in a short name is a slip: "Jong-uun", "Sson". Words that names hold are words of their own ("Ann").
for _word in korean.STAND_FOR:
    for _doubled in {_word[:at] + _word[at] + _word[at:] for at in range(len(_word))}:
        if _doubled not in korean.STAND_FOR and _doubled not in RATES:
            _STAND_FOR[_word] = _STAND_FOR.get(_word, frozenset()) | {_doubled}
            _STAND_FOR[_doubled] = _STAND_FOR.get(_doubled, frozenset()) | {_word}


def synonyms(word: str) -> frozenset[str]:
    """The words that translators put in this word's stead, and the given names that stand for this one."""
    return _PUT_FOR.get(word, _NONE)


_NONE: frozenset[str] = frozenset()
_PUT_FOR = {word: _SYNONYMS.get(word, _NONE) | _STAND_FOR.get(word, _NONE) for word in (*_SYNONYMS, *_STAND_FOR)}


_GIVEN = frozenset(VARIANTS) | abjad.NAMES | frozenset(names_apart.NAMES.split())
"""Names of persons that tables know, by any spelling."""


def is_given_name(word: str) -> bool:
    """Whether the tables of personal names hold the word, as it is compared."""
    return word in _GIVEN


def is_korean(word: str) -> bool:
    """Whether the word is a syllable of Korean names by some spelling."""
    return word in korean.STAND_FOR


def are_two_names(one: str, other: str) -> bool:
    """Whether words that differ are two given names: by consonants ("Rajesh", "Ramesh"), or a man's and a woman's ("Karima").

    Where only vowels within differ, one may be the other in another romanisation.
    """
    apart = _bones(one) != _bones(other) or (one[-1] in _ENDS) != (other[-1] in _ENDS) or {one, other} in names_apart.THOUGH_ALIKE
    return apart and one in _GIVEN and other in _GIVEN


def _bones(name: str) -> str:
    """A name's consonants; w and v are one, and a last j is a vowel."""
    return skeleton(name.removesuffix("j").replace("w", "v"))


_ENDS = frozenset("aiyj")
"""Last letters that make another name of one, a woman's or a family's: "Karim", "Karima", "Karimi"."""


def _differ(one: str, other: str) -> bool:
    return skeleton(one) != skeleton(other) and sound(one) != sound(other)


def is_mandarin(word: str) -> bool:
    """Whether a word is made of syllables of Mandarin in pinyin."""
    return _mandarin().fullmatch(word) is not None


@cache
def _mandarin() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(pinyin.SYLLABLES.split())})+")


def is_ordinary(word: str) -> bool:
    """Whether so many names hold the word that it is a word of its own."""
    return RATES.get(word, 0) >= ORDINARY


def edits_allowed(length: int) -> int:
    """Slips allowed in a word by the length of the longer of the two: none below 4 letters, one to 5, two from 6."""
    return 0 if length < 4 else 1 if length < 6 else 2


def likeness(one: str, other: str) -> int:
    """0 (different words) to 1000 (the same word); the same whichever word comes first."""
    return meeting(one, other)[0]


def loss_by_slips(length: int) -> int:
    """What one ordinary slip costs a word of so many letters, times their number."""
    return LOSS_PER_EDIT if length >= SHORT else LOSS_IN_SHORT


def spellings(token: Token) -> tuple[str, ...]:
    """The spellings under which a word may meet another: as compared, and as written where a table changed it.

    A slip in "Technologies" is nearer to what was written than to "technology".
    """
    return (token.text,) if token.number or token.raw == token.text else (token.text, token.raw)


def meet(one: Token, other: Token) -> tuple[int, str]:
    """How alike two words of names are, 0 to 1000, by their best spellings, and how they meet."""
    if one.native or other.native:
        return _meet_natively(one, other)
    if one.text == other.text:
        return SAME, "same"
    best = meeting(one.text, other.text)
    if one.raw != one.text or other.raw != other.text:
        best = _by_spellings(one, other)
    if best[1] in _BY_LETTERS and one.shown.isascii() != other.shown.isascii() and _is_read_from_han(one, other):
        return 0, ""
    return best


_BY_LETTERS = ("spelling", "beginning")


def _is_read_from_han(one: Token, other: Token) -> bool:
    """Whether one word is read from characters that a table knows, and both are Mandarin: such are read without slips."""
    known = HAN.match(one.shown) or HAN.match(other.shown)
    return known is not None and is_mandarin(one.raw) and is_mandarin(other.raw)


def _by_spellings(one: Token, other: Token) -> tuple[int, str]:
    found = (meeting(text, other_text) for text in spellings(one) for other_text in spellings(other))
    best = max(found, key=lambda one: one[0])
    return best if best[0] < SAME or one.text == other.text else (SAME_LOOK, "spelling")


def _meet_natively(one: Token, other: Token) -> tuple[int, str]:
    """How two words meet of which one at least has letters of its own that say more than the Latin ones."""
    best = _by_spellings(one, other)
    if not (one.native and other.native):
        if best[1] in _BY_LETTERS and HAN.match(one.native or other.native):
            best = _by_sound_of_han(one.raw, other.raw, best)
        return max(best, _by_consonants(one, other), key=lambda found: found[0])
    most = _most_natively(one.native.removeprefix(TRANSCRIBED), other.native.removeprefix(TRANSCRIBED))
    if most == SAME:
        return best
    return (min(most, best[0]), "spelling") if most and best[0] else (0, "")


def _by_sound_of_han(one: str, other: str, best: tuple[int, str]) -> tuple[int, str]:
    """How alike Chinese characters are to a Latin word that is not their pinyin.

    Characters are read without slips, and none is clipped: another pinyin word is another name, and foreign words sound alike by
    chance.
    """
    return (0, "") if is_mandarin(one) and is_mandarin(other) else (min(best[0], MOST_OF_HAN), best[1])


def consonant_keys(token: Token) -> tuple[str, ...]:
    """The keys by consonants of a word; one in its own letters and a Latin one that share a key are alike."""
    return () if token.number else read(token.native, token.raw) if token.native else written(token.raw)


def _by_consonants(one: Token, other: Token) -> tuple[int, str]:
    shared = set(consonant_keys(one)).intersection(consonant_keys(other))
    if not shared:
        return 0, ""
    return alike_by_key(max(shared, key=lambda key: (len(key), key))), "consonants"


def alike_by_key(key: str) -> int:
    """How alike two words are that share a key by consonants; 0 where it is too short to say anything."""
    return max(0, CONSONANTS.get(min(len(key) - 1, max(CONSONANTS)), 0) - (SYLLABLES_LESS if key[0] == "~" else 0))


def _most_natively(one: str, other: str) -> int:
    """The most that two words in characters or syllables of one script can be alike.

    What sounds alike is not the same ("近平", "近朋"): one character of four or more may be a slip, of fewer none.
    """
    short, long = sorted((one, other), key=len)
    if long.startswith(short) or not any(script.match(one) and script.match(other) for script in (HAN, HANGUL)):
        return SAME
    if len(long) < LONG_RUN or OSA.distance(one, other, score_cutoff=1) > 1:
        return 0
    return SAME - LOSS_PER_CHARACTER // len(long)


@lru_cache(maxsize=65536)
def meeting(one: str, other: str) -> tuple[int, str]:
    """How alike two words are, 0 to 1000, and how they meet: same, synonym, nickname, variant, spelling or beginning."""
    if one == other:
        return SAME, "same"
    if other in _SYNONYMS.get(one, ()):
        return SYNONYM, "synonym"
    if other in _STAND_FOR.get(one, ()):
        return NICKNAME, "variant" if min(len(one), len(other)) >= KEYED and _sound_alike(one, other) else "nickname"
    if one.isdigit() or other.isdigit() or (is_ordinary(one) and is_ordinary(other)):
        return 0, ""
    if one in PLACES and other in PLACES and _differ(one, other):
        return 0, ""
    short, long = (one, other) if (len(one), one) < (len(other), other) else (other, one)
    best = 0
    if len(short) >= KEYED:
        best = SAME_LOOK if look(short) == look(long) else SAME_SOUND if _sound_alike(short, long) else 0
        if len(short) < SURE_KEY:
            best = max(0, best - LOSS_OF_SHORT_KEY)
    allowed = edits_allowed(len(long))
    if (
        allowed
        and len(short) >= 4
        and len(long) - len(short) <= allowed
        and OSA.distance(short, long, score_cutoff=allowed) <= allowed
    ):
        best = max(best, SAME - loss_by_slips(len(long)) * cost(short, long) // (10 * len(long)))
    best = max(best, by_consonants_alone(short, long))
    if best > TWO_NAMES and are_two_names(one, other):
        best = TWO_NAMES
    if best < BEGINNING and len(short) >= BEGINS and len(long) - len(short) >= LEFT_OUT and long.startswith(short):
        return beginning(short), "beginning"
    return (best, "spelling") if best >= LEAST else (0, "")


def _sound_alike(one: str, other: str) -> bool:
    """Whether two words of at least four letters are one in some romanisation."""
    return sound(one) == sound(other) or (slavic.key(one) == slavic.key(other) and not (is_korean(one) and is_korean(other)))


def beginning(short: str) -> int:
    """How alike a word is to one that it begins: more where it is none that names are known to hold, as if clipped."""
    if short in RATES or short in PUT_OTHERWISE or len(short) < BEGINS:
        return BEGINNING
    return CLIPPED[min(len(short), max(CLIPPED))]


def by_consonants_alone(short: str, long: str) -> int:
    """How alike a word is to a shorter one that is left of it without its vowels; 0 where it is not."""
    size = len(without_vowels(short))
    if size < min(SHORTENED) or short in PUT_OTHERWISE or not is_shortened(short, long):
        return 0
    return SHORTENED[min(size, max(SHORTENED))]


_SOUNDS = [
    (re.compile(pattern), by)
    for pattern, by in (
        (r"shch|sch|tsch|tch", "sh"),
        (r"dzh|zh|dj|j(?=[aeou])", "3"),
        (r"kh|gh|q|ck|c(?![ehiy])", "k"),
        (r"ks", "x"),
        (r"ts|tz|cz|zz?", "s"),
        (r"ph", "f"),
        (r"ou|oo|o|u", "u"),
        (r"ay|ai|iy|ii|yy|ij|ey|ei|ie|ee|y|j", "i"),
        (r"w", "v"),
        (r"h(?<=[a-z]h)", ""),
        (r"([a-z])\1", r"\1"),
        (r"i(?<=[au]i)(?=[aue])", ""),
        (r"[ae](?<=i[ae])", ""),
        (r"ae|e", "a"),
    )
]


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A key that words have in common which only differ by the system of romanisation or by spelling of one sound."""
    return _sounded(word)


def sounds(words: Sequence[str]) -> list[str]:
    """The key by sound of each word: of all at once, as no pattern takes a line's end or looks beyond it."""
    return _sounded("\n".join(words)).split("\n") if words else []


def _sounded(text: str) -> str:
    for pattern, by in _SOUNDS:
        text = pattern.sub(by, text)
    return text


def cost(short: str, long: str) -> int:
    """The least cost, in tenths of a slip, of turning one word into the other.

    Slips that people, typists and scanners make are cheaper: a vowel for a vowel, letters that sound or look alike, a doubled
    letter, a dropped h, two neighbours swapped. A consonant for another is dearest: "Sinopec" is not "Sinotec".
    """
    left_out, put_in = letter_costs(short), letter_costs(long)
    rows = len(short) + 1
    columns = len(long) + 1
    table = [[0] * columns for _ in range(rows)]
    for i in range(1, rows):
        table[i][0] = table[i - 1][0] + left_out[i - 1]
    for j in range(1, columns):
        table[0][j] = table[0][j - 1] + put_in[j - 1]
    for i in range(1, rows):
        for j in range(1, columns):
            a, b = short[i - 1], long[j - 1]
            best = min(
                table[i - 1][j] + left_out[i - 1],
                table[i][j - 1] + put_in[j - 1],
                table[i - 1][j - 1] + swap_cost(a, b, first=i == 1 and j == 1),
            )
            if i > 1 and j > 1 and a == long[j - 2] and b == short[i - 2]:
                best = min(best, table[i - 2][j - 2] + NEIGHBOURS_SWAPPED)
            table[i][j] = best
    return table[-1][-1]


def letter_costs(word: str) -> list[int]:
    """What it costs to leave out each letter of a word."""
    return [
        4 if place and word[place - 1] == letter else 5 if letter == "h" else 8 if letter in _VOWELS else 10
        for place, letter in enumerate(word)
    ]


def swap_cost(a: str, b: str, *, first: bool) -> int:
    """What it costs to put one letter for another; more in the first place."""
    if a == b:
        return 0
    if a in _VOWELS and b in _VOWELS:
        return 5 + (3 if first else 0)
    pair = frozenset((a, b))
    if pair in _SOUND:
        return 7
    if pair in _LOOK:
        return 6
    return 12 + (3 if first else 0)
