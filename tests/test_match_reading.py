"""Texts read a column at a time give the names that each gives by itself: words, kind, initials, beginnings and order."""

from __future__ import annotations

import random
import re
from importlib import import_module

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.lexicon.places import OTHER_ROMANISATION
from screening.match import bulk, plain
from screening.match.accents import folded
from screening.match.bulk import AskedNames, Reader
from screening.match.cells import LONGEST, SIGNS, are_plain, cells
from screening.match.cut import CUT_LETTERS, letters
from screening.match.hashes import hashes
from screening.match.numbered import Numbered, Sums
from screening.match.plain import Trait, Word, words_of
from screening.match.score import ACRONYM_LETTERS, every_word
from screening.model import Kind
from screening.names import Token, analyse, forms, slavic, variants, words
from screening.names.scripts import clean
from screening.names.words import raw_words

Read = tuple[tuple[tuple[str, str, bool], ...], bool, bool, int, int | None]

ENOUGH = ["Foobar"] * 30
"""Beside these a text is read as one of many."""
PARTS = (
    "Huawei HUAWEI, Huawey Technology Technologies Bank of the West Trading Group Corporation Corp Corp. corp.. Co. Co., "
    "Ltd. Ltd Limited Limted Lim ited GmbH & S.A. S.A.R.L. (Holdings) Holding China Eleventh 11th 12 3M A B C J. (P.) Smith "
    "John SMIC (SMIC) Mikron 华为 ООО Société dba c/o formerly / ; , Research Institute Mac hine Machine Weg Weg-3 le8anon "
    "O'Neil foo's rock'n'roll Mr Dr Captain Saint vessel MV ship Motor Tanker www.huawei.com R and D rd nii Unit Joint "
    "Stock Company Public Limite Liabi Liability Partnership partner United States Kingdom Hong Kong forty twenty 4 44 four "
    "III ii AlisherUsmanov FoobarLtd FooGmbH SUNLIMITED Mao Tse-tung Tse tung Chin ping UK US PRC tekhnologii zavod "
    "Zhejiang Shanghai (UK) (Shanghai) (A-B) (AB [x] a.b. f.a.o. f/k/a t/a T/A A/S a.k.a paid to payment 2020 12345678 "
    "#4455 on hold use care in-active 5% 10%x x+y A&B \"Foo\" 'Bar' aka now known as Inc Inc. INC, LLC Pte Pty AG NV SA oy ab "
    "publ kg and KG coltd company trust general society - -- . 'ltd' O'ltd Ltd/ /Ltd ,Ltd Abdul abdul Foobar Quuxling "
    "Wibblet zqk Société ÉCOLE Müller Straße GROẞ Łódź İş Æther née O’Neil – “Foo” Nguyễn Đức S.À. R.L. (Holding)é Caño® aé bı "
    "&amp; Soci&eacute;t&eacute; SociÃ©tÃ© Bank%20Melli M?ller <b> &lt;b&gt; Êîíöåðí ëÏÎÃÅÒÎ M¿l �mile D E F "
    "ex Ex: x.a.k.a b.f.a.o f.ao fa.o d/b/a t /a behalf doing business also care of as no nr. acct a/c vendor 123 44556 "
    "FOOBARltd fooLtdbar Foo.Ltd x.y.t/a M/S.A. m/s S/A 1/1000th %abc 4%% 5%co %a.b. %x.y %'z %%% "
    "S.V. J.R. K. S. V. B.-C. O’‘N Qa‘ida ob′ekt №5 № "
    "operating order account division subsidiary the to for z.Hd. Herrn d.b.a. FoobarCo., TexaCo x.d.b.a dba. "
    "t/as owned by tochter der hd a "
    "Tel: Fax +7 495 - 12 Lenina P.O. Box Suite Room 5a INN VAT DE123456789 a.b@foo.com reg. "
    "foobar.com foo-bar.com.cn société.ru a.de/x first.last@gmail.com a.first_last@foo.ru 1/ 1/Foobar ORDG CUST benef shpr/ "
    "Consignee exporter/ successor trustee for in liquidation dissolved V150290 VEN-241787 abcde12345 INV ref. HS 8453.67 "
    "voy. 012E V.2304W "
    "Made by CEO of its subsidiaries Wikipedia 2024-03-12 12.03.2024 USD 12,500.00 DE89370400440532013000 D-U-N-S "
    "ex-Foo Kim Yeojeong ZZ_ zzz- XX named after contract.pdf _invoice_2022.pdf Foo_bar po box Foo*bar f·b "
).split()
SEPARATORS = (" ", " ", " ", " ", ", ", "  ", "; ", " | ", " / ", " (", ") ", " t/a ", "'s ", ",")
NASTY = st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(SEPARATORS)), min_size=1, max_size=8).map(
    lambda parts: "".join(part + behind for part, behind in parts)
)
SIGNED = st.text(alphabet="aB1 .'`&+%-,/()_", max_size=14)


