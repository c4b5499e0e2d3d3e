"""Names made comparable: one normalisation for what is asked and what is listed, always by whole words.

``analyse`` turns a text into a ``Name``: its words in canonical form with what was printed, the legal forms taken off, and what
the words say of its kind. ``variants`` gives the names inside a text ("Foo Ltd, formerly Bar Ltd"). Pure; the tables are in
``screening/lexicon``. Two texts that give the same words are the same name to this program.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA

from screening.lexicon import abbreviations, chinese, legal_forms, places
from screening.lexicon.traditional import SIMPLIFY
from screening.lexicon.word_counts import RATES
from screening.model import Kind


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a name: ``text`` as compared, ``shown`` as printed (or what it was read from), ``number`` for digits.

    ``raw`` is the word in Latin letters before any table changed it: what it makes when run together with a neighbour.
    """

    text: str
    shown: str
    raw: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A name ready to compare. ``tokens`` is empty only where the text holds nothing that names anybody."""

    text: str
    tokens: tuple[Token, ...]
    forms: tuple[str, ...] = ()
    kind: Kind = Kind.UNKNOWN

    @property
    def key(self) -> tuple[str, ...]:
        """The words alone: equal keys are equal names."""
        return tuple(token.text for token in self.tokens)


# --- characters --------------------------------------------------------------------------------------------------------

_LOOK_ALIKE = str.maketrans(
    "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁɡⅼοΟαΑΒΕΖΗΙΚΜΝρΡΤΥΧκχνυι",
    "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsSdgloOaABEZHIKMNpPTYXkxvui",
)
_HAN = re.compile(r"[㐀-䶿一-鿿豈-﫿々〇]+")
_HAN_OR_KANA = re.compile(r"[㐀-䶿一-鿿豈-﫿々〇]+|[぀-ヿー]+|[가-힯]+")
_LATIN = re.compile(r"[a-zà-ɏ]")
_OTHER_CASED = re.compile(r"[Ͱ-ӿ]")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_PUNCTUATION_IN_WORD = re.compile("['’ʼ`´]")
_CHINESE_ORDINAL = re.compile("第([〇零一二三四五六七八九十百]+)")


def clean(text: str) -> str:
    """The text with full-width and compatibility forms folded, and invisible and control characters gone."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(" " if unicodedata.category(c) in {"Cc", "Zs"} else c for c in folded if unicodedata.category(c) != "Cf")


def _one_script(word: str) -> str:
    """A word that mixes Latin letters with look-alikes of another script, in Latin letters; any other word unchanged."""
    if _LATIN.search(word) and _OTHER_CASED.search(word):
        return word.translate(_LOOK_ALIKE)
    return word


def _latin(word: str) -> str:
    """The word in plain a-z and 0-9, by transliteration where it is in another script."""
    if word.isascii():
        return word
    return re.sub(r"[^a-z0-9]", "", anyascii(word).casefold())


# --- Chinese -----------------------------------------------------------------------------------------------------------


def _chinese_words() -> dict[str, str]:
    table = {}
    for block in (chinese.WORDS, chinese.PLACES, chinese.BRANDS):
        for entry in block.replace("\n", "|").split("|"):
            if entry:
                han, _, latin = entry.partition(" ")
                table[han] = latin
    return table


_CHINESE = _chinese_words()
_CHINESE_PLACES = frozenset(entry.partition(" ")[0] for entry in chinese.PLACES.replace("\n", "|").split("|") if entry)
_AFTER_A_PLACE = frozenset("市省县区")
"""City, province, county, district: written behind a place in Chinese and left out in other languages."""
_LONGEST_CHINESE = max(map(len, _CHINESE))


def _chinese_number(digits: str) -> str:
    """第十一 -> 11, for 1 to 999."""
    total = 0
    current = 0
    for character in digits:
        if character in "十百":
            total += (current or 1) * (10 if character == "十" else 100)
            current = 0
        else:
            current = chinese.DIGITS[character]
    return str(total + current)


def _han_words(run: str) -> Iterator[tuple[str, str]]:
    """The words of a run of Han characters as (Latin, Han): known words translated, the rest in pinyin, a word each."""
    unknown = ""
    place = 0
    while place < len(run):
        for size in range(min(_LONGEST_CHINESE, len(run) - place), 0, -1):
            known = run[place : place + size]
            if known in _CHINESE:
                if unknown:
                    yield _pinyin(unknown), unknown
                    unknown = ""
                for latin in _CHINESE[known].split():
                    yield latin, known
                place += size
                if known in _CHINESE_PLACES and run[place : place + 1] in _AFTER_A_PLACE:
                    place += 1
                break
        else:
            unknown += run[place]
            place += 1
    if unknown:
        yield _pinyin(unknown), unknown


def _pinyin(run: str) -> str:
    from pypinyin import lazy_pinyin  # a tenth of a second to import, and most names hold no Han characters

    return re.sub(r"[^a-z0-9]", "", anyascii("".join(lazy_pinyin(run))).casefold())


# --- words -------------------------------------------------------------------------------------------------------------


