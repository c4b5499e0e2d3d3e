"""A validation as one HTML file: no script, nothing fetched, fit to print, sign and keep.

Its order is that in which an examiner asks (23 NYCRR 504.3; Wolfsberg Guidance on Sanctions Screening): purpose, data, settings,
tests, results, threshold, samples to judge, limits, signatures. What the report cannot know, it leaves a line for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil, sqrt

from screening.report.page import foot, head, safe, table
from screening.report.validation_charts import alarm_chart, bar, recall_chart
from screening.report.validation_text import number, yardstick
from screening.validation import Circumstances, Group, Met, Recalled, Validation, Yardstick

_BAD = ' class="bad"'

STYLE = """
:root{--ink:#1b1f24;--soft:#5b6570;--rule:#d8dde3;--ground:#eef1f4;--main:#155e75;--other:#b45309}
*{box-sizing:border-box}
body{margin:0 auto;padding:32px 24px 64px;max-width:1000px;color:var(--ink);background:#fff;
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:26px;line-height:1.25;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 8px;padding-bottom:4px;border-bottom:2px solid var(--main)}
h3{font-size:15px;margin:20px 0 6px}
p{margin:6px 0;max-width:75ch}
.lead{color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:8px 0 14px;font-size:14px}
caption{text-align:left;color:var(--soft);padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--rule);font-weight:600}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.name{overflow-wrap:break-word}td.code{overflow-wrap:anywhere}td.short{white-space:nowrap}
td.code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:12px}
tr.set td{background:var(--ground);font-weight:600}
tr.mean td{border-top:2px solid var(--rule);font-weight:600}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:12px;margin:18px 0}
.fact{background:var(--ground);border-radius:6px;padding:12px 14px}
.fact b{display:block;font-size:24px;line-height:1.2;font-variant-numeric:tabular-nums}
.fact span{color:var(--soft);font-size:13px}
.bad{color:#a61b1b}
.note{border-left:3px solid var(--other);background:#fdf6ec;padding:8px 12px;margin:10px 0}
.bar{display:block;width:110px;height:9px;margin-top:6px}
.bar .ground{fill:var(--ground)}.bar .full{fill:var(--main)}
.chart{display:block;width:100%;max-width:720px;height:auto;margin:8px 0 16px}
.chart text{font-size:12px;fill:var(--soft);font-family:inherit}
.chart .side{text-anchor:end}.chart .foot{text-anchor:middle}
.chart .rule{stroke:var(--rule)}.chart .set{stroke:var(--ink);stroke-dasharray:3 3}
.chart .line{fill:none;stroke-width:2}
.chart .all,.chart .alarms{stroke:var(--main)}.chart .held{stroke:var(--other);stroke-dasharray:6 3}
.chart .dot{stroke:none}.chart .dot.all,.chart .dot.alarms{fill:var(--main)}.chart .dot.held{fill:var(--other)}
td.line{border-bottom:1px solid var(--ink);height:44px}
@media print{@page{size:A4;margin:16mm}body{padding:0;max-width:none;font-size:11px}table{font-size:10px}
td.code{font-size:9px}h2{break-after:avoid}tr,svg,.facts{break-inside:avoid}thead{display:table-header-group}}
"""


def page(found: Validation, about: Circumstances) -> Iterator[str]:
    """The whole file in pieces."""
    yield head(f"Validation of name screening, {about.started:%Y-%m-%d}", style=STYLE) + "<main>\n"
    yield from chain(_summary(found, about), _purpose(), _data(found, about), _settings(found, about), _tests(found))
    yield from chain(_self_match(found), _families(found), _threshold(found), _judge(found), _limits(found), _sign())
    yield "</main>\n" + foot()


def _summary(found: Validation, about: Circumstances) -> Iterator[str]:
    own = found.self_matches
    yield "<h1>Validation of name screening</h1>\n"
    yield (
        f'<p class="lead">tradesieve {safe(about.version)}, {about.started:%Y-%m-%d %H:%M} UTC, by {safe(about.operator)} '
        f"on {safe(about.host)}. Threshold {found.settings.threshold:g}, seed {found.settings.seed}.</p>\n"
    )
    yield '<div class="facts">'
    for figure, meaning, bad in (
        (f"{own.percent:.2f} %", f"of {own.asked:,} listed names find their own entry", bool(own.failures)),
        (f"{number(found.recall())} %", f"of damaged names found, mean of {len(found.measured)} families", False),
        (f"{number(found.recall(Group.HELD_OUT))} %", "the same, families held out of any fitting", False),
        (number(found.alarms), f"in a thousand {_kind(found)} meet an entry", False),
        (f"{found.listed:,}", "further names are listed under this very name", False),
    ):
        yield f'<div class="fact"><b{_BAD if bad else ""}>{figure}</b><span>{meaning}</span></div>'
    yield "</div>\n"


def _purpose() -> Iterator[str]:
    yield "<h2>1. Purpose</h2>\n"
    yield (
        "<p>This report tests whether names of restricted parties are found when they are written otherwise than on the list, "
        "and how many other names raise an alarm, with the lists, the settings and the machine in use. It supports the choice of "
        "a threshold, and the testing that 23 NYCRR 504.3 (data matching, logic of matching, threshold settings, validation of "
        "data) and the Wolfsberg Guidance on Sanctions Screening (fuzzy matching, metrics, testing above and below the line) ask "
        "for. It does not say that any law is met; that is for those who sign it.</p>\n"
    )
    yield table(
        ("question", "answered in"),
        (
            ("Which lists, of which date, whole?", "2"),
            ("Which settings and versions?", "3"),
            ("Does the logic do what it should on known names?", "4 to 6"),
            ("Does the threshold fit the risk?", "7 and 8, and the reasons written there"),
            ("What will it miss?", "6 and 9"),
            ("Who has looked at this?", "10"),
        ),
    )


def _data(found: Validation, about: Circumstances) -> Iterator[str]:
    yield "<h2>2. Data</h2>\n"
    yield table(
        (
            "list:short",
            "title",
            "dated:short",
            "entries:n",
            "names:n",
            "snapshot, SHA-256:code",
            "publisher's file, SHA-256:code",
        ),
        (
            (one.list_id, one.title, str(one.dated), f"{one.entities:,}", f"{one.names:,}", one.digest, one.source_digest)
            for one in about.snapshots
        ),
    )
    for snapshot in about.snapshots:
        for flaw in (*snapshot.flaws, *((snapshot.notice,) if snapshot.notice else ())):
            yield f'<p class="note">{safe(snapshot.list_id)}: {safe(flaw)}</p>\n'
    if about.vendors:
        yield table(
            ("vendor file", "rows:n", "different names asked:n", "bytes:n", "SHA-256:code"),
            ((about.vendors.name, f"{about.rows:,}", f"{len(found.found):,}", f"{about.vendors.size:,}", about.vendors.digest),),
        )
    else:
        yield (
            '<p class="note">No vendor file was given. Listed organisations asked against all <em>other</em> entries stand in '
            "for it. Related firms stand on lists together, so that this overstates false alarms and says nothing of your own "
            "vendors. Run it again with --vendors FILE before a threshold is chosen.</p>\n"
        )
    if about.unread:
        yield f'<p class="note">Not measured in the vendor file, rows and sheets: {len(about.unread):,}.</p>\n'
        yield table(("not measured",), ((problem,) for problem in about.unread[:50]))


def _settings(found: Validation, about: Circumstances) -> Iterator[str]:
    settings = found.settings
    yield "<h2>3. Settings and versions</h2>\n"
    yield table(
        ("what", "value:code"),
        (
            ("threshold", f"{settings.threshold:g}"),
            ("seed of chance", str(settings.seed)),
            ("cases a family, at most", str(settings.sample)),
            ("lists as of", str(about.as_of)),
            ("rulebook, SHA-256", about.rulebook_digest),
            ("tradesieve", about.version),
            *about.environment,
        ),
    )
    yield (
        "<p>The same lists, vendor file, seed and version give the same figures on any machine: no score depends on chance or on "
        "the other names.</p>\n"
    )


def _tests(found: Validation) -> Iterator[str]:
    yield "<h2>4. Tests made</h2>\n"
    yield table(
        ("test", "what was asked", "what counts as passed"),
        (
            (
                "Self-match",
                "every listed name as printed",
                "its own entry at 100 (weak aliases at their lower score): 100 percent",
            ),
            (
                "Recall",
                "listed names damaged in known ways, and one real name of an entry against its others",
                "the right entry reaches the threshold",
            ),
            (
                "False alarms",
                "each different name of the vendor file"
                if found.yardstick is Yardstick.VENDORS
                else "listed organisations against all other entries",
                "no entry reaches the threshold; every alarm counts as false here, true ones among them too",
            ),
            (
                "Above and below the line",
                "names just over and just under the threshold, by chance",
                "a reviewer's judgement, section 8",
            ),
        ),
    )


def _self_match(found: Validation) -> Iterator[str]:
    own = found.self_matches
    yield "<h2>5. Self-match</h2>\n"
    found_own = own.asked - len(own.failures)
    yield f"<p>{found_own:,} of {own.asked:,} listed names find their own entry: <b>{own.percent:.2f} percent</b>.</p>\n"
    if own.failures:
        yield table(
            ("name that does not", "list", "entry:code", "score:n", "needed:n"),
            ((one.name, one.list_id, one.entity, number(one.score), f"{one.needed:g}") for one in own.failures),
        )


def _families(found: Validation) -> Iterator[str]:
    yield "<h2>6. Recall by family of damage</h2>\n"
    yield (
        f"<p>At the threshold of {found.settings.threshold:g}. The weights of the matcher may be fitted on the families marked "
        "fitting; those held out were never used for that, and say what to expect of damage that nobody thought of. A mean "
        "counts each family alike.</p>\n"
        '<table><thead><tr><th>family<th>group<th class="n">cases<th class="n">found, %<th><th>a miss (score)</thead>\n<tbody>\n'
    )
    threshold = found.settings.threshold
    for one in found.measured:
        percent = one.recall(threshold) or 0.0
        yield (
            f'<tr><td>{safe(one.family.title)}<td class="short">{one.family.group}<td class="n">{len(one.cases)}'
            f'<td class="n">{percent:.1f}'
            f"<td>{bar(percent)}<td class='name'>{safe(_miss(one, threshold))}\n"
        )
    for name, group in (("mean of all", None), ("mean of fitting", Group.FITTING), ("mean of held out", Group.HELD_OUT)):
        yield f'<tr class="mean"><td colspan="3">{name}<td class="n">{number(found.recall(group))}<td><td>\n'
    yield "</tbody></table>\n"
    absent = [one.family.title for one in found.families if not one.cases]
    if absent:
        yield f"<p>Without a case on these lists, and in no mean: {safe('; '.join(absent))}.</p>\n"


def _miss(one: Recalled, threshold: float) -> str:
    missed = [(score, case) for case, score in zip(one.cases, one.scores, strict=True) if score < threshold]
    if not missed:
        return ""
    score, case = max(missed, key=lambda pair: (pair[0], pair[1].asked))
    return f"{case.asked} ({f'{score:g}' if score else 'below 40'}), listed as {case.entity.name}"


def _threshold(found: Validation) -> Iterator[str]:
    yield "<h2>7. The threshold</h2>\n"
    yield recall_chart(found) + "\n" + alarm_chart(found) + "\n"
    yield (
        '<table><thead><tr><th class="n">threshold<th class="n">recall, %<th class="n">held out, %<th class="n">alarms in a '
        'thousand<th class="n">names that alarm<th class="n">more than at the next</thead>\n<tbody>\n'
    )
    for line in found.lines:
        chosen = ' class="set"' if line.threshold == found.settings.threshold else ""
        cells = (
            f"{line.threshold:g}",
            number(line.recall),
            number(line.held_out),
            number(line.alarms),
            f"{line.raised:,}",
            f"{line.more:,}",
        )
        yield f"<tr{chosen}>" + "".join(f'<td class="n">{cell}' for cell in cells) + "\n"
    yield "</tbody></table>\n<h3>Why this threshold (to be written by those who choose it)</h3>\n"
    yield '<table><tbody><tr><td class="line"><tr><td class="line"></tbody></table>\n'


def _judge(found: Validation) -> Iterator[str]:
    above, below = found.to_judge
    yield "<h2>8. Above and below the line</h2>\n"
    yield f"<p>{yardstick(found)}, drawn by chance. Write for each: same party, another party, or cannot tell.</p>\n"
    for title, some in (("Just above: these raise an alarm", above), ("Just below: these do not", below)):
        yield f"<h3>{title}</h3>\n"
        if some:
            yield _judged(some)
        else:
            yield "<p>None within five points.</p>\n"


def _judged(some: Sequence[Met]) -> str:
    rows = [
        (one.name, one.hit.alias.text, one.hit.entity.list_id, f"{one.score:g}", one.hit.explanation, "")
        for one in some
        if one.hit
    ]
    return table(("name", "listed as", "list", "score:n", "why", "judgement"), rows)


def _limits(found: Validation) -> Iterator[str]:
    yield "<h2>9. Limits</h2>\n<ul>\n"
    for limit in (
        "Most damage is made by program. Real aliases and names in original script are real, and the hardest families.",
        "Each family counts alike in a mean, however rare it is in your files.",
        f"A recall out of {found.settings.sample} cases is known to within some {_margin(found.settings.sample)} points; "
        "ask for more with --sample.",
        "A name that is a listed one word for word, with a legal form of the same meaning or none on either side, is counted "
        "apart. Every other name that alarms counts as a false alarm here. Some may be right: section 8 is where that is found "
        "out.",
        "Names only: country, address and dates move the priority of an alert, never its score, and are not tested here.",
        "The lists were taken as imported. Whether they are the right lists for your business is not tested.",
    ):
        yield f"<li>{limit}</li>\n"
    yield "</ul>\n"


def _sign() -> Iterator[str]:
    yield "<h2>10. Signatures</h2>\n"
    yield "<table><thead><tr><th>role<th>name<th>date<th>signature</thead>\n<tbody>\n"
    for role in ("Tested by", "Reviewed by, independent of the test", "Approved by"):
        yield f'<tr><td>{role}<td class="line"><td class="line"><td class="line">\n'
    yield "</tbody></table>\n<p class='lead'>Decision support, not legal advice.</p>\n"


def _margin(cases: int) -> int:
    """Points either side within which a share of one half, the least certain, lies 95 times in a hundred."""
    return ceil(98 / sqrt(cases))


def _kind(found: Validation) -> str:
    return "vendor names" if found.yardstick is Yardstick.VENDORS else "listed names, no vendor file given,"