def by_column(reader: Reader, texts: list[str]) -> list[list[Read]]:
    """The names of each text, read beside many others."""
    return of_texts(reader, reader.read([*texts, *ENOUGH]), len(texts) + len(ENOUGH))[: len(texts)]


def of_texts(reader: Reader, found: AskedNames, texts: int) -> list[list[Read]]:
    by_text: list[list[Read]] = [[] for _ in range(texts)]
    start = 0
    for place, end in enumerate(found.ends.tolist()):
        names = by_text[int(found.owner[place])]
        tokens = [reader.pieces.tokens[word] for word in found.words[start:end].tolist()]
        start = end
        assert int(found.order[place]) == len(names)
        names.append(
            (
                tuple((token.text, token.raw, token.number) for token in tokens),
                bool(found.organisation[place]),
                bool(found.corporation[place]),
                int(found.initials[place]),
                int(found.beginning[place]) if found.long[place] else None,
            )
        )
    return by_text


def by_itself(text: str) -> list[Read]:
    """The names of a text by the functions that read one."""
    names: list[Read] = []
    for name in map(analyse, variants(text)):
        first = bytes(ord(word[0]) for word in every_word(name.text))
        run = letters(name.text)[:CUT_LETTERS]
        if name.tokens:
            names.append(
                (
                    tuple((token.text, token.raw, token.number) for token in name.tokens),
                    name.kind is Kind.ORGANISATION,
                    bool(name.forms) and name.forms[0].startswith("corp"),
                    int.from_bytes(first, "big") if len(first) in ACRONYM_LETTERS else 0,
                    int(hashes([run])[0]) if len(run) == CUT_LETTERS else None,
                )
            )
    return names


# --- a column against one by one ---


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(NASTY, SIGNED, st.text(max_size=20)), max_size=12))
def test_a_column_of_texts_is_read_as_each_of_them_is(texts: list[str]) -> None:
    assert by_column(Reader(), texts) == [by_itself(text) for text in texts]


