"""The names to screen in a text: the whole, each name found inside it, and other readings of them. Pure.

A cell of a vendor list may hold two firms, a person and a firm, a web address, a former name. Each is asked beside the whole and
never in its stead, and says how it was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from screening.lexicon.places import DEPARTMENTS, PLACES
from screening.lexicon.word_counts import RATES
from screening.names.analysis import Name, analyse
from screening.names.notes import SIGNS, without_notes
from screening.names.readings import korean_of, pinyin_of, readings
from screening.names.restored import restored
from screening.names.scripts import CYRILLIC, HAN_OR_KANA, is_latin, latin
from screening.names.words import Token


@dataclass(frozen=True, slots=True)
class Party:
    """A name to screen: ``how`` says in words how it was found in a text, empty for the whole text."""

    text: str
    how: str = ""


_BETWEEN_NAMES = re.compile(
    r"[\s,;(\[]*\b(?:(?:d\s*/\s*b\s*/\s*a|dba\.?|d\.b\.a\.?|doing business as|t/as?|trading as|operating as|acting for|"
    r"to (?:the )?order of|(?:for|on) account of|z\. ?hd\.(?: herrn| frau)?|formerly(?: known as)?|previously(?: known as)?|"
    r"f\s*/\s*k\s*/\s*a|f\.k\.a\.?|fka|a\s*/\s*k\s*/\s*a|a\.k\.a\.?|aka|also known as|c\s*/\s*o|care of|on behalf of|"
    r"n\s*/\s*k\s*/\s*a|now known as|née|attn\.?|attention|f\.?a\.?o\.?|for the attention of)(?=[\s:])[\s:]*|"
    r"\sex-(?=[^\W\d_]{3})|"
    r"(?:(?<=[(\[,;])|(?<=[(\[,;]\s))(?:ex(?=[\s:-])[\s:-]*|"
    r"(?:(?:an? |the )?(?:wholly[ -]owned )?(?:division|subsidiary|affiliate|branch|member|part) of|(?:owned|controlled) by|"
    r"tochter(?:gesellschaft|unternehmen|firma)? (?:der|von)|filiale d(?:e|er|u))\s+))",
    re.IGNORECASE,
)
SHORTEST_BRACKETED = 2
BRACKETED = re.compile(rf"[(（\[【]([^()（）\[\]【】]{{{SHORTEST_BRACKETED},}})[)）\]】]")
_BEHIND_DASH = re.compile(r"\s[-–—]\s*(\S{2,10})\s*$")
ACRONYM = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")
_LISTED = re.compile(r"\s*(?:[;|\r\n]+|\s/\s)\s*")
_COMMA = re.compile(r"\s*[,，、]\s*")
_DOMAIN = re.compile(r"(?:https?://|www\.|\b[\w.+-]+@)((?:[a-z0-9-]+\.)+[a-z]{2,})\b", re.IGNORECASE)
BARE_DOMAIN = re.compile(
    r"\s*((?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|edu|gov|mil|ru|su|by|ua|kz|cn|hk|tw|jp|kr|ir|ae|tr|sy|pk|in|de|uk|fr|it|es|eu|io))(?:/\S*)?\s*",
    re.IGNORECASE,
)
"""A web address that is all of a text, and does not say that it is one."""
_GLUED = re.compile(r"\b([A-Z]?[A-Za-z]*[a-z]{2})(AG|Co|GmbH|Ltd|LTD|LLC|Inc|Corp|SpA|BV|NV|AB|SA)\b")
CAMEL = re.compile(r"\s*[A-Z][a-z]{2,}(?:[A-Z][a-z]+){1,8}\s*")
_CAPITAL_WITHIN = re.compile("(?<=[a-z])(?=[A-Z])")
"""A person's names written as one ("AlisherUsmanov"), and where they are parted."""
PARTING = frozenset(
    "dba fka aka formerly previously attn attention fao ex hd operating acting order account division subsidiary affiliate "
    "branch member part owned controlled tochter tochtergesellschaft tochterunternehmen tochterfirma filiale".split()
)
PARTING_PAIRS = [
    ("doing", "business"), ("trading", "as"), ("now", "known"), ("also", "known"), ("care", "of"), ("on", "behalf"), ("f", "ao"),
    ("fa", "o"),
]  # fmt: skip
PARTED_BY_STROKE = (frozenset("btkc"), frozenset("ao"))
"""Where ``_BETWEEN_NAMES`` finds anything in plain letters there is one of these words, or two one behind the other, or a stroke
between two such letters ("d/b/a")."""
_INITIALS = r"(?=(?:[^\W\d_]\.-)*[^\W\d_]\.[^\W\d_])(?:[^\W\d_]\.-?){1,3}[^\W\d_](?![^\W\d_])\.?"
_FAMILY = r"[^\W\d_](?:[^\W\d_]|['’-])+(?: [^\W\d_](?:[^\W\d_]|['’-])+)?"
INITIALLED = re.compile(rf"\s*(?:(?P<behind>{_FAMILY}),?\s+({_INITIALS})|({_INITIALS})\s*(?P<before>{_FAMILY}))\s*")
"""A family name, of one or two words, and initials written as one word ("LAVRENOV E.E.")."""
_AS_USUAL, _OTHERWISE = str.maketrans("юяєїйёежхцчшщ", "yyyyyyezktcss"), str.maketrans("юяєїйёежхцчшщ", "iiiiieejhccss")
"""The first letter of names that begin with Cyrillic ones which are two in Latin letters, or others in other systems."""
_IN_PASSPORTS = str.maketrans({"ю": "iu", "я": "ia", "й": "i", "ї": "i", "є": "ie", "ё": "e"})
"""Letters that passports have otherwise than is usual; before initials a family name must agree to the letter."""
INITIALLED_WORDS = 4
"""The most words of such a text, the initials being one, or two around a hyphen."""
_PARTING = "dba fka aka now formerly previously doing also care on".split()
FORMS_BEHIND = tuple("ag co gmbh ltd llc inc corp spa bv nv ab sa".split())
MAY_HOLD_MORE = re.compile(
    rf"[(（\[【;|\r\n/,，、@]|\sex-|www\.|\b(?:{'|'.join(_PARTING)}|(?:trading|operating) as|acting for|"
    rf"(?:order|account) of)\b|née|attn|attention|f\.?a\.?o|\.k\.a|\.b\.a|z\. ?hd\.|[a-z](?:{'|'.join(FORMS_BEHIND)})\b|{SIGNS}",
    re.IGNORECASE,
)
"""A text without any of these holds one name; nearly all texts do."""
AT_ENDS = " ,;()[]"
"""What is taken off the ends of a part of a text."""

