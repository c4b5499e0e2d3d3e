"""Names in scripts without blanks: the tables, how they are read, and which names meet."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.lexicon import (
    chinese,
    chinese_abroad,
    chinese_bodies,
    chinese_firms,
    chinese_groups,
    chinese_meanings,
    chinese_places,
    chinese_trades,
    japanese,
    korean,
)
from screening.lexicon.traditional import SIMPLIFY
from screening.match import DEFAULT_THRESHOLD, compare
from screening.names import analyse, variants
from screening.names.japanese import sino
from screening.names.korean import north
from screening.names.readings import MOST
from screening.names.scripts import HAN_OR_KANA

CHINESE_TERMS = (
    *(chinese.WORDS, chinese_bodies.WORDS, chinese_trades.TECHNIQUES, chinese_trades.ARMS_AND_VEHICLES),
    *(chinese_trades.MATERIALS, chinese_trades.TRADE_AND_SERVICES),
)
CHINESE_NAMES = (
    *(chinese_firms.FIRMS, chinese_groups.UNIVERSITIES, chinese_groups.FIRMS, chinese_abroad.FIRMS, chinese_abroad.PLACES),
    *(chinese_places.PLACES, chinese_places.SMALLER),
)
TABLES = {
    "Chinese words": CHINESE_TERMS,
    "Chinese names": CHINESE_NAMES,
    "Chinese meanings": (chinese_meanings.MEANINGS,),
    "Japanese words": (japanese.WORDS,),
    "Korean words": (korean.WORDS,),
}


def _entries(tables: tuple[str, ...]) -> list[tuple[str, str]]:
    entries = (entry for table in tables for line in table.strip("\n").split("\n") for entry in line.split("|"))
    return [(word, latin) for word, _, latin in (entry.partition(" ") for entry in entries if entry)]


@pytest.mark.parametrize("name", TABLES)
def test_no_word_stands_twice_in_a_languages_tables(name: str) -> None:
    words = Counter(word.translate(SIMPLIFY) for word, _ in _entries(TABLES[name]))

    assert [word for word, times in words.items() if times > 1] == []


@pytest.mark.parametrize("name", TABLES)
def test_every_entry_is_a_word_of_one_script_and_words_of_small_latin_letters(name: str) -> None:
    for word, latin in _entries(TABLES[name]):
        assert HAN_OR_KANA.fullmatch(word), word
        assert latin.isascii(), word
        assert latin == latin.lower(), word
        assert "  " not in latin, word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("上海精密仪器研究所", "Shanghai Precision Instrument Research Institute"),
        ("长沙光电探测技术有限公司", "Changsha Photoelectric Detection Technology Co., Ltd."),
        ("无锡惯性导航设备厂", "Wuxi Inertial Navigation Equipment Factory"),
        ("中国船舶燃料有限责任公司", "China Marine Bunker Company Limited"),
        ("东海水下机器人有限公司", "Donghai Underwater Robot Co Ltd"),
        ("铁马越野车有限公司", "Iron Horse Off-Road Vehicle Co., Ltd."),
        ("创新电子有限公司", "Chuangxin Electronics Co., Ltd."),
        ("陆军士官学校", "Army Non-commissioned Officer School"),
        ("大阪精密海事技术株式会社", "Osaka Precision Maritime Technology Co., Ltd."),
        ("米其林·布朗工程公司", "Michelin Brown Engineering"),
        ("浦安精密工业株式会社", "Hoan Seimitsu Kogyo Co., Ltd."),
        ("栗田铁工株式会社", "Kurita Iron Works Co., Ltd."),
        ("隆盛船舶贸易有限公司", "Lungsheng Ship Trading Co., Ltd."),
        ("丰泰精密机械有限公司", "Fengtai Jingmi Jixie Youxian Gongsi"),
    ],
)
def test_a_name_in_chinese_meets_its_english_translation(one: str, other: str) -> None:
    assert compare(one, other).score >= DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("深圳华美电子科技有限公司", "Shenzhen Longsheng Electronic Technology Co., Ltd."),
        ("上海机械进出口有限公司", "China National Machinery Import & Export Corporation"),
        ("北京食品工业研究所", "Beijing Institute of Machinery Industry"),
        ("湖北医药公司", "Yi Yao"),
        ("小花牛有限公司", "Small Bull"),
        ("卡兰奇", "Cronuswar"),
    ],
)
def test_generic_words_a_place_and_sounds_make_no_alarm(one: str, other: str) -> None:
    assert compare(one, other).score < DEFAULT_THRESHOLD


def test_choices_of_translations_are_tried_one_by_one_and_no_more_than_a_limit() -> None:
    found = variants("海军航天精密仪器机电设备贸易有限公司")

    assert len(found) <= MOST + 1
    assert any(reading.startswith("naval aerospace precision") for reading in found)
    assert any(reading.startswith("navy space precision") for reading in found)


@pytest.mark.parametrize(
    ("characters", "sound"),
    [("精密", "seimitsu"), ("铁工", "tekko"), ("日东", "nitto"), ("出版", "shuppan"), ("化学", "kagaku"), ("蕤", "")],
)
def test_japanese_readings_of_chinese_origin_run_together(characters: str, sound: str) -> None:
    assert sino(characters) == sound


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("第一百货", ["1"]),
        ("第13研究所", ["13"]),
        ("五十八所", ["58"]),
        ("二十二研究所", ["22"]),
        ("八〇八所", ["808"]),
        ("航天一院", ["1"]),
        ("39호실", ["39"]),
        ("제2경제위원회", ["2"]),
        ("三一重工", []),
        ("统一食品", []),
    ],
)
def test_numbers_of_institutes_are_read_whatever_counts_them(text: str, numbers: list[str]) -> None:
    assert [token.text for token in analyse(text).tokens if token.number] == numbers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("동해정밀기계무역회사", "Tonghae Precision Machinery Trading Corporation"),
        ("혜성해운대리회사", "Hyesong Shipping Agency"),
        ("한빛반도체장비", "Hanbit Semiconductor Equipment"),
        ("국가과학원 전자공학연구소", "Institute of Electronic Engineering, State Academy of Sciences"),
        ("ミヤマ精機エレクトロニクス株式会社", "Miyama Seiki Electronics Co., Ltd."),
        ("サクラロジスティクス", "Sakura Logistics"),
    ],
)
def test_korean_and_japanese_names_meet_their_latin_ones(one: str, other: str) -> None:
    assert compare(one, other).score >= DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("syllables", "spelled"), [("혜성", "hyesong"), ("대동강", "taedonggang"), ("련봉", "ryonbong"), ("성a", "")]
)
def test_hangul_is_spelled_as_the_north_does(syllables: str, spelled: str) -> None:
    assert north(syllables) == spelled


def test_characters_without_a_table_are_read_by_their_sound_and_keep_their_own_form() -> None:
    (token,) = analyse("蕤谖").tokens

    assert token.text.isascii()
    assert token.native == "蕤谖"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("梁家辉", "LEUNG Ka Fai"),
        ("吕建国", "LYU Jianguo"),
        ("陳志明", "CHAN Chi Ming"),
        ("阿布都热合曼", "ABDURAHMAN"),
    ],
)
def test_chinese_persons_are_met_in_the_spellings_of_the_south_and_of_passports(one: str, other: str) -> None:
    assert compare(one, other, "person").score >= 75


@given(st.text(alphabet="中国北京华海科技大学工业公司之的新天研究所第一二三十·市省株式会社テク가나무역7A ()", max_size=16))
def test_any_mixed_text_has_readings_that_can_be_read_again(text: str) -> None:
    found = variants(text)

    assert found[0] == text
    assert len(set(found)) == len(found)
    assert all(analyse(reading).tokens for reading in found[1:])


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("先进机械有限公司", "xianjin machinery 有限公司"),
        ("永基贸易有限公司", "wingkei trading 有限公司"),
        ("海军航天精密仪器厂", "naval space precision instrument plant"),
        ("隆盛船舶贸易有限公司", "lungsheng shipbuilding trading 有限公司"),
        ("蓝海彩虹船务有限公司", "blue ocean rainbow shipping 有限公司"),
        ("广东省机械研究所", "guangdong province machinery institute"),
        ("혜성무역회사", "hyesong trading 회사"),
        ("浦安精密工业株式会社", "hoan seimitsu kogyo 株式会社"),
    ],
)
def test_a_name_is_asked_in_this_reading_too(text: str, reading: str) -> None:
    assert reading in variants(text)


def test_a_trade_name_alone_is_not_read_by_its_meaning() -> None:
    assert variants("红猫") == ("红猫",)
    assert "red cat holding 有限公司" in variants("红猫控股有限公司")


def test_foreign_names_are_known_by_their_dots_or_their_length() -> None:
    assert analyse("米其林·布朗工程公司").key == ("michelin", "brown", "engineering")
    assert analyse("三菱机床(上海)有限公司").key == ("mitsubishi", "machinery", "tool", "shanghai")
    assert [token.native[:1] for token in analyse("卡兰奇").tokens] == ["卡"]
    assert [token.native[:1] for token in analyse("卡兰奇斯顿").tokens] == ["·"]


def test_what_makes_figures_an_ordinal_is_no_word_of_the_name() -> None:
    assert analyse("第13研究所").key == ("13", "research", "institute")
    assert analyse("39호실").key == ("39", "office")