def test_two_thousand_nasty_names_are_read_as_each_of_them_is_whatever_was_read_before() -> None:
    chance = random.Random(20261124)
    reader = Reader()
    for _ in range(4):
        some = [chance.choices(PARTS, k=chance.randint(1, chance.choice((3, 5, 8)))) for _ in range(500)]
        texts = ["".join(part + chance.choice(SEPARATORS) for part in parts) for parts in some]

        assert of_texts(reader, reader.read(texts), len(texts)) == [by_itself(text) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "Foobar Quuxling Ltd",
        "Foobar Quuxling Wibblet Foobaz Quux Co., Ltd.",
        "Foobar, Quuxling",
        "Foobar, Inc.",
        "Foobar Ltd, Quuxling GmbH, Wibblet",
        "Foobar Foobar Ltd",
        "Foobar Technologies (FOOBAR) Foobar",
        "Foobar Foobar",
        "Foobar Ltd / Quuxling GmbH",
        "Foobar Ltd/Quuxling",
        "Research / /Ltd",
        "Foobar (Quuxling) Trading",
        "Foobar (QUUX) Trading",
        "Foobar (Q.) Trading",
        "Foobar (Quuxling Wibblet) Ltd",
        "Foobar (Shanghai) Co., Ltd.",
        "Foobar (A-AG) Trading",
        "Joint (Foobar Quuxling) Stock Company",
        "Joint (Foobar Quuxling) Stock (Wibblet Foobaz) Company",
        "Foobar Incor porated",
        "Foobar x.y Quuxling",
        "Korea, North Korea (Foobar DPRK) Ltd",
        "Foobar Russian Federation (Quuxling Russia) Ltd",
        "Captain ; Foobar works (Holdings)",
        "Foobar formerly Quuxling",
        "Foobar (ex Quuxling)",
        "R W K M P.T. Foobar",
        "Nguyễn B.-C.",
        "Foobar B.-C.",
        "Foobar B.C",
        "B.C Foobar",
        "Foobar B.C.-D.",
        "A.-B.C. Foobar-Quux",
        "Nguyễn's S.À. ",
        "Foobar N.L.",
        "Foobar K S A",
        "K Ltd S A Foobar",
        "Foobar Quuxling, ex: Wibblet",
        "Foobar care of Quuxling",
        "Foobar Care Quuxling of Ltd",
        "Foobar, on behalf of Quuxling Ltd",
        "Foobar doing business as Quuxling",
        "Foobar x.a.k.a Quuxling",
        "Foobar x.f.ao Quuxling",
        "Foobar x.fa.o Quuxling",
        "Foobar x.y.t/a Quuxling",
        "Foobar d / b /a: Quuxling",
        "Foobar A/S Quuxling S/A",
        "M/S.A. Foobar",
        "Foobar no 4455",
        "Foobar - No. 44556",
        "Foobar a/c 44556",
        "acct 100234: Foobar",
        "Foobar (in-active)",
        "Foobar Ltd t/a Quuxling",
        "Vendor: Foobar",
        "Lim ited Foobar",
        "Lim ited Partnership Foobar",
        "Publichnoe Akcionernoe Obshestvo Kostromskaya",
        "FOOBAR LIMIED",
        "Foobar Quuxling Trade Joint Sto",
        "Foobar Quuxling Public",
        "Foobar Quuxling forty III",
        "Foobar Viii",
        "Mr Dr Foobar Quuxling",
        "Mr Dr X Y",
        "Captain c/o 1",
        "Foobar's dba'x Quuxling",
        "FoobarLtd's Shop",
        "Foobar o'trading as Quuxling",
        "Foobar in-active",
        "Dr Foobar Ltd",
        "Technologies vessel",
        "Haji Foobar Haji Quuxling",
        "Khalij-e Fars (Persian Gulf) Foobar Lines",
        "Hong Kong (Foobar Hongkong) Ltd",
        "Foobar c / o Quuxling",
        "WWW.FOOBAR.CO.UK Ltd",
        "QuuxWWW.FOOBAR.CO.UK",
        "Quuxling www.foo-bar.com",
        "www.foobar.com www.quuxling.com",
        "www.foobar.com, Quuxling Ltd",
        "info@foobar.com www.gmail.com",
        "www.abc.com",
        "Foobar (t/a Quuxling) Ltd",
        "Foobar Ltd a.k.a. Quuxling / Wibblet",
        "M V Foobar",
        "Foobar Quuxling Esq",
        "S.A. Foobar S.A.R.L.",
        "A.B.C'd O'a.b. x.y",
        "Foobar & Quuxling + Wibblet 100%",
        "Foobar 5%ers",
        "FOOBAR4.196%FEB24 Ltd",
        "Foobar 5%'s %%x %a.b. &%c",
        "Mao Tse-tung",
        "AlisherUsmanov",
        "FoobarLtd",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
        " ".join(f"w{number}x" for number in range(60)),
        "x" * (LONGEST + 1),
        "Foobar\nQuuxling Ltd",
        "Foobar Ltd; Quuxling | Wibblet / Bazqux Ltd, Foobaz",
        "Foobar (Quuxling Wibblet) [Bazqux] ((Foobaz) Ltd)",
        "Foobar (Finance Department) Ltd, Shanghai",
        "IC 32BIT, Foobarium, LQFP-48; Quuxling, Foobarium, 7",
        "32BIT, Foobarium quux wibblet bazqux, Foobarium wib Foobaz, tiny, 7",
        "Foobar Ltd, formerly Quuxling; Wibblet (t/a Bazqux, Foobaz Inc) ,",
        "Foobar, Ltd, Inc.",
        "- , Foobar Ltd, ;",
        "Foobar Ltd, Quuxling Wibblet",
        "Foobar c/o Foobar, Foobar Ltd t/a Foobar",
        "Fóobar; Fóobar",
        "Fóobar; Quuxling Co., Ltd",
        "Foobar Ük Quuxling",
        "Prć Foobar Quuxling",
        "Foobar Ltd, Quuxling Wibblet,\xa0",
        "Fóobar; Foobar Ltd",
        "Fóobar ; -",
        "Fóobar\xa0Ltd, Quuxling",
        "Fóobar – Ltd; Fóobar",
        "www.fóobar.com Quuxling",
        "100234 Foobar Ltd - INACTIVE",
        "Vendor: Foobar S.A. (Quuxling Wibblet) no. 12345",
        "Foobar Quuxling S.A. #44556",
        "Payment to Foobar Ltd, Quuxling for inv 2022",
        "M/s. A.B. Foobar",
        "M/s Fóobar",
        "Tedarikçi: Foobar",
        "FoobarLtd, QuuxlingGmbH (FoobazInc)",
        "FóobarLtd",
        "FoobarQuuxlingLtd",
        "OOOFOOBARLIMITED Quuxling",
        "OOOLLCFOOBARCOMPANYLTD",
        "FOOBARLTD Quuxling",
        "SUNLIMITED Foobar",
        "Sunlimitede Foobar",
        "Fóobar Qüuxling Ltd",
        "Fóobar Straße & Söhne GmbH",
        "Foobar Çömpany Ltd",
        "Fóobar’s Qüuxling – “Wibblet” Société",
        "SÀ Foobar",
        "Fóobar Co., Ltd.",
        "Fóobar (Qüuxling)",
        "Æther Foobar",
        "İstanbul Foobar",
        "FÓOBAR QÜUXLING WIBBLÉT FOOBÁZ QÚUX",
        "Foobar_Quuxling",
        "  Foobar  Quuxling ",
        "Foobar of Foobar-3 Fund",
        "Foobar Shares, Each Half of 2, Series G",
        "Foobar, Quuxling 32BIT, Quuxling",
        "Pty ; Limited",
        "Co , Limited",
        "& & &",
        "...",
        "",
    ],
)
def test_skeletons_put_every_word_back_in_its_place(text: str) -> None:
    reader = Reader()
    like_it = text.replace("Foobar", "Bazqux").replace("Quuxling", "Wobblet").replace("Ltd", "Inc")
    texts = [text, like_it, text, text.upper()]

    assert by_column(reader, texts) == [by_itself(one) for one in texts]


