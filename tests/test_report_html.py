"""The page: what it says, that it holds what it must and no more, and, in a real browser, that nothing but our script runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import browser
import pytest
import samples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from test_report_golden import masked

from screening.model import Outcome, Problem, TokenMatch
from screening.report import writer
from screening.report.certificate import Certificate, Line, certificate
from screening.report.charts import Bar, bars, histogram, most
from screening.report.html import MOST_ALERTS, MOST_MISSED, MOST_QUIET
from screening.report.html_look import COLOURS
from screening.report.marked import asked_marked, listed_marked

Golden = Callable[[str, str], None]

PAYLOADS = (
    "<script>document.title='owned'</script>",
    "</title><script>document.title='owned'</script>",
    '"><img src=x onerror="document.title=\'owned\'">',
    "'><svg onload=document.title='owned'>",
    "</style><script>document.title='owned'</script>",
    "--><script>document.title='owned'</script><!--",
    "javascript:document.title='owned'",
    "</bdi></td></tr></tbody></table><h1>No match</h1>",
    "{{7*7}}${7*7}<%= 7*7 %>",
)


def page_of(story: samples.Story, folder: Path, name: str = "report.html") -> Path:
    story.tell(writer("html", folder / name))
    return folder / name


def tree_of(page: Path) -> html.HtmlElement:
    return html.fromstring(page.read_bytes().decode("utf-8"))


def bare(text: str) -> str:
    """A page without its fixed style and script, one element a line."""
    text = re.sub(r"(?s)<(style|script)>.*?</\1>", r"<\1>...</\1>", text)
    text = re.sub(r"'sha256-[^']*'", "<digest>", text)
    return masked(text).replace("><", ">\n<")


@pytest.mark.parametrize("name", ["full", "quiet"])
def test_the_page_is_as_it_was(name: str, golden: Golden, tmp_path: Path) -> None:
    story = {"full": samples.FULL, "quiet": samples.QUIET}[name]
    page = page_of(story, tmp_path)

    golden(f"report-{name}.html.txt", bare(page.read_text("utf-8")))


def test_every_alert_problem_list_and_digest_is_in_the_page(tmp_path: Path) -> None:
    story = samples.FULL
    text = page_of(story, tmp_path).read_text("utf-8")
    alerts = [alert for row in story.rows for alert in row.result.alerts]

    for alert in alerts:
        assert f"<dd><bdi>{alert.id}</bdi></dd>" in text
    for said in ("the country is an error value (#REF!)", "the file is cut off after 512 bytes", "decision 17"):
        assert said in text
    for digest in (
        samples.CSL.digest,
        samples.CSL.source_digest,
        samples.RUN.rulebook_digest,
        samples.SEAL.root,
        samples.SEAL.head,
    ):
        assert digest in text


def test_an_unrecorded_run_says_so_in_place_of_the_head(tmp_path: Path) -> None:
    report = writer("html", tmp_path / "report.html")
    report.begin(samples.RUN)
    report.end(samples.Story(samples.RUN, ()).end)
    facts = tree_of(tmp_path / "report.html").xpath("//section[@id='run']//dd[last()]")

    assert facts[0].text_content() == "not recorded"


def test_the_gravest_alerts_are_in_the_page_and_the_others_are_counted(tmp_path: Path) -> None:
    rows = []
    for number in range(MOST_ALERTS + 30):
        alert = samples.alert(id=f"id{number}", priority=number % 100, queried=f"Firm {number}")
        rows.append(samples.vendor(number + 2, ("", f"Firm {number}", "", ""), Outcome.REVIEW, alerts=(alert,)))
    missed = [
        samples.vendor(n, ("", "", "", ""), Outcome.NOT_SCREENED, problems=(Problem("empty", "Supplier"),))
        for n in range(5000, 5000 + MOST_MISSED + 5)
    ]
    quiet = [samples.vendor(n, ("", f"Quiet {n}", "", ""), Outcome.NO_MATCH) for n in range(9000, 9000 + MOST_QUIET + 7)]
    page = page_of(samples.Story(samples.RUN, ((samples.VENDORS, (*rows, *missed, *quiet)),)), tmp_path)
    tree = tree_of(page)
    priorities = [int(body.get("data-priority", "0")) for body in tree.xpath("//table[@id='alerts-table']/tbody")]

    assert len(priorities) == MOST_ALERTS
    assert priorities == sorted(priorities, reverse=True)
    assert min(priorities) == 1
    notices = [one.text_content() for one in tree.xpath("//p[@class='notice']")]
    assert any(f"the {MOST_ALERTS:,} gravest of {MOST_ALERTS + 30:,} alerts" in one for one in notices)
    assert any(f"The first {MOST_MISSED:,} of {MOST_MISSED + 5:,}" in one for one in notices)
    assert f"The first {MOST_QUIET:,} of {MOST_QUIET + 7:,}" in tree.xpath("//section[@id='no-alert']")[0].text_content()
    assert [one.text for one in tree.xpath("//div[contains(@class, 'fact ')]/b")] == ["0", "2,030", "1,005", "507"]


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    report = writer("html", tmp_path / "report.html")
    report.begin(samples.RUN)
    report.sheet(samples.VENDORS)
    quiet, review = samples.VENDOR_ROWS[1], samples.VENDOR_ROWS[2]
    for _ in range(1_000):
        report.row(quiet)
        report.row(review)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(20_000):
        report.row(quiet)
        report.row(review)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report.abort()

    assert after - before < 8_000  # kilobytes; kept rows would take some 60,000


@pytest.mark.parametrize("payload", PAYLOADS)
def test_data_is_text_wherever_it_stands(payload: str, tmp_path: Path) -> None:
    source = page_of(samples.hostile(payload), tmp_path).read_text("utf-8")
    tree = html.fromstring(source)

    assert len(tree.xpath("//script")) == 1
    assert len(tree.xpath("//style")) == 1
    assert len(tree.xpath("//h1")) == 1
    assert not tree.xpath("//img | //iframe | //object | //link | //base | //form | //@style | //svg//svg")
    assert not [name for element in tree.iter() for name in element.keys() if str(name).startswith("on")]  # noqa: SIM118
    assert {href.partition(":")[0] for href in tree.xpath("//a/@href") if not href.startswith("#")} <= {"https"}
    assert payload in tree.xpath("//table[@id='alerts-table']")[0].text_content()


def test_only_our_style_and_script_are_allowed_by_their_digests(tmp_path: Path) -> None:
    tree = tree_of(page_of(samples.FULL, tmp_path))
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    parts = dict(part.strip().split(" ", 1) for part in policy.split(";"))

    assert parts["default-src"] == parts["base-uri"] == parts["form-action"] == "'none'"
    assert re.fullmatch(r"'sha256-[A-Za-z0-9+/=]{44}'", parts["script-src"])
    assert re.fullmatch(r"'sha256-[A-Za-z0-9+/=]{44}'", parts["style-src"])
    assert not tree.xpath("//@src")


def test_every_table_has_headers_every_field_a_label_and_every_chart_its_figures_in_words(tmp_path: Path) -> None:
    tree = tree_of(page_of(samples.FULL, tmp_path))

    assert [element.tag for element in tree.xpath("//h1 | //h2")] == ["h1", *["h2"] * 8]
    assert not tree.xpath("//thead//th[not(@scope)]")
    assert not tree.xpath("//table[not(thead)]")
    fields = tree.xpath("//input/@id | //select/@id")
    assert sorted(fields) == sorted(tree.xpath("//label/@for"))
    charts = tree.xpath("//figure/*[local-name()='svg']")
    assert len(charts) == 5
    assert all(chart.get("role") == "img" and chart.get("aria-label") for chart in charts)
    assert charts[0].get("aria-label") == "Rows by outcome, rows: Stop 2; Review 1; Not screened 1; No match 4"


def test_words_that_agree_are_marked_as_they_are_written() -> None:
    tokens = (
        TokenMatch("huawei", "hua wei", "joined", 90, 900),
        TokenMatch("tech", "technologies", "same", 10, 1000),
        TokenMatch("华为", "huawei", "same", 10, 1000),
    )

    assert asked_marked("HUAWEI Tech & <Technik>", tokens) == (
        '<bdi><mark class="near">HUAWEI</mark> <mark class="same">Tech</mark> &amp; &lt;Technik&gt;</bdi>'
    )
    assert listed_marked("Hua-Wei TECHNOLOGIES", tokens) == (
        '<bdi><mark class="near">Hua-Wei</mark> <mark class="same">TECHNOLOGIES</mark></bdi>'
    )
    assert asked_marked("深圳华为", tokens) == '<bdi>深圳<mark class="same">华为</mark></bdi>'
    assert asked_marked(None, tokens) == ""


def test_a_bar_of_one_among_a_hundred_thousand_is_still_seen_and_what_does_not_fit_is_one_bar() -> None:
    chart = bars("Rows", [Bar("Stop", (("stop", 1),)), Bar("No match", (("no_match", 100_000),))], noun="rows")
    many = most({f"list-{n:02}": 100 - n for n in range(20)}, 3)

    assert '<rect class="stop" x="218.0" y="3" width="1.5"' in chart
    assert [(bar.label, bar.total) for bar in many] == [
        ("list-00", 100),
        ("list-01", 99),
        ("list-02", 98),
        ("17 others", sum(100 - n for n in range(3, 20))),
    ]
    assert [bar.label for bar in most({"a": 3, "b": 2, "c": 1}, 2)] == ["a", "b", "c"]
    assert "None: no alerts" in bars("Alerts", [], noun="alerts")
    assert "None: no alerts with a score" in histogram("Scores", {}, threshold=80, noun="alerts")


def test_listed_names_that_no_alert_shows_are_counted(tmp_path: Path) -> None:
    row = samples.VENDOR_ROWS[0]
    crowded = replace(row, result=replace(row.result, left_out=8))
    text = tree_of(page_of(samples.Story(samples.RUN, ((samples.VENDORS, (crowded,)),)), tmp_path)).text_content()

    assert "8 further listed names reach the threshold" in text


def luminance(colour: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("look", range(3), ids=["light", "dark", "paper"])
def test_letters_stand_out_from_their_ground(look: int) -> None:
    """4.5 to 1 at least, for letters of any size: https://www.w3.org/TR/WCAG22/#contrast-minimum"""
    blocks = [dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{3,6})", block)) for block in COLOURS.split(":root{")[1:]]
    colours = blocks[0] | blocks[look]
    pairs = [("ink", ground) for ground in ("paper", "ground", "stop-tint", "review-tint", "missed-tint", "same", "near")]
    pairs += [("soft", "paper"), ("soft", "ground"), ("head", "paper"), ("link", "paper")]
    pairs += [(f"{word}-ink", word) for word in ("stop", "review", "missed", "none")]
    for letters, ground in pairs:
        bright, dark = sorted((luminance(colours[letters]), luminance(colours[ground])), reverse=True)

        assert (bright + 0.05) / (dark + 0.05) >= 4.5, (letters, ground)


def shape(source: str) -> list[tuple[str, tuple[str, ...]]]:
    """Every element with the names of its attributes, in order, but for what marks the words of a name."""
    elements = html.fromstring(source).iter()
    return [(str(one.tag), tuple(sorted(map(str, one.keys())))) for one in elements if one.tag != "mark"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.one_of(st.sampled_from("<>&\"'/=!-`{}[]; \n\x00\u202e\ud800"), st.characters()), min_size=1, max_size=40))
