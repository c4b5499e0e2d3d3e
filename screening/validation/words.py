"""Damage to words of a name: cut, joined, split, shortened, left out, added, put in another order.

Each function takes a name and a source of chance, and gives the damaged name, or None where it has nothing to damage.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from screening.match.weights import weight
from screening.model import Kind
from screening.names import Token, analyse
from screening.validation.chance import Chance
from screening.validation.letters import LONG, one_slip

Damage = Callable[[str, Chance], str | None]

TELLING = 40
"""Weight (of 100) of a word that tells one party from others."""

_SHORTER = {
    "technology": "tech", "technologies": "tech", "international": "intl", "company": "co", "limited": "ltd",
    "corporation": "corp", "manufacturing": "mfg", "electronics": "elec", "electronic": "elec", "engineering": "eng",
    "research": "rsch", "institute": "inst", "university": "univ", "industries": "ind", "industry": "ind",
    "development": "dev", "group": "grp", "equipment": "equip", "communication": "comm", "communications": "comm",
    "trading": "trdg", "services": "svcs", "system": "sys", "systems": "sys", "center": "ctr", "laboratory": "lab",
    "import": "imp", "export": "exp", "general": "gen", "department": "dept", "management": "mgmt", "national": "natl",
    "association": "assn", "government": "govt",
}  # fmt: skip
_PARTS = (
    "Purchasing Department", "Branch", "Head Office", "Accounts Payable", "Logistics Dept", "Sales Office", "Finance Division",
    "Representative Office", "Warehouse 2", "Export Department", "Trading", "Holdings", "Regional Office",
)  # fmt: skip
_PLACES = (
    "Shanghai", "Moscow", "Dubai", "Hong Kong", "Istanbul", "Germany", "Singapore", "Beijing", "Europe", "Turkey", "Shenzhen",
    "(China)", "(UAE)", "Asia Pacific", "Kazakhstan", "Malaysia",
)  # fmt: skip
_LABELS = (
    "SHIPPER: {}", "M/s {}", "Messrs. {}", "{} - INACTIVE", "{} (DO NOT USE)", "Vendor: {}", "{} #4711", "100234 {}", "{} *",
    "The {}", "Attn. {}", "{} / USD",
)  # fmt: skip
_INSIDE = (
    "Northgate Freight Services c/o {}", "{} (formerly Bluewater Valve Supply)", "Bluewater Valve Supply, formerly {}",
    "Tidewell Components d/b/a {}", "{} and Northgate Freight Services", "Payment to {} for goods received",
    "{} / Tidewell Components",
)  # fmt: skip
_FORMS = ("Co., Ltd.", "LLC", "Inc.", "Ltd", "GmbH", "S.A.", "Corp.", "Pte Ltd", "JSC", "Limited", "FZE", "B.V.")
_FORMS_BEFORE = ("OOO", "LLC", "JSC", "AO", "Limited Liability Company", "Joint Stock Co")
_FEWEST_CONSONANTS = 3
_FORM_ABROAD = (
    (r"\blimited liability (?:company|partnership)\b", "OOO"),
    (r"\b(?:open |public |closed )?joint[- ]stock company\b", "AO"),
    (r"\bOOO\b|\bООО\b", "LLC"),
    (r"\b[ZOP]?AO\b|\b[OPZ]?JSC\b", "Joint Stock Company"),
    (r"\bLLC\b", "Limited Liability Company"),
    (r"\bco(?:mpany)?\.?,? *(?:limited|ltd\.?)(?=\W|$)", "有限公司"),
    (r"\bgmbh\b", "Gesellschaft mit beschränkter Haftung"),
    (r"\bs\.a\.(?=\W|$)", "Société Anonyme"),
    (r"\bsdn\.? bhd\.?(?=\W|$)", "Sendirian Berhad"),
    (r"\bpte\.? ltd\.?(?=\W|$)", "Private Limited"),
    (r"\bfze\b", "Free Zone Establishment"),
    (r"\bkft\b", "Korlátolt Felelősségű Társaság"),
)
_NUMBERS = {
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
    "10": "ten", "11": "eleven", "12": "twelve", "13": "thirteen", "14": "fourteen", "15": "fifteen", "16": "sixteen",
    "17": "seventeen", "18": "eighteen", "19": "nineteen", "20": "twenty", "1st": "first", "2nd": "second", "3rd": "third",
    "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
    "11th": "eleventh", "12th": "twelfth", "13th": "thirteenth", "14th": "fourteenth", "15th": "fifteenth", "16th": "sixteenth",
    "17th": "seventeenth", "18th": "eighteenth", "19th": "nineteenth", "20th": "twentieth", "23rd": "twenty-third",
    "27th": "twenty-seventh", "29th": "twenty-ninth", "38th": "thirty-eighth", "46th": "forty-sixth", "54th": "fifty-fourth",
}  # fmt: skip
_AS_FIGURES = {word: figure for figure, word in _NUMBERS.items()}
_SMALL = frozenset({"of", "the", "and", "for", "de", "in", "a"})


def cut(length: int) -> Damage:
    """Cut at so many characters, as payment and enterprise systems do.

    Only names that lose three characters or more, and of which more is left than ordinary words.
    """

    def at_length(name: str, chance: Chance) -> str | None:  # noqa: ARG001
        if len(name) < length + 3:
            return None
        left = name[:length]
        return left if any(weight(token) >= TELLING for token in analyse(left).tokens) else None

    return at_length


def abbreviated(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """Words of trade abbreviated, in capitals, without punctuation."""
    words = re.findall(r"\w+", name)
    short = [_SHORTER.get(word.lower(), word).upper() for word in words]
    return " ".join(short) if short != [word.upper() for word in words] else None


def clipped(name: str, chance: Chance) -> str | None:
    """One or two words of nine letters or more clipped to five or six, with a full stop."""
    long = [word for word in dict.fromkeys(re.findall(r"[^\W\d_]+", name)) if len(word) >= 9]
    if not long:
        return None
    for word in chance.shuffled(long)[: 1 + chance.below(2)]:
        name = name.replace(word, word[: 5 + chance.below(2)] + ".")
    return name


def without_vowels(name: str, chance: Chance) -> str | None:
    """One or two words of six letters or more written without their vowels, but for the first letter."""
    long = [word for word in dict.fromkeys(re.findall(r"[^\W\d_]+", name)) if len(word) >= LONG and word.isascii()]
    short = {word: word[0] + re.sub("[aeiou]", "", word[1:], flags=re.IGNORECASE) for word in long}
    worth = [word for word in long if _FEWEST_CONSONANTS <= len(short[word]) < len(word) - 1]
    if not worth:
        return None
    for word in chance.shuffled(worth)[: 1 + chance.below(2)]:
        name = name.replace(word, short[word])
    return name


def blanks_within(name: str, chance: Chance) -> str | None:
    """Blanks put into words, one behind every ninth letter or so."""
    letters = [letter + " " if letter.isalpha() and chance.one_in(9) else letter for letter in name]
    found = " ".join("".join(letters).split())
    return found if found != " ".join(name.split()) else None


def behind_form(name: str, chance: Chance) -> str | None:
    """A legal form put before the words instead of behind them, and all cut at 25 characters."""
    known = analyse(name)
    return cut(25)(f"{chance.choice(_FORMS_BEFORE)} {_shown(name)}", chance) if known.forms else None


def as_one(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """All words, legal form and all, written as one, each with its capital."""
    words = re.findall(r"[^\W_]+", name)
    found = "".join(word[:1].upper() + word[1:].lower() for word in words)
    return found if 2 <= len(words) <= 6 and found.isascii() else None


def no_form(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """The legal form left out."""
    known = analyse(name)
    return _shown(name) if known.forms else None


def other_form(name: str, chance: Chance) -> str | None:
    """Another legal form in its place."""
    known = analyse(name)
    return f"{_shown(name)} {chance.choice(_FORMS)}" if known.forms else None


def form_abroad(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """The legal form written out, or in the words of another country."""
    for pattern, abroad in _FORM_ABROAD:
        found, count = re.subn(pattern, abroad, name, count=1, flags=re.IGNORECASE)
        if count:
            return found
    return None


def other_order(name: str, chance: Chance) -> str | None:
    """The end put first."""
    words = name.split()
    if len(words) < 3:
        return None
    place = 1 + chance.below(len(words) - 1)
    return " ".join(words[place:] + words[:place])


def split(name: str, chance: Chance) -> str | None:
    """A long word written in two."""
    words = name.split()
    long = [i for i, word in enumerate(words) if len(word) >= LONG and word.isalpha()]
    if not long:
        return None
    place = chance.choice(long)
    middle = 2 + chance.below(len(words[place]) - 3)
    words[place] = words[place][:middle] + " " + words[place][middle:]
    return " ".join(words)


def joined(name: str, chance: Chance) -> str | None:
    """Two neighbouring words written as one."""
    words = name.split()
    if len(words) < 3:
        return None
    place = chance.below(len(words) - 1)
    return " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])


def no_blanks(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """All words but the legal form run together, each with its capital."""
    words = _printed(analyse(name).tokens)
    return "".join(word[:1].upper() + word[1:].lower() for word in words) if 2 <= len(words) <= 5 else None


def web_address(name: str, chance: Chance) -> str | None:
    """The address of a web site named for the party."""
    words = [word.lower() for word in _printed(analyse(name).tokens)]
    plain = "".join(re.findall(r"[a-z0-9]", "".join(words)))
    return f"www.{plain}.{chance.choice(('com', 'com.cn', 'ru', 'net'))}" if 2 <= len(words) <= 4 and len(plain) >= 8 else None


def part_added(name: str, chance: Chance) -> str | None:
    """A department or branch written behind."""
    return f"{name} {chance.choice(_PARTS)}"


def place_added(name: str, chance: Chance) -> str | None:
    """A place written behind."""
    return f"{name} {chance.choice(_PLACES)}"


def labelled(name: str, chance: Chance) -> str | None:
    """A label, a number or a note of the bookkeeper around the name."""
    return chance.choice(_LABELS).format(name)


def inside_text(name: str, chance: Chance) -> str | None:
    """Beside another name or within a sentence."""
    return chance.choice(_INSIDE).format(name)


def word_dropped(name: str, chance: Chance) -> str | None:
    """A word left out, but not the weightiest."""
    tokens = analyse(name).tokens
    if len(tokens) < 3:
        return None
    weightiest = max(range(len(tokens)), key=lambda i: weight(tokens[i]))
    others = [token.shown for token in tokens if token.shown != tokens[weightiest].shown]
    if not others:
        return None
    gone = chance.choice(list(dict.fromkeys(others)))
    return " ".join(_printed([token for token in tokens if token.shown != gone]))


def three_changes(name: str, chance: Chance) -> str | None:
    """A slip, another order and a word added at once."""
    found: str | None = name
    for damage in (one_slip, other_order, part_added):
        found = damage(found, chance) if found else None
    return found


def abbreviated_and_cut(name: str, chance: Chance) -> str | None:
    """Words of trade abbreviated, then a slip, then cut at 30 characters."""
    found: str | None = name
    for damage in (abbreviated, one_slip, cut(30)):
        found = damage(found, chance) if found else None
    return found


def acronym(name: str, chance: Chance) -> str | None:
    """The first letters alone of an organisation's four to six words, now and then with the C of Corporation."""
    known = analyse(name)
    words = [word for word in _printed(known.tokens) if word.lower() not in _SMALL]
    if known.kind is not Kind.ORGANISATION or not 4 <= len(words) <= 6 or not all(word[0].isalpha() for word in words):
        return None
    corporate = "C" if any(form.startswith("corp") for form in known.forms) and chance.one_in(2) else ""
    return "".join(word[0].upper() for word in words) + corporate


def ampersand(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """ "and" for "&", or "&" for "and"."""
    if "&" in name:
        return re.sub(r"\s*&\s*", " and ", name)
    found = re.sub(r"\band\b", "&", name, flags=re.IGNORECASE)
    return found if found != name else None


def numbers_in_words(name: str, chance: Chance) -> str | None:  # noqa: ARG001
    """Numbers written out, or in figures."""
    words = name.split()
    changed = [_NUMBERS.get(word.lower()) or _AS_FIGURES.get(word.lower()) or word for word in words]
    return " ".join(changed) if changed != words else None


def typography(name: str, chance: Chance) -> str | None:
    """Another case, blanks or hyphens, punctuation lost or full stops between capitals."""
    plain = " ".join(re.findall(r"\w+", name))
    return chance.choice((plain.upper(), plain.lower(), plain.replace(" ", "-"), f'"{name.upper()}"', plain.replace(" ", "  ")))


def _shown(name: str) -> str:
    return " ".join(_printed(analyse(name).tokens))


def _printed(tokens: Sequence[Token]) -> list[str]:
    """The words of a name as printed; what several were read from as one ("Machine Building") stands there once."""
    return [word for shown in dict.fromkeys(token.shown for token in tokens) for word in shown.split()]