def test_all_that_the_patterns_look_for_is_read_in_columns_as_by_itself() -> None:
    # A pattern of names.parties or names.notes that finds more needs a reason to be asked, in questions.py.
    modules = map(import_module, ("screening.names.parties", "screening.names.notes"))
    patterns = [one.pattern for module in modules for one in vars(module).values() if isinstance(one, re.Pattern)]
    letters = [one.replace(r"\s*", "").replace(r"\.?", "").replace(r"\.", ".").casefold() for one in patterns]
    plain_letters = [re.sub(r"\(\?[!<]*[=!<:]|\(\?p<\w+>|\\\w|\[[^]]*\]|[?*+]|\{[^}]*\}", "|", one) for one in letters]
    looked_for = sorted({found for one in plain_letters for found in re.findall(r"[a-z](?:[a-z/'. -]*[a-z])?", one)})
    templates = (
        "Foobar {} Quuxling|{} Foobar|{}: Foobar|Foobar - {}|Foobar ({} Quuxling)|Foobar, {} 44556|{} 12345 Foobar|{}.Foobar"
    )
    texts = [template.format(one) for one in looked_for for template in templates.split("|")]

    assert len(looked_for) > 150
    assert by_column(Reader(), texts) == [by_itself(text) for text in texts]


def test_a_legal_form_written_as_two_is_read_as_by_itself_beside_others_that_stand_for_it() -> None:
    texts = [
        "Foobar Corporaion",
        "Foobar Corporat",
        "Foobar Corporati on",
        "Foobar Corpora tion",
        "Foobar Limi ted",
        "Foobar Lim ited",
    ]

    assert by_column(Reader(), texts) == [by_itself(text) for text in texts]