def test_no_text_changes_the_shape_of_the_page_or_of_a_certificate(tmp_path: Path, text: str) -> None:
    plain, odd = samples.hostile("Acme"), samples.hostile(f"Acme{text}")
    certificates = [
        certificate(Certificate(one.run, one.end, samples.SEAL, "1:00", samples.STARTED, Line(1, "ef" * 32, one.rows[0]), ()))
        for one in (plain, odd)
    ]

    assert shape(page_of(odd, tmp_path).read_text("utf-8")) == shape(page_of(plain, tmp_path).read_text("utf-8"))
    assert shape(certificates[1]) == shape(certificates[0])


# --- in a browser ------------------------------------------------------------------------------------------------------


def in_browser(page: Path) -> tuple[html.HtmlElement, str]:
    text, complaints = browser.installed(page.parent).dom(page)
    return html.fromstring(text), complaints


def test_in_a_browser_our_script_runs_and_nothing_out_of_the_data_does(tmp_path: Path) -> None:
    page = page_of(samples.hostile("".join(PAYLOADS)), tmp_path)
    tree, complaints = in_browser(page)

    assert tree.xpath("//title")[0].text.startswith("Screening report, run ")
    assert len(tree.xpath("//script")) == 1
    assert tree.xpath("//output")[0].text == "1 of 1 shown"
    assert "".join(PAYLOADS) in tree.xpath("//table[@id='alerts-table']")[0].text_content()
    assert "Content Security Policy" not in complaints


