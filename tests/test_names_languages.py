"""Names of other languages: legal forms in their own words, generic words translated, spellings of persons' names."""

from __future__ import annotations

import pytest

from screening.lexicon import abbreviations, arabic, european, legal_forms, slavic
from screening.match import compare
from screening.match.likeness import likeness
from screening.names import abjad, analyse
from screening.names.words import CANONICAL


def words(text: str) -> str:
    return " ".join(analyse(text).key)


@pytest.mark.parametrize(
    "text",
    [
        "Відкрите акціонерне товариство «Чайка»",
        "ВАТ «Чайка»",
        "Закрите акціонерне товариство Чайка",
        "Федеральне державне унітарне підприємство «Чайка»",
        "Адкрытае акцыянернае таварыства «Чайка»",
        "ADKRYTAE AKTSYIANERNAE TAVARYSTVA CHAYKA",
        "TAVARYSTVA Z ABMEZHAVANAY ADKAZNASTSYU CHAYKA",
        "Tovarystvo z obmezhenoyu vidpovidalnistyu Chayka",
        "Obshchestvo s Dopolnitelnoy Otvetstvennostyu Chayka",
        "CHAYKA PUBLICLY TRADED COMPANY",
        "Chayka Private JSC",
        "Društvo s ograničenom odgovornošću Chayka",
        "Chayka Sociedad por Acciones Simplificada",
        "شركة Chayka المحدودة",
        "شرکت Chayka با مسئولیت محدود",
        "CÔNG TY TRÁCH NHIỆM HỮU HẠN Chayka",
    ],
)
def test_a_legal_form_is_taken_off_in_the_words_of_its_country(text: str) -> None:
    assert words(text).removeprefix("company ") == "chayka"


def test_each_legal_form_of_the_table_is_taken_off_in_its_place() -> None:
    kept = []
    for line in legal_forms.TABLE.strip().splitlines():
        for form in map(str.strip, line.partition(":")[2].split("|")):
            text = f"{form.strip('^$')} Chayka" if form.startswith("^") else f"Chayka {form.strip('^$')}"
            if words(text) not in ("chayka", "company chayka", "chayka company"):
                kept.append((form, words(text)))

    assert kept == []


def test_a_name_that_is_near_a_word_of_a_legal_form_is_no_form_cut_off() -> None:
    assert words("Bank Finansovaya Korporatsiya Otkrytie").endswith(("otkrytie", "otkrytoe"))
    assert "mahmoud" in words("Bashar Kassem Mahmoud")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("АО «Научно-исследовательский институт машиностроения»", "research institute machinery building"),
        ("АТ Науково-дослідний інститут машинобудування", "research institute machinery building"),
        (
            "Joint Stock Company Scientific Research Institute of Mechanical Engineering",
            "research institute of machinery building",
        ),
        ("НПФ Диполь", "research production company dipol"),
        ("Scientific and Production Company Dipol", "research production company dipol"),
        ("ФГУП Брянский электромеханический завод", "bryansk electromechanical plant"),
        ("Брянський електромеханічний завод", "bryansk electromechanical plant"),
        ("BRYANSKII ELEKTROMEKHANICHESKII ZAVOD", "bryansk electromechanical plant"),
        ("Первая грузовая компания", "1 cargo company"),
        ("ПАТ Перша вантажна компанія", "1 cargo company"),
        ("ООО Газпром Геологоразведка", "gazprom geological exploration"),
        ("ТОВ Газпром Геологорозвідка", "gazprom geological exploration"),
        ("Горно-обогатительный комбинат Тугань", "mining processing combine tugan"),
        ("Чорноморський судноремонтний завод", "black sea shipping repair plant"),
    ],
)
def test_generic_words_of_slavic_names_become_english_in_any_case_and_romanisation(text: str, expected: str) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("OIL ENERDZHI LLC", "Oil Energy"),
        ("ООО Альфа Технолоджи Интернешнл Трейдинг", "Alfa Technology International Trading"),
        ("Tekhnopromeksport", "Technopromexport"),
        ("ООО Стройсервис", "Stroyservice"),
        ("АО Логистикс Солюшнс Альфа", "Alfa Logistics Solutions"),
    ],
)
def test_english_words_written_by_sound_are_read_as_english(one: str, other: str) -> None:
    assert compare(one, other).score >= 85


def test_a_firms_name_meets_its_translation_beside_another_word() -> None:
    assert compare("OOO Feniks Titan", "Phoenix Titan LLC").match
    assert compare("АО Строммашина Щит", "Joint Stock Company Strommashina Shield").match


def test_conjunctions_and_prepositions_in_cyrillic_weigh_as_little_as_english_ones() -> None:
    assert compare("ООО «Лабораторные системы и технологии»", "Laboratory Systems and Technologies LTD").score >= 98
    assert words("Иванов И. П.") == "ivanov i p"
    assert words("И. Иванов") == "i ivanov"