def test_texts_like_others_are_read_without_being_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    reader.read(["Foobar Ltd", "Foobar Quuxling Co., Ltd.", "Foobar, Inc.", "Foobar (Shanghai) Ltd", "Vendor: Foobar", *ENOUGH])
    texts = [
        "Bazqux Ltd",
        "Wobblet Bazqux Co., Ltd.",
        "Bazqux, Inc.",
        "Wobblet (Beijing) Ltd",
        "Bäzqux Ltd",
        "BazquxLtd",
        "Vendor: Bazqux",
        *ENOUGH,
    ]
    alone = [by_itself(text) for text in texts]

    def no_more(*_: object) -> None:
        raise AssertionError("read one by one")

    monkeypatch.setattr(bulk._OneByOne, "add", no_more)
    monkeypatch.setattr("screening.match.skeletons.analyse", no_more)

    assert of_texts(reader, reader.read(texts), len(texts)) == alone


def test_what_was_read_is_forgotten_before_there_is_too_much_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_KEPT", 40)
    reader = Reader()
    pieces = reader.pieces
    texts = [f"Foo{'bcdfghjklm'[number % 10]}{'npqrstvwxz'[number // 10]} Ltd" for number in range(60)]

    first = by_column(reader, texts)

    assert by_column(reader, texts) == first == [by_itself(text) for text in texts]
    assert reader.pieces is not pieces


# --- words ---


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(SIGNED, NASTY), max_size=8))
def test_plain_texts_are_cut_into_the_words_that_names_are_made_of(texts: list[str]) -> None:
    some = [text for text, plain in zip(texts, are_plain(texts), strict=True) if plain]
    found = cells(some)
    printed, start = bytes(found.letters).decode(), 0
    words: list[list[str]] = [[] for _ in some]
    for end, owner in zip(found.ends.tolist(), found.owner.tolist(), strict=True):
        words[owner].append(SIGNS.get(printed[start], printed[start]) + printed[start + 1 : end])
        start = end

    for text, own, place in zip(some, words, range(len(some)), strict=True):
        assert place in found.odd or own == [word for word, _ in raw_words(text)]


def test_folded_characters_are_read_as_the_plain_ones_they_are_folded_to() -> None:
    for character in filter(lambda one: not one.isascii() and folded(one).isascii(), map(chr, range(0x80, 0x10000))):
        for text in (f"fo{character}ba", character, f"{character}o'{character}.b."):
            assert [word for word, _ in raw_words(clean(text))] == [word for word, _ in raw_words(folded(text))], character


def test_no_table_is_unknown_whose_words_would_be_read_one_by_one() -> None:
    # A new table of names.words, names.forms or names.analysis belongs in plain._KNOWN once plain.py follows its rule.
    assert [word for word in plain._unknown() if word.isascii() and re.fullmatch("[a-z]{2,}", word)] == []


def in_order(texts: list[str]) -> list[Word]:
    """What is known of each word as of all at once."""
    told = words_of(texts)
    return [told.get(text) or Word(text, text, 0, (Token(text, text, text),), 0, 0) for text in texts]