RARE = 10
"""Occurrences in 100,000 names under which a word tells a name from other words of a description."""

DESCRIBED = 3
"""Parts between commas from which a text may be a description."""
LONGEST_DESCRIBED = 3
"""Words of a name in a description."""
_MAIL_HOSTS = frozenset(
    "gmail googlemail hotmail outlook live msn yahoo ymail icloud aol gmx mail proton protonmail yandex rambler inbox list "
    "qq 163 126 sina sohu foxmail aliyun naver daum hanmail rediffmail tutanota zoho linkedin facebook".split()
)
SHORTEST_OWNER = 4
"""Letters of the name in an address."""
_PRIVATE = re.compile(r"(?<![\w.+-])([a-z]{3,}[._][a-z]{3,})(?=@)", re.IGNORECASE)
"""What stands before the sign in the mail address of a person: "first.last"."""
_SECOND_LEVEL = frozenset("com co org net gov edu ac or ne go gob".split())


def variants(text: str) -> tuple[str, ...]:
    """The whole text first, then each name found in it, as ``parties`` tells them; never empty."""
    return tuple(party.text for party in parties(text))


def parties(text: str) -> tuple[Party, ...]:
    """The names to screen in a text: the whole first, then those found in it, then other readings of each, no text twice."""
    meant = [Party(whole, how) for whole, how in restored(text) if analyse(whole).key]
    more = [one for one in (meant or [Party(text)]) if _may_hold_more(one.text)]
    if not meant and not more and text.isascii():
        return (Party(text), *(Party(pinyin, f'another reading of "{text}"') for pinyin in (*pinyin_of(text), *korean_of(text))))
    found = {one.text: one for one in (Party(text), *meant)}
    asked = {analyse(one).key for one in found} if more else set()
    for whole in more:
        for party in _within(whole.text):
            key = analyse(party.text).key
            if key and (key not in asked or not party.text.isascii()):
                asked.add(key)
                how = f"{party.how}, {whole.how}" if whole.how else party.how
                found.setdefault(party.text, Party(party.text, how))
    for party in list(found.values()):
        for reading in (*readings(party.text), *pinyin_of(party.text), *korean_of(party.text)):
            found.setdefault(reading, Party(reading, f'another reading of "{party.text}"'))
    return tuple(found.values())


