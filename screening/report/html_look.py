"""The style and the script of the HTML report and its certificate. Both are fixed texts: the page's policy names them by digest.

The script only hides, orders and counts what the page already holds; without it the page is whole and readable.
"""

from __future__ import annotations

COLOURS = """
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2733;--soft:#55626f;--rule:#d5dbe1;--ground:#f2f4f7;--head:#22384e;
--main:#2f6690;--link:#0b5cad;--stop:#b3261e;--stop-ink:#fff;--stop-tint:#fbe3e1;--review:#f2b33d;--review-ink:#3b2a00;
--review-tint:#fff4dc;--missed:#6b4e9b;--missed-ink:#fff;--missed-tint:#ece6f6;--none:#c9d1da;--none-ink:#28323c;
--same:#cfe6d4;--near:#fde7b0}
@media (prefers-color-scheme:dark){:root{--paper:#14191f;--ink:#e6eaee;--soft:#a3b0bd;--rule:#37424d;--ground:#1d242c;
--head:#a9c8e6;--main:#6ba3d0;--link:#86bdf0;--stop:#e0675e;--stop-ink:#240503;--stop-tint:#3a1c1a;--review:#f2b33d;
--review-tint:#372b12;--missed:#b59ae0;--missed-ink:#1a0f2e;--missed-tint:#2b2340;--none:#566270;--none-ink:#f2f4f7;
--same:#24503a;--near:#5c4710}}
@media print{:root{--paper:#fff;--ink:#1b2733;--soft:#55626f;--rule:#c5ccd3;--ground:#f2f4f7;--head:#22384e;
--main:#2f6690;--link:#1b2733;--stop:#b3261e;--stop-ink:#fff;--stop-tint:#fbe3e1;--review:#f2b33d;--review-ink:#3b2a00;
--review-tint:#fff4dc;--missed:#6b4e9b;--missed-ink:#fff;--missed-tint:#ece6f6;--none:#c9d1da;--none-ink:#28323c;
--same:#cfe6d4;--near:#fde7b0}}
"""
"""Light, dark, and on paper always light."""

