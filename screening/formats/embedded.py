"""Names read out of a printed name: letters in brackets, "a.k.a.", an affiliate named after its parent.

US agencies write more than a name into a name: ``Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Marine
Networks Co., Ltd.`` lists the last of these; ``PMC Wagner; and any successor, sub-unit, or subsidiary thereof`` lists PMC
Wagner. A screener who has only the short name must meet it. The printed name always stays as well.

Pure. What is read here is marked AliasKind.EMBEDDED, so that it is never taken for the publisher's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from screening import countries

_HINT = re.compile(
    r"[(\[;（]|等[\d多]*[家外].*$|k\.?a|d\.?b\.?a|known as|affiliated|subordinate|\band (?:any|its)\b", re.IGNORECASE
)
_TAIL = re.compile(r"[\s;,]*\band (?:any successor|its sub-?units)\b[^;()\[\]]*$", re.IGNORECASE)
_AND_OTHERS = re.compile(r"(?:及其分支机构)?等(?:\d+家|多家|外国)*(?:实体|公司|企业)$")
"""How Chinese notices end the name of the first of several parties: "X公司等6家实体" is X and five more."""

_WIDE = str.maketrans("（）［］；", "()[];")
_AFFILIATE = re.compile(r"^.*(?:\bAffiliated Entity:|\. Subordinate Institution -)\s*", re.IGNORECASE)
_PARENT = re.compile(r"\s*\(Parent Organi[sz]ation:.*\)\s*$", re.IGNORECASE)
_SUBORDINATE = re.compile(r",?\s+and subordinate entity\s+", re.IGNORECASE)
_AKA = re.compile(
    r"[\s,;:(\[-]*(?<![^\W_])(?:[af]\.k\.a\.?|d\.b\.a\.?|[af]kas?|dba|(?:also|formerly|previously) known as)(?![^\W_])[\s,.:-]*",
    re.IGNORECASE,
)
_AKAS = re.compile(r"(?<![^\W_])akas(?![^\W_])", re.IGNORECASE)

_EXPLAINS = re.compile(
    r"\b(?:subsidiar\w+|branch\w*|formerly|excluding|including|individual|national|citizen|entity|located?|location|only"
    r"|offices?|parent|near|unit of|division of|part of|all of|preceding|this|these|not|see|off-?\s?shore|obshchestvo"
    r"|sahami)\b",
    re.IGNORECASE,
)
"""Words in brackets that explain or place what stands before them, or say its legal form in words."""

_LEGAL = re.compile(
    r"\b(?:gmbh|llc|llp|ltd|inc|limited|company|co|corporation|holding|group|partnership|pvt|private)\b", re.IGNORECASE
)
_LABEL = re.compile(r"\b(?:individual|national|citizen|entity)\b\s*$", re.IGNORECASE)
_PLAIN = frozenset({"united", "general", "national", "international", "china", "russia", "company", "group", "system"})
"""First words that bracket themselves as a short name and would meet half the world."""

_CHINESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[^\W_]+")
_OF = re.compile(r"\b(?:of|at|under)(?: the)?\s+")
_EDGES = " \t\r\n\xa0;,:-–—."
_LIMIT = 20
"""Most names read out of one: a longer row is prose."""


def embedded(name: str) -> tuple[str, ...]:
    """The names inside a printed name, in order and without the printed name itself; mostly none.

    ``"Wuhan X Institute (WXI)"`` gives ``("Wuhan X Institute", "WXI")``. A place, nationality, legal form or explanation
    in brackets is no name; nor are the letters of a parent in ``"10th Institute of China Y Group (CYG)"``.
    """
    if not _HINT.search(name):
        return ()
    found: dict[str, str] = {}
    text = _AND_OTHERS.sub("", name.translate(_WIDE))
    text = _PARENT.sub("", _AFFILIATE.sub("", _TAIL.sub("", text)))
    for part in text.split(";"):
        for piece in _SUBORDINATE.split(part):
            for candidate in _names(piece):
                clean = _clean(candidate)
                if clean and clean.casefold() != _clean(name).casefold():
                    found.setdefault(clean.casefold(), clean)
    return tuple(found.values())[:_LIMIT]


def _names(text: str) -> Iterator[str]:
    """The name without its brackets that hold other names or labels, each of those names, both sides of every a.k.a."""
    groups = _groups(text)
    names: list[str] = []
    base, done, owner = "", 0, False
    for start, end in groups:
        content, before, after = text[start + 1 : end - 1].strip(), text[:start], text[end:]
        base += text[done:start]
        done = end
        if _AKA.match(content):
            names += _split(content)
        elif not owner and ((_closes(after) and _is_name(content, before)) or _other_script(content, before)):
            names.append(content)
        elif not _LABEL.search(content):
            base += text[start:end]
        owner = owner or after.lstrip().startswith(",")
    yield from _split(base + text[done:])
    yield from names


def _groups(text: str) -> list[tuple[int, int]]:
    """Where the outermost brackets of a text begin and end; none where one is left open."""
    groups, depth, start = [], 0, 0
    for index, letter in enumerate(text):
        if letter in "([":
            start = index if depth == 0 else start
            depth += 1
        elif letter in ")]" and depth:
            depth -= 1
            if depth == 0:
                groups.append((start, index + 1))
    return groups if depth == 0 else []


def _closes(after: str) -> bool:
    """Whether a bracket ends its name: after it comes nothing, another bracket, or a comma and the owner's name."""
    rest = after.lstrip()
    return not rest or rest[0] in ",.([" or not _WORD.search(rest)