@pytest.mark.parametrize(
    ("word", "traits"),
    [
        ("quuxling", 0),
        ("gmbh", Trait.LITERAL | Trait.FORM),
        ("eleventh", 0),
        ("captain", Trait.TITLE),
        ("quuxcompany", Trait.ODD),
        ("eimited", Trait.LITERAL | Trait.FORM),
        ("prc", Trait.ALONE),
        ("kong", Trait.PAIRS),
        ("viii", Trait.LAST),
        ("bank", Trait.ORGANISATION),
        ("tse", Trait.SYLLABLE),
    ],
)
def test_a_word_is_known_by_what_it_may_change_beside_it(word: str, traits: int) -> None:
    (found,) = in_order([word])

    assert found.traits & traits == traits
    assert bool(found.traits & Trait.LITERAL) == bool(traits & Trait.LITERAL)


TABLES = (
    *(plain._tables(), words._in_tables(), words.CANONICAL, words.ROMAN, OTHER_ROMANISATION),
    *(slavic._STEMS, slavic._INTERNATIONAL, forms.FORM_WORDS),
)
TOLD = sorted({word for table in TABLES for word in table if re.fullmatch("[a-z0-9]+", word)})
"""Words of which any table tells something."""
WORDS = st.lists(
    st.one_of(
        st.sampled_from(TOLD),
        st.sampled_from((*words._ENDINGS, "ltd", "www", "fao", "tekhno")),
        st.text(alphabet="abeikmnorsty01", min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=3,
).map("".join)


def one_by_one(texts: list[str]) -> list[Word]:
    """What is known of each word by the rules for one."""
    return [plain._word(text, forms._form_word_meant(text)) for text in texts]


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=30))
def test_words_told_all_at_once_are_told_as_each_of_them_is(texts: list[str]) -> None:
    assert in_order(texts) == one_by_one(texts)


def test_words_of_tables_and_words_one_letter_off_are_told_as_each_of_them_is() -> None:
    chance = random.Random(20261124)
    off = []
    for word in TOLD[::3]:
        place = chance.randrange(len(word))
        off.append(word[:place] + chance.choice("abdeiklnrstuvy") + word[place + chance.randint(0, 1) :])
    off += [chance.choice(("", *"akx")) + word + chance.choice("aiks") for word in TOLD[1::6]]

    assert in_order([*TOLD, *off]) == one_by_one([*TOLD, *off])


# --- numbers of sequences ---


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.lists(st.integers(1, 5), min_size=1, max_size=6), max_size=30), max_size=5))
def test_the_same_sequence_always_has_the_same_number_and_no_other_has_it(columns: list[list[list[int]]]) -> None:
    numbered = Numbered(np.uint32)
    seen: dict[tuple[int, ...], int] = {}
    for column in columns:
        flat = np.array([one for sequence in column for one in sequence], dtype=np.uint32)
        ends = np.cumsum([len(sequence) for sequence in column], dtype=np.int64)
        numbers = numbered.numbers(flat, ends, Sums(flat).hashes(np.append(0, ends)[:-1], ends) if column else hashes([]))
        for sequence, number in zip(column, numbers.tolist(), strict=True):
            assert seen.setdefault(tuple(sequence), number) == number
            assert numbered.sequence(number).tolist() == sequence
    assert sorted(seen.values()) == list(range(len(numbered)))


def test_a_sequence_with_the_hash_of_another_has_no_number() -> None:
    numbered = Numbered(np.uint32)
    flat, ends, same = np.array([1, 2, 3, 4, 5], dtype=np.uint32), np.array([2, 4, 5]), np.array([7, 7, 7], dtype=np.uint64)

    assert numbered.numbers(flat, ends, same).tolist() == [0, -1, -1]


def test_a_word_with_the_hash_of_another_is_read_with_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screening.match.cells.Sums.hashes", lambda _, starts, ends: (ends - starts).astype(np.uint64))
    texts = ["Foobar Quuxling Ltd", "Barfoo Wibblets Inc", "Raboof, Quux GmbH"]

    found = Reader().read([*texts, *ENOUGH])

    assert sorted(set(found.owner.tolist())) == list(range(len(texts) + len(ENOUGH)))
    assert [tokens for tokens, *_ in by_column(Reader(), texts)[1]] == [tokens for tokens, *_ in by_itself(texts[1])]