def test_russian_surnames_are_not_read_as_words_of_trade() -> None:
    for surname in ("Khimina", "Zolotov", "Kazakov", "Lesnov", "Stroganov", "Rybnikov", "Krasnov", "Belov", "Polkovnikov"):
        assert words(surname) == surname.lower()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Sharikat Zorvexin lilkhadamat albahriyyah walnaql", "company zorvexin service marine transportation"),
        ("Zorvexin Ithalat Ihracat Ic ve Dis Ticaret", "zorvexin import export foreign trading"),
        ("Gasolinera Zorvexin", "gas station zorvexin"),
        ("Cooperativa de Credito Zorvexin", "cooperation de credit zorvexin"),
        ("Konditerskaya Fabrika Zorvexin", "confectionery factory zorvexin"),
        ("Zorvexin Kuyumculuk Mucevherat", "zorvexin jewelry"),
    ],
)
def test_generic_words_of_many_languages_are_read_as_english_ones(text: str, read: str) -> None:
    assert words(text) == read


def test_the_tables_of_slavic_words_hold_no_stem_twice() -> None:
    stems = [
        stem
        for block in (slavic.STEMS, slavic.BY_SOUND)
        for line in block.strip().splitlines()
        for stem in line.partition(":")[2].split()
    ]
    places = [stem.strip() for entry in slavic.PLACES.strip().split("|") for stem in entry.partition(":")[2].split(",")]

    assert len(set(stems)) == len(stems)
    assert len(set(places)) == len(places)


def test_a_word_of_trade_has_one_canonical_word_and_synonyms_are_canonical() -> None:
    known: dict[str, str] = {}
    for block in (abbreviations.CANONICAL, european.TRANSLATED):
        for line in block.strip().splitlines():
            canonical, _, variants = line.partition(":")
            for variant in variants.split():
                assert known.setdefault(variant, canonical) == canonical
    for word in (*known.values(), *abbreviations.SYNONYMS.split()):
        assert CANONICAL.get(word, word) == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("معهد الإلكترونيات", "Electronics Institute"),
        ("گروه صنایع مهمات و متالورژی", "Ammunition and Metallurgy Industries Group"),
        ("پاکستان انسٹی ٹیوٹ آف نیوکلیئر سائنس اینڈ ٹیکنالوجی", "Pakistan Institute of Nuclear Science and Technology"),
        ("وزارت دفاع و پشتیبانی نیروهای مسلح", "Ministry of Defense and Armed Forces Logistics"),
        ("عتیق الله آخوند", "ATTIQULLAH AKHUND"),
        ("عبدالغفار شینواری", "Abdul Ghafar Shinwari"),
        ("ولی جان", "WALIJAN"),
        ("محمد آخوند زاده", "Mohammad Akhundzada"),
        ("سليمان أبوغيث", "Sulaiman Abu Ghaith"),
        ("يحيى جوادي", "Yahia Djouadi"),
        ("پارس صنعت تجهیز", "Pars Sanat Tajhiz"),
        ("پارس صنعت تجهیز", "Pars Industry Equipment"),
    ],
)
def test_names_in_arabic_letters_meet_their_translation_and_their_sound(one: str, other: str) -> None:
    assert compare(one, other).match


def test_a_translated_word_in_a_persons_name_still_meets_its_sound() -> None:
    assert compare("عبد المجيد عزيز الزنداني", "Abd al-Majid Aziz al-Zindani", kind="person").match


def test_the_tables_in_arabic_letters_say_one_thing_of_a_word() -> None:
    known: dict[str, str] = {}
    for entry in arabic.WORDS.replace("\n", "|").split("|"):
        word, _, english = entry.partition(" ")
        if word:
            assert known.setdefault(abjad._plain(word), english) == english, word


def test_abdul_may_be_repeated_and_other_words_not() -> None:
    assert words("Abdul Hai Hazem Abdul Qader").count("abdul") == 2
    assert words("Huawei Technologies (Huawei)") == "huawei technology"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spolecnost Vyzkumny Ustav Letectvi", "company research institute aviation"),
        ("Empresa Comercializadora de Equipos Medicos", "enterprise trading de equipment medical"),
        ("Daneshgah Fanavari Arak", "university technology arak"),
        ("Preduzece za Proizvodnju Opreme", "company za production equipment"),
        ("Faravardehaye Botoni Siman Qazvin", "product concrete cement qazvin"),
        ("Borisat Khao Yai Chamkat Mahachon", "khao yai"),
        ("Devais Konsalting", "device consulting"),
        ("Voyskovaya chast 20924", "military unit 20924"),
        ("в/ч 20924", "military unit 20924"),
        ("Завод №9", "plant no 9"),
        ("Zavod No9", "plant 9"),
        ("Voenno-morskaya Akademiya", "naval academy"),
        ("NKO Zorvexin", "nonbank credit organization zorvexin"),
        ("Zorvexin MKOOO", "zorvexin"),
        ("JSCB Zorvexin", "zorvexin"),
        ("Institute of Petroleum SB RAS", "institute of petroleum siberia branch russia academy science"),
        ("Kriogenkompressor Gidromash", "cryogencompressor hydromash"),
        ("Ruanjian Jishu Yanjiusuo", "software technology institute"),
        ("Tap Doan Dau Khi Viet Nam", "group petroleum vietnam"),
    ],
)
def test_generic_words_of_european_and_persian_names_become_english(text: str, expected: str) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Микола Володимирович Власенко", "Николай Владимирович Власенко"),
        ("KOSTRUBITSKY, Olexiy Oleksandrovych", "KOSTRUBITSKY, Aleksey Aleksandrovich"),
        ("Ганна Олексіївна Гур'янова", "Anna Alekseevna Guryanova"),
        ("Hryhorii Serhiiovych Petrenko", "Grigory Sergeyevich Petrenko"),
        ("Olga Leanidauna Darashenka", "Olga Leonidovna Darashenka"),
        ("Denis Gennadjewitsch Popov", "Denis Gennadievich Popov"),
        ("Siarhei Mikalaevich Shved", "Sergey Nikolayevich Shved"),
    ],
)
def test_given_names_and_patronymics_meet_across_russian_ukrainian_and_belarusian(one: str, other: str) -> None:
    assert compare(one, other, kind="person").match