def _table_words(block: str) -> dict[str, str]:
    table = {}
    for line in block.strip().splitlines():
        canonical, _, variants = line.partition(":")
        for variant in variants.split():
            table[variant] = canonical.strip()
    return table


_CANONICAL = _table_words(abbreviations.CANONICAL)
_NUMBER_WORDS = _table_words(abbreviations.NUMBER_WORDS)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|go|ya|y|i|ta)$")


def _raw_words(text: str) -> Iterator[tuple[str, str]]:
    """The words of a cleaned text as (Latin lower case, as printed), before any table is asked."""
    text = text.casefold().translate(SIMPLIFY)
    text = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", text)
    text = text.replace("&", " and ").replace("+", " and ")
    text = _CHINESE_ORDINAL.sub(lambda found: " " + _chinese_number(found.group(1)) + " ", text)
    for found in _WORD.finditer(text):
        word = _one_script(_PUNCTUATION_IN_WORD.sub("", found.group()))
        for part in _split_scripts(word):
            if _HAN.match(part):
                yield from _han_words(part)
            else:
                latin = _latin(part)
                if latin:
                    yield latin, part


def _split_scripts(word: str) -> list[str]:
    """A word cut where Han, kana or Hangul meets something else, and between letters and digits of a mixed word."""
    if word.isascii():
        return [word]
    parts = []
    end = 0
    for found in _HAN_OR_KANA.finditer(word):
        if found.start() > end:
            parts.append(word[end : found.start()])
        parts.append(found.group())
        end = found.end()
    if end < len(word):
        parts.append(word[end:])
    return parts


@dataclass(frozen=True, slots=True)
class _Form:
    words: tuple[str, ...]
    first_only: bool
    last_only: bool
    shown: str


def _native_forms() -> tuple[re.Pattern[str], dict[tuple[str, ...], list[_Form]]]:
    """Legal forms as a pattern for scripts written without blanks, and as word sequences by their first word."""
    unspaced: set[str] = set()
    forms: dict[tuple[str, ...], _Form] = {}
    for line in legal_forms.TABLE.strip().splitlines():
        for entry in line.partition(":")[2].split("|"):
            shown = entry.strip()
            first_only, last_only = shown.startswith("^"), shown.endswith("$")
            shown = shown.strip("^$")
            simplified = clean(shown).casefold().translate(SIMPLIFY)
            if _HAN_OR_KANA.fullmatch(simplified) or re.search(r"[฀-๿]", simplified):
                unspaced.add(simplified)
                continue
            words = tuple(latin for latin, _ in _raw_words(simplified))
            old = forms.get(words)
            # The same letters may stand anywhere in one country and only at an end in another: the stricter place wins.
            if old is None or (first_only or last_only):
                first = first_only or (old.first_only if old else False)
                last = last_only or (old.last_only if old else False)
                forms[words] = _Form(words, first, last, shown)
    by_word: dict[tuple[str, ...], list[_Form]] = {}
    for form in sorted(forms.values(), key=lambda form: (-len(form.words), form.words)):
        by_word.setdefault(form.words[:1], []).append(form)
    pattern = re.compile("|".join(re.escape(form) for form in sorted(unspaced, key=lambda form: (-len(form), form))))
    return pattern, by_word


_UNSPACED_FORM, _FORMS = _native_forms()


FORM_WORDS = frozenset(word for forms in _FORMS.values() for form in forms for word in form.words if len(word) >= 5)
"""The words that legal forms are made of, of five letters and more: they count next to nothing where a form is incomplete."""

_DAMAGED_FORM_WORDS = tuple(sorted(word for word in FORM_WORDS if len(word) >= 7))


@lru_cache(maxsize=65536)
def _form_word_meant(word: str) -> str | None:
    """The legal form's word that a misspelt one stands for ("LIMIED", "Corporaion"): one slip, or two from 9 letters."""
    if len(word) < 6 or word in FORM_WORDS or word in RATES or word in _CANONICAL:
        return None
    for form in _DAMAGED_FORM_WORDS:
        allowed = 1 if len(form) < 9 else 2
        if abs(len(form) - len(word)) <= allowed and OSA.distance(word, form, score_cutoff=allowed) <= allowed:
            return form
    return None