def test_in_a_browser_the_policy_stops_what_would_get_past_us(tmp_path: Path) -> None:
    source = page_of(samples.FULL, tmp_path).read_text("utf-8")
    slipped = "<main>\n<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    guarded, naked = tmp_path / "guarded.html", tmp_path / "naked.html"
    guarded.write_text(source.replace("<main>", slipped), "utf-8")
    naked.write_text(re.sub(r"<meta http-equiv[^>]*>", "", source).replace("<main>", slipped), "utf-8")

    tree, complaints = in_browser(guarded)
    assert tree.xpath("//title")[0].text.startswith("Screening report, run ")
    assert "Content Security Policy" in complaints
    assert in_browser(naked)[0].xpath("//title")[0].text == "owned"  # without the policy it would have run


def test_in_a_browser_the_table_is_filtered_and_sorted(tmp_path: Path) -> None:
    source = page_of(samples.FULL, tmp_path).read_text("utf-8")
    driver = """<script>
      const severity = document.getElementById("f-severity");
      const counts = ["stop", "review", "note", ""].map(value => {
        severity.value = value;
        severity.dispatchEvent(new Event("input"));
        return document.getElementById("f-told").textContent;
      });
      document.body.dataset.counts = counts.join(", ");
      const field = document.getElementById("f-source");
      field.value = "us-csl";
      field.dispatchEvent(new Event("input"));
      const words = document.getElementById("f-words");
      words.value = "huawei LISTED";
      words.dispatchEvent(new Event("input"));
      const buttons = document.querySelectorAll("#alerts-table thead:first-of-type button");
      buttons[4].click(); buttons[4].click();
    </script></body>"""
    page = tmp_path / "driven.html"
    page.write_text(re.sub(r"<meta http-equiv[^>]*>", "", source).replace("</body>", driver), "utf-8")
    tree, _ = in_browser(page)
    bodies = tree.xpath("//table[@id='alerts-table']/tbody")

    assert tree.xpath("//body/@data-counts") == ["2 of 6 shown, 3 of 6 shown, 1 of 6 shown, 6 of 6 shown"]
    assert tree.xpath("//output")[0].text == "2 of 6 shown"
    assert [float(body.get("data-score", "-1")) for body in bodies] == [-1, -1, 86, 91.4, 96, 100]
    assert [body.get("data-score") for body in bodies if body.get("hidden") is None] == ["86", "100"]
    assert tree.xpath("//th[@aria-sort='ascending']")[0].text_content() == "Score"


def test_in_a_browser_without_script_the_page_is_whole(tmp_path: Path) -> None:
    source = page_of(samples.FULL, tmp_path).read_text("utf-8")
    page = tmp_path / "still.html"
    page.write_text(re.sub(r"(?s)<script>.*?</script>", "", source), "utf-8")
    tree, _ = in_browser(page)

    assert tree.xpath("//div[@id='tools']/@hidden") == [""]
    assert len(tree.xpath("//table[@id='alerts-table']/tbody[not(@hidden)]")) == 6