STYLE = (
    COLOURS
    + """
*{box-sizing:border-box}
body{margin:0 auto;padding:28px 24px 64px;max-width:1240px;color:var(--ink);background:var(--paper);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif}
h1{font-size:26px;line-height:1.25;margin:0 0 4px;color:var(--head)}
h2{font-size:19px;margin:36px 0 10px;padding-bottom:4px;border-bottom:2px solid var(--head);color:var(--head)}
h3{font-size:15px;margin:18px 0 6px}
p{margin:6px 0;max-width:80ch}a{color:var(--link)}
.lead{color:var(--soft);overflow-wrap:anywhere}.verdict{font-size:18px;font-weight:600;max-width:none}
.alarm,.notice{border-left:5px solid var(--stop);background:var(--stop-tint);padding:8px 12px;margin:8px 0;max-width:none;
overflow-wrap:anywhere}
.notice{border-color:var(--review);background:var(--review-tint)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;margin:14px 0 0;padding:0}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:12px;margin:14px 0}
.fact{border:1px solid var(--rule);border-left:8px solid var(--none);border-radius:6px;padding:10px 14px}
.fact b{display:block;font-size:26px;line-height:1.2;font-variant-numeric:tabular-nums}
.fact span{display:block;font-weight:600}.fact small{display:block;color:var(--soft);font-size:13px}
.fact.stop{border-left-color:var(--stop)}.fact.review{border-left-color:var(--review)}
.fact.not_screened{border-left-color:var(--missed)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(430px,1fr));gap:14px 24px;margin:18px 0}
figure{margin:0;border:1px solid var(--rule);border-radius:6px;padding:10px 14px;min-width:0}
@media (min-width:961px){.charts figure:nth-child(4){grid-row:span 2}}
figcaption{font-weight:600;margin-bottom:6px}.none{color:var(--soft)}
svg{display:block;width:100%;height:auto}svg text{font-size:12.5px;fill:var(--ink);font-family:inherit}
svg .label{text-anchor:end}svg .foot{text-anchor:middle;fill:var(--soft)}svg .near{fill:var(--soft)}
svg .main{fill:var(--main)}svg .stop{fill:var(--stop)}svg .review{fill:var(--review)}svg .not_screened{fill:var(--missed)}
svg .no_match{fill:var(--none)}svg .rule{stroke:var(--rule)}svg .axis{stroke:var(--soft)}
svg .set{stroke:var(--ink);stroke-dasharray:4 3}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:8px 0 14px;font-size:14px}
caption{text-align:left;color:var(--soft);padding:4px 0}
th,td{text-align:left;vertical-align:top;padding:5px 8px;overflow-wrap:break-word}
thead th{border-bottom:2px solid var(--head);white-space:nowrap}
tbody{border-bottom:1px solid var(--rule)}td,th{min-width:0}
tbody.plain tr{border-bottom:1px solid var(--rule)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.code,dd.code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:12px;overflow-wrap:anywhere}
td.short{white-space:nowrap}
th[data-key=asked]{width:22%}th[data-key=found]{width:26%}th[data-key=order]{width:22%}
tr.why>td{padding-top:0;padding-bottom:10px}tr.why p{max-width:110ch}
.met{font-weight:600}
.word{display:inline-block;border-radius:4px;padding:0 8px;font-weight:600;white-space:nowrap;background:var(--none);
color:var(--none-ink)}
.word.stop{background:var(--stop);color:var(--stop-ink)}.word.review{background:var(--review);color:var(--review-ink)}
.word.not_screened{background:var(--missed);color:var(--missed-ink)}
mark{color:inherit;background:var(--same);border-radius:2px;padding:0 1px}
mark.near{background:var(--near);text-decoration:underline dashed;text-underline-offset:3px}
details{margin:4px 0}summary{cursor:pointer;color:var(--link)}
details table{width:auto;min-width:320px;font-size:13px}details td,details th{padding:2px 10px 2px 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;margin:8px 0}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.tools{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:end;margin:8px 0;padding:10px 14px;background:var(--ground);
border-radius:6px}
.tools[hidden]{display:none}.tools label{display:block;font-size:13px;color:var(--soft)}
.tools input,.tools select,.tools button,thead button{font:inherit;color:var(--ink);background:var(--paper);
border:1px solid var(--soft);border-radius:4px;padding:4px 8px;max-width:100%}
thead button{border:0;padding:0;background:none;font-weight:600;cursor:pointer;color:var(--ink)}
thead button::after{content:" \\2195";color:var(--soft)}
thead [aria-sort=ascending] button::after{content:" \\2191"}thead [aria-sort=descending] button::after{content:" \\2193"}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{position:static}
footer{margin-top:36px;border-top:1px solid var(--rule);padding-top:10px;color:var(--soft)}
@media (max-width:640px){.charts{grid-template-columns:1fr}dl{grid-template-columns:1fr}body{padding:16px 12px}}
@media print{@page{size:A4 landscape;margin:12mm}
body{padding:0;max-width:none;font-size:11px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:20px}h2{font-size:14px;margin:18px 0 6px}.verdict{font-size:13px}.fact b{font-size:18px}.fact small{font-size:9px}
summary{display:none}details[open] summary{display:block}
table{font-size:10px}.tools,nav,.skip{display:none}h2{break-after:avoid}tr,svg,figure,.fact{break-inside:avoid}
.alerts tbody{break-inside:avoid}thead{display:table-header-group}thead button::after{content:""}
.charts{grid-template-columns:1fr 1fr}.wide{overflow:visible}}
"""
)

SCRIPT = """
"use strict";
(() => {
  const table = document.getElementById("alerts-table");
  if (!table) return;
  const bodies = Array.from(table.tBodies), tools = document.getElementById("tools");
  const words = document.getElementById("f-words"), severity = document.getElementById("f-severity");
  const source = document.getElementById("f-source"), told = document.getElementById("f-told");
  const texts = bodies.map(body => body.textContent.toLowerCase());
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    bodies.forEach((body, at) => {
      const one = body.dataset;
      const fits = (!severity.value || one.severity === severity.value)
        && (!source.value || one.sources.split(" ").includes(source.value))
        && wanted.every(word => texts[at].includes(word));
      body.hidden = !fits;
      shown += fits;
    });
    told.textContent = shown + " of " + bodies.length + " shown";
  };
  [words, severity, source].forEach(field => field.addEventListener("input", show));
  document.getElementById("f-reset").addEventListener("click", () => {
    words.value = severity.value = source.value = "";
    show();
    words.focus();
  });
  const heads = Array.from(table.tHead.rows[0].cells);
  const order = (head, key) => {
    const down = head.getAttribute("aria-sort") !== "descending";
    const figures = ["priority", "rank", "score", "order"].includes(key);
    const value = body => figures ? Number(body.dataset[key] || -1) : (body.dataset[key] || "").toLowerCase();
    const places = new Map(bodies.map((body, at) => [body, at]));
    const sorted = bodies.slice().sort((a, b) => {
      const one = value(a), other = value(b);
      const way = one < other ? -1 : one > other ? 1 : 0;
      return (down ? -way : way) || places.get(a) - places.get(b);
    });
    sorted.forEach(body => table.append(body));
    heads.forEach(one => one.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
  };
  heads.forEach(head => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => order(head, head.dataset.key));
    head.replaceChildren(button);
  });
  tools.hidden = false;
  show();
})();
"""
