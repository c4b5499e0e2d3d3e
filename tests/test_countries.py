import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening import countries


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China", "CN"),
        ("P.R. China", "CN"),
        ("P. R. China", "CN"),
        ("PRC", "CN"),
        ("中国", "CN"),
        ("中华人民共和国", "CN"),
        ("Mainland China", "CN"),
        ("CHN", "CN"),
        ("cn", "CN"),
        (" CN - China ", "CN"),
        ("CN-China", "CN"),
        ("Russia", "RU"),
        ("RUSSIAN FEDERATION", "RU"),
        ("Россия", "RU"),
        ("Republic of Korea", "KR"),
        ("Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("DPRK", "KP"),
        ("Burma", "MM"),
        ("Iran, Islamic Rep.", "IR"),
        ("Iran (Islamic Republic of)", "IR"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("Great Britain", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United States", "US"),
        ("Vereinigte Staaten", "US"),
        ("Deutschland", "DE"),
        ("Allemagne", "DE"),
        ("Alemania", "DE"),
        ("Germany (DE)", "DE"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Taiwan", "TW"),
        ("Taiwan, Province of China", "TW"),
        ("Hong Kong SAR", "HK"),
        ("Hong Kong, China", "HK"),
        ("Macao", "MO"),
        ("Viet Nam", "VN"),
        ("Côte d’Ivoire", "CI"),
        ("Österreich", "AT"),
        ("日本", "JP"),
        ("대한민국", "KR"),
        ("The Netherlands", "NL"),
        ("Congo, Dem. Rep.", "CD"),
        ("Ireland", "IE"),
        ("XK", "XK"),
        ("Polen", "PL"),
        ("Indien", "IN"),
    ],
)
def test_a_country_is_known_under_its_usual_names(text: str, expected: str) -> None:
    assert countries.code(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", "n/a", "N.A.", "Shenzhen, China", "Atlanta, Georgia", "China/Japan", "Midwest USA", "12345", "ZZ"],
)
def test_what_is_not_exactly_one_country_has_no_code(text: str) -> None:
    assert countries.code(text) is None


def test_every_country_is_found_by_its_own_name_and_no_name_means_two_countries() -> None:
    rows = [line.split("|") for line in countries._TABLE.splitlines()]
    assert len(rows) >= 249
    owners: dict[str, str] = {}
    for first, *aliases in rows:
        alpha2, alpha3 = first.split()
        assert (len(alpha2), len(alpha3)) == (2, 3)
        assert countries.code(countries.name(alpha2)) == alpha2
        for text in (alpha2, alpha3, *aliases):
            assert countries.code(text) == alpha2, text
            assert owners.setdefault(countries._key(text), alpha2) == alpha2, text


def test_the_name_of_an_unknown_code_is_the_code() -> None:
    assert countries.name("CN") == "China"
    assert countries.name("cn") == "China"
    assert countries.name("QQ") == "QQ"


@given(st.text(max_size=40))
def test_any_text_gives_a_known_code_or_none(text: str) -> None:
    found = countries.code(text)
    assert found is None or countries.name(found) != found


@given(st.sampled_from(sorted(countries._tables()[0])), st.booleans())
def test_case_and_blanks_around_a_name_do_not_matter(alpha2: str, upper: bool) -> None:
    name = countries.name(alpha2)
    assert countries.code("  " + (name.upper() if upper else name.lower()) + " ") == alpha2