def _may_hold_more(text: str) -> bool:
    return any(
        pattern is not None
        for pattern in (MAY_HOLD_MORE.search(text), *(one.fullmatch(text) for one in (CAMEL, INITIALLED, BARE_DOMAIN)))
    )


def between_names(text: str) -> list[tuple[int, int]]:
    """Where in a text words stand that part two names ("trading as"), from and to."""
    return [found.span() for found in _BETWEEN_NAMES.finditer(text)]


def written_apart(text: str) -> Iterator[Party]:
    """A text with names in it that are written as one written apart, and with legal forms so."""
    if CAMEL.fullmatch(text):
        yield Party(_CAPITAL_WITHIN.sub(" ", text), "with the words written apart")
    if (found := INITIALLED.fullmatch(text)) and not (is_latin(text) and analyse(text).forms):
        family = found["behind"] or found["before"]
        letters = "".join(re.findall(r"[^\W\d_]", found[2] or found[3])).casefold()
        # In front, where single letters are no legal form.
        yield Party(" ".join([*letters.translate(_AS_USUAL).upper(), family]), "with the initials apart")
        if CYRILLIC.search(family):
            # Fathers' names are compared as is usual, whoever wrote them.
            given = letters[0].translate(_OTHERWISE) + letters[1:].translate(_AS_USUAL)
            passport = " ".join(latin(word.casefold().translate(_IN_PASSPORTS)) for word in family.split())
            yield Party(" ".join([*given.upper(), passport]), "with the initials apart, as passports have them")
    if _GLUED.search(text):
        yield Party(_GLUED.sub(r"\1 \2", text), "with the legal form written apart")


def _within(text: str) -> Iterator[Party]:
    parts = [part.strip(AT_ENDS) for part in _BETWEEN_NAMES.split(text)]
    if len(parts) > 1:
        yield from (Party(part, 'a side of "formerly", "trading as", "care of" or the like') for part in parts)
    yield from (Party(bare, how) for bare, how in without_notes(text) if _may_name(bare))
    yield from _brackets(text)
    for part in parts:
        yield from (Party(piece, "one of several in a text") for piece in _listed(part))
    for (start, end), address in _owners(text):
        yield Party(text[start:end].casefold().replace("-", " "), f"of the address {address}")
    yield from written_apart(text)


def _brackets(text: str) -> Iterator[Party]:
    for bracket in BRACKETED.finditer(text):
        inside = bracket.group(1).strip()
        outside = (text[: bracket.start()] + " " + text[bracket.end() :]).strip()
        words = analyse(inside).key
        if all(map(is_place, words)):
            continue
        other_script = bool(HAN_OR_KANA.search(inside)) != bool(HAN_OR_KANA.search(outside))
        if other_script or len(words) >= 2:
            yield Party(inside, "in brackets")
            yield Party(outside, "without what is in brackets")
        elif ACRONYM.fullmatch(inside):
            yield Party(outside, "without what is in brackets")