def _take_off_forms(words: list[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[str]]:
    """The words without legal forms, and the forms; words that are nothing but forms stay as they are."""
    kept = [(_form_word_meant(word) or word, shown) for word, shown in words]
    forms: list[str] = []
    changed = True
    while changed:
        changed = False
        for start in range(len(kept)):
            form = _form_at(kept, start)
            if form and len(kept) > len(form.words):
                forms.append(form.shown)
                del kept[start : start + len(form.words)]
                changed = True
                break
    return kept, forms


def _form_at(words: list[tuple[str, str]], start: int) -> _Form | None:
    for form in _FORMS.get((words[start][0],), ()):
        end = start + len(form.words)
        if tuple(word for word, _ in words[start:end]) != form.words:
            continue
        first, last = start == 0, end == len(words)
        if (form.first_only or form.last_only) and not (form.first_only and first) and not (form.last_only and last):
            continue
        return form
    return None


_FROM_SCANNER = str.maketrans("015896", "olsbgb")
_SCANNED = re.compile(r"[a-z01589]*[a-z][a-z01589]*")


def canonical_word(word: str) -> str:
    """A word as it is compared: the table's word for it, or itself.

    Digits that a scanner put for letters ("LE8AN0N") are read as letters where letters prevail.
    """
    known = _CANONICAL.get(word) or places.OTHER_ROMANISATION.get(word)
    if known:
        return known
    if not word.isalpha() and len(word) >= 5 and _SCANNED.fullmatch(word):
        letters = sum(character.isalpha() for character in word)
        if letters * 3 >= len(word) * 2:
            return canonical_word(word.translate(_FROM_SCANNER))
    return word


_JOINED_CANONICAL = {("r", "and", "d"): ("research", "development"), ("p", "r", "china"): ("china",)}


def _canonical(words: Iterable[tuple[str, str]]) -> list[Token]:
    """Words as compared: abbreviations, number words and ordinals in one form."""
    pending = list(words)
    tokens = []
    place = 0
    while place < len(pending):
        three = tuple(word for word, _ in pending[place : place + 3])
        if three in _JOINED_CANONICAL:
            shown = " ".join(printed for _, printed in pending[place : place + 3])
            tokens += [Token(word, shown, word) for word in _JOINED_CANONICAL[three]]
            place += 3
            continue
        raw, printed = pending[place]
        place += 1
        word = raw
        if word == "rd" or word == "rnd":
            tokens += [Token("research", printed, "research"), Token("development", printed, "development")]
            continue
        if found := _ORDINAL.match(word):
            word = found.group(1)
        word = _NUMBER_WORDS.get(word, word)
        if word.isdigit():
            tokens.append(Token(word.lstrip("0") or "0", printed, raw, number=True))
            continue
        tokens.append(Token(canonical_word(word), printed, raw))
    return tokens


_HONORIFICS = frozenset("mr mrs ms dr prof professor sheikh shaikh haji hajji mullah maulana dipl".split())
_PERSON_SIGNS = frozenset("bin bint ibn abu mr mrs dr".split())


@lru_cache(maxsize=65536)
def analyse(text: str) -> Name:
    """The name in a text, ready to compare.

    The same text always gives the same name, whatever lists are loaded. A text without a letter or digit of any script gives
    a name without tokens: it cannot be screened.
    """
    cleaned = clean(text)
    folded = cleaned.casefold().translate(SIMPLIFY)
    unspaced = _UNSPACED_FORM.findall(folded)
    if unspaced:
        without = _UNSPACED_FORM.sub(" ", folded)
        if not any(character.isalnum() for character in without):
            without, unspaced = folded, []
    else:
        without = cleaned
    words = list(_raw_words(without))
    words, forms = _take_off_forms(words)
    forms = unspaced + forms
    if len(words) > 1 and words[0][0] in _HONORIFICS:
        words = words[1:]
    tokens = tuple(_canonical(words))
    return Name(text, tokens, tuple(forms), _kind(tokens, forms))


def _kind(tokens: tuple[Token, ...], forms: list[str]) -> Kind:
    if forms:
        return Kind.ORGANISATION
    words = {token.text for token in tokens}
    if words & abbreviations.ORGANISATION_WORDS:
        return Kind.ORGANISATION
    if words & _PERSON_SIGNS:
        return Kind.PERSON
    return Kind.UNKNOWN


# --- names inside a text -----------------------------------------------------------------------------------------------

_BETWEEN_NAMES = re.compile(
    r"[\s,;(\[]*\b(?:d\s*/\s*b\s*/\s*a|dba|doing business as|t/a|trading as|formerly(?: known as)?|previously(?: known as)?|"
    r"f\s*/\s*k\s*/\s*a|f\.k\.a\.?|fka|a\s*/\s*k\s*/\s*a|a\.k\.a\.?|aka|also known as|c\s*/\s*o|care of|on behalf of|"
    r"n\s*/\s*k\s*/\s*a|now known as|née)(?=[\s:])[\s:]*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,})[)）\]】]")


def variants(text: str) -> tuple[str, ...]:
    """The names to screen in a text: the whole first, then each side of "dba", "formerly", "c/o", and bracketed names.

    A bracket counts as a name of its own only where it holds more than a place or number could: two words or more, or other
    script than the rest. The parts are names in the text; none replaces the whole.
    """
    found = [text]
    parts = [part.strip(" ,;()[]") for part in _BETWEEN_NAMES.split(text)]
    if len(parts) > 1:
        found += parts
    for bracket in _BRACKETED.finditer(text):
        inside = bracket.group(1).strip()
        outside = (text[: bracket.start()] + " " + text[bracket.end() :]).strip()
        other_script = bool(_HAN_OR_KANA.search(inside)) != bool(_HAN_OR_KANA.search(outside))
        if other_script or len(analyse(inside).tokens) >= 2:
            found += [inside, outside]
    seen: dict[str, None] = {}
    for part in found:
        if part and (part == text or len(analyse(part).tokens) > 0):
            seen.setdefault(part, None)
    return tuple(seen)