def test_surnames_that_end_like_patronymics_stay() -> None:
    assert words("Abramovich") == "abramovich"
    assert words("Milosevic") == "milosevic"
    assert words("Anna Karenina") == "anna karenina"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zakariyovych", "Zakarievich"),
        ("Faatovych", "Faatovich"),
        ("Abdualievich", "Abdualiyevich"),
        ("Ivanivna", "Ivanovna"),
    ],
)
def test_patronymics_of_rare_names_take_one_spelling(one: str, other: str) -> None:
    assert words(one) == words(other)


def test_surnames_of_other_stems_stay_apart() -> None:
    assert words("Stankevich") != words("Stankovich")


@pytest.mark.parametrize(
    ("own", "latin"),
    [
        ("عبد القدوس مظهری", "Abdul Quddus Mazhari"),
        ("عبد الواحد شفيق", "Abdul Wahed Shafiq"),
        ("زكريا الصبار", "Zakarya Essabbar"),
        ("محمد أحمد السيد", "Muhammed Ahmed Elsayed"),
    ],
)
def test_servant_of_and_the_article_are_read_apart(own: str, latin: str) -> None:
    assert compare(own, latin, "person").score > 90


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Elsayed", "Al-Sayed"),
        ("Abderrahmane", "Abdul Rahman"),
        ("Maxamed Cabdullaahi Ciise", "Mohamed Abdullahi Isse"),
        ("Salah ben Taher", "Salah bin Taher"),
    ],
)
def test_names_that_registers_of_several_countries_spell_meet(one: str, other: str) -> None:
    assert compare(f"{one} Zubayri", f"{other} Zubayri", "person").score > 90


def test_given_names_meet_in_any_romanisation() -> None:
    assert compare("Oleksiy Zubrenko", "Aleksei Zubrenko", "person").match


@pytest.mark.parametrize(
    ("own", "latin"),
    [
        ("ברזילי תעשיות מתכת בע״מ", "Barzilai Metal Industries Ltd"),
        ("שקמה ספנות והובלה ימית בע״מ", "Shikma Shipping and Marine Transport Ltd"),
        ("יחזקאלי שיווק חומרי גלם בע״מ", "Yekhezkeli Shivuk Khomrei Gelem Ltd"),
        ("עמק הארזים עבודות עפר בע״מ", "Emek Haarazim Earth Works Ltd"),
    ],
)
def test_hebrew_words_meet_their_english_and_their_sound(own: str, latin: str) -> None:
    assert compare(own, latin).match


@pytest.mark.parametrize(
    ("one", "other"), [("Chowdhury", "Choudhary"), ("Bhattacharya", "Bhattacharjee"), ("Tiwari", "Tewari"), ("Kapoor", "Kapur")]
)
def test_indian_names_that_families_spell_otherwise_meet(one: str, other: str) -> None:
    assert compare(f"Anirban {one}", f"Anirban {other}", "person").score > 90


def test_a_title_beside_an_initial_is_a_name() -> None:
    assert words("Sheikh I") == "sheikh i"
    assert words("Sheikh Imran Zubayri") == "imran zubayri"


@pytest.mark.parametrize("prefix", ["M/T", "F/V", "MV", "M/V"])
def test_what_is_written_before_ships_is_left_out(prefix: str) -> None:
    assert words(f"{prefix} Rijnkrekel Noord") == "rijnkrekel noord"


@pytest.mark.parametrize("initials", ["MT", "MTS", "FV"])
def test_initials_that_ships_and_firms_have_in_common_stay(initials: str) -> None:
    assert words(f"{initials} Zubrenko") == f"{initials.lower()} zubrenko"
    assert not compare("Sun Microsystems", f"{initials} Microsystems").match


@pytest.mark.parametrize(("one", "other"), [("Khotintsev", "Hotincev"), ("Rabinovich", "Rabinowitz"), ("Akhmadov", "Ahmadov")])
def test_systems_of_romanisation_that_sound_otherwise_meet(one: str, other: str) -> None:
    assert likeness(one.lower(), other.lower()) >= 760


def test_korean_syllables_are_no_romanisations_of_one_another() -> None:
    assert likeness("jong", "yong") < 760