def without_initials(text: str) -> Iterator[str]:
    """A name without the letters it is known by, in brackets or behind a dash: "China State Shipbuilding Corporation (CSSC)"."""
    for found in (*BRACKETED.finditer(text), *_BEHIND_DASH.finditer(text)):
        outside = (text[: found.start()] + " " + text[found.end() :]).strip()
        if ACRONYM.fullmatch(found.group(1).strip()) and len(analyse(outside).tokens) > 1:
            yield outside


def _listed(text: str) -> Iterator[str]:
    """Names between semicolons, lines or strokes; and between commas where a part carries a legal form of its own."""
    parts = [part for part in _LISTED.split(text) if part]
    if len(parts) > 1:
        yield from (part for part in parts if _may_name(part))
    for part in parts:
        by_comma = _COMMA.split(part)
        firms = [piece for piece in by_comma if analyse(piece).forms and _may_name(piece)]
        if len(by_comma) > 1 and firms:
            yield from firms
            if len(firms) == 1 and len(by_comma) == 2:
                # "John Smith, Acme Ltd": the other part is a name unless it is a place, a department or a bare legal form.
                yield from (
                    piece for piece in by_comma if piece not in firms and _may_name(piece) and len(analyse(piece).key) > 1
                )
        else:
            yield from _described(by_comma)


def _described(by_comma: list[str]) -> Iterator[str]:
    """In a description ("IC 32BIT, STMicroelectronics, LQFP-48") the short parts without a figure that hold a rare word."""
    if len(by_comma) < DESCRIBED or not any(character.isdigit() for character in "".join(by_comma)):
        return
    for piece in by_comma:
        key = analyse(piece).key
        if len(key) <= LONGEST_DESCRIBED and not any(c.isdigit() for c in piece) and any(map(is_telling, key)):
            yield piece


def _may_name(part: str) -> bool:
    """Whether a part of a text could name somebody: a word of three letters that is no place, not only figures and forms."""
    name = analyse(part)
    return any(map(names_somebody, name.tokens)) and not is_bare(name)


def names_somebody(token: Token) -> bool:
    """Whether a word may name somebody by itself: three letters and more as compared, no number and no place."""
    return not token.number and len(token.text) > 2 and token.text not in PLACES


def is_bare(name: Name) -> bool:
    """Whether a name is made of legal forms alone ("GmbH"), which it then keeps as its words."""
    return bool(name.forms) and {form.casefold() for form in name.forms} >= set(name.key)


def is_place(word: str) -> bool:
    """Whether a word says where somebody is, a place or a department."""
    return word in PLACES or word in DEPARTMENTS


def is_telling(word: str) -> bool:
    """Whether a word tells a name from other words of a description."""
    return len(word) > 5 and RATES.get(word, 0) < RARE


def owners(text: str) -> list[tuple[int, int]]:
    """Where in a text the names stand whose web or mail addresses it holds, from and to; of private mail the person's.

    "www.huawei.com.cn" is of huawei, "first.last@gmail.com" of First Last.
    """
    return [span for span, _ in _owners(text)]


def _owners(text: str) -> list[tuple[tuple[int, int], str]]:
    """Where names stand in addresses, in the order of the text, and the addresses."""
    bare = BARE_DOMAIN.fullmatch(text)
    if bare is None and "@" not in text and "://" not in text and "www" not in text.casefold():
        return []
    found = [(person.span(1), person.group(1)) for person in _PRIVATE.finditer(text)]
    for domain in [bare] if bare else _DOMAIN.finditer(text):
        labels = domain.group(1).casefold().split(".")[:-1]
        if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
            labels.pop()
        if labels and labels[-1] not in _MAIL_HOSTS and len(labels[-1]) >= SHORTEST_OWNER:
            start = domain.start(1) + sum(len(label) + 1 for label in labels[:-1])
            found.append(((start, start + len(labels[-1])), domain.group()))
    return sorted(found)