def _split(text: str) -> Iterator[str]:
    several = _AKAS.search(text) is not None
    for index, piece in enumerate(_AKA.split(text)):
        yield from piece.split(",") if several and index else [piece]


def _is_name(content: str, before: str) -> bool:
    """Whether bracketed text names the party: an acronym or short form of what stands before, or a whole other name."""
    words = _WORD.findall(content)
    place = countries.code(content) and not (len(content) > 2 and content.isupper() and _derives(content, before))
    if not words or place or _EXPLAINS.search(content) or not _WORD.search(_LEGAL.sub("", content)):
        return False
    if len(words) > 1 and words[0][0].islower():
        return False
    if len(words) > 1 and len("".join(words)) > 8:
        return True
    folded = before.casefold()
    if content.casefold() in folded:
        return content.casefold() not in _PLAIN
    if before.isupper():
        return _derives("".join(words), before)
    return sum(letter.isupper() for letter in content) > 1 and not _belongs_to_parent("".join(words), before)


def _other_script(content: str, before: str) -> bool:
    """Whether bracketed text says the name before it in another script: "青松連合" behind "Green Pine Associated Corporation".

    Four letters of Chinese are more than most places have; a Latin name has two words, or is an acronym.
    """
    if not _CHINESE.search(content):
        words = _WORD.findall(content)
        return bool(_CHINESE.search(before)) and (len(words) > 1 or (content.isupper() and len(content) > 2))
    return not _CHINESE.search(before) and len(_CHINESE.findall(content)) > 3


def _derives(letters: str, text: str) -> bool:
    """Whether letters are initials of words of the text, in order and beginning with its first."""
    initials = [word[0].casefold() for word in _WORD.findall(text)]
    rest = iter(initials)
    wanted = [letter for letter in letters.casefold() if letter.isalpha()]
    return bool(wanted) and all(letter in rest for letter in wanted)


def _belongs_to_parent(letters: str, before: str) -> bool:
    """Whether the letters stand for what follows "of" and not for the whole: "10th Institute of China Y Group (CYG)"."""
    first = _WORD.search(before)
    if first is None or first[0][0].casefold() == letters[0].casefold():
        return False
    for cut in _OF.finditer(before):
        tail = before[cut.end() :]
        word = _WORD.search(tail)
        if word and word[0][0].casefold() == letters[0].casefold() and _derives(letters, tail):
            return True
    return False


def _clean(text: str) -> str:
    """Text without blanks and punctuation at its edges; a full stop stays after an abbreviation; "" where no name is left."""
    text = " ".join(text.split()).replace(" ,", ",").replace(" .", ".")
    end = text.rstrip(_EDGES)
    if text[len(end) :].startswith("."):
        end += "."
    clean = end.lstrip(_EDGES)
    if clean.startswith("and "):
        clean = clean[4:]
    letters = sum(letter.isalpha() for letter in clean)
    return clean if letters > 1 else ""
