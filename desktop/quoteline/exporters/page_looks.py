"""The looks and the hands of an exported page: a style sheet and a script, with nothing from elsewhere."""

STYLE = """
:root { color-scheme: light dark; --page: #fbfbf9; --text: #1c1d1f; --soft: #5b5f66; --line: #d9dade;
  --mark: #2f5bd0; --card: #ffffff; --hit: #bfe3ce; }
@media (prefers-color-scheme: dark) { :root { --page: #17181a; --text: #e8e9ea; --soft: #a3a8b0;
  --line: #35383d; --mark: #8fb0ff; --card: #1f2124; --hit: #275f45; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--page);
  color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; }
.asked, .count { color: var(--soft); margin: 0 0 1rem; }
form { position: sticky; top: 0; display: flex; gap: .5rem; flex-wrap: wrap; padding: .75rem 0;
  background: var(--page); border-bottom: 1px solid var(--line); z-index: 1; }
input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .4rem; padding: .4rem .6rem; min-width: 0; }
input { flex: 2 1 14rem; } select { flex: 1 1 10rem; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 1px; }
#days { display: block; width: 100%; height: 88px; margin: 1rem 0 0; }
#days rect { fill: var(--mark); } #days text { fill: var(--soft); font-size: 11px; }
#days rect.all { fill: none; pointer-events: all; cursor: pointer; }
#days rect.on { fill: var(--line); }
article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: .9rem 1.1rem; margin: .75rem 0; overflow-wrap: anywhere; content-visibility: auto;
  contain-intrinsic-size: auto 9rem; }
article blockquote { margin: 0; font-family: Georgia, serif; font-size: 1.06rem; white-space: pre-line; }
article p { margin: .4rem 0 0; }
mark { background: var(--hit); color: inherit; text-decoration: underline; }
.context { color: var(--soft); white-space: pre-line; }
.source, .more { color: var(--soft); font-size: .9rem; }
a { color: var(--mark); }
nav ul { columns: 15rem; padding-inline-start: 1.2rem; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: normal; white-space: nowrap; }
[hidden] { display: none !important; }
@media print { form, #days { display: none; } body { max-width: none; padding: 0; background: none; }
  article { break-inside: avoid; content-visibility: visible; border-width: 0 0 1px; border-radius: 0; }
  a[href^="http"]::after { content: ""; } }
"""

SCRIPT = """
"use strict";
(function () {
  const all = Array.from(document.querySelectorAll("article"));
  const box = document.getElementById("words");
  const who = document.getElementById("who");
  const count = document.getElementById("count");
  const days = document.getElementById("days");
  const fold = function (text) {
    return text.normalize("NFKD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
  };
  let texts = null;
  let month = "";
  const speakers = new Map();
  for (const one of all) {
    const name = one.dataset.speaker;
    speakers.set(name, (speakers.get(name) || 0) + 1);
  }
  for (const [name, number] of Array.from(speakers).sort((a, b) => b[1] - a[1])) {
    const option = document.createElement("option");
    option.value = name;
    option.textContent = (name || "Speaker unknown") + " (" + number + ")";
    who.append(option);
  }
  const chosen = function () { return who.selectedIndex > 0 ? who.value : null; };
  const show = function () {
    const words = fold(box.value).split(/\\s+/).filter(Boolean);
    if (words.length && !texts) { texts = all.map((one) => fold(one.textContent)); }
    const name = chosen();
    let shown = 0;
    let unplaced = 0;
    const months = new Map();
    all.forEach(function (one, place) {
      const fits = words.every((word) => texts[place].includes(word)) &&
        (name === null || one.dataset.speaker === name);
      if (fits && one.dataset.month) {
        months.set(one.dataset.month, (months.get(one.dataset.month) || 0) + 1);
      }
      const seen = fits && (!month || one.dataset.month === month);
      if (one.hidden === seen) { one.hidden = !seen; }
      if (seen) { shown += 1; }
      if (seen && !one.dataset.month) { unplaced += 1; }
    });
    for (const head of document.querySelectorAll("section.speaker")) {
      head.hidden = !head.querySelector("article:not([hidden])");
    }
    count.textContent = (shown === all.length ? "" : shown + " of ") + all.length + " quotations" +
      (month ? ", " + month : "") + (unplaced ? "; " + unplaced + " of no certain month" : "");
    draw(months);
  };
  const named = function (kind, values) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", kind);
    for (const key of Object.keys(values)) { made.setAttribute(key, values[key]); }
    return made;
  };
  const number = function (text) { const [y, m] = text.split("-").map(Number); return y * 12 + m - 1; };
  const written = function (value) {
    return String(Math.floor(value / 12)).padStart(4, "0") + "-" + String(value % 12 + 1).padStart(2, "0");
  };
  const dated = all.map((one) => one.dataset.month).filter(Boolean).map(number);
  const first = dated.reduce((a, b) => Math.min(a, b), Infinity);
  const last = dated.reduce((a, b) => Math.max(a, b), -Infinity);
  const draw = function (months) {
    days.replaceChildren();
    if (!dated.length || last - first > 2400) { days.setAttribute("hidden", ""); return; }
    const wide = 700 / (last - first + 1);
    const most = Math.max(1, ...months.values());
    for (const [name, value] of months) {
      const x = 10 + (number(name) - first) * wide;
      const high = 62 * value / most;
      const drawn = wide < 3 ? wide : wide - 1;
      if (name === month) {
        days.append(named("rect", { class: "on", x: x, y: 2, width: wide, height: 66 }));
      }
      days.append(named("rect", { x: x, y: 68 - high, width: drawn, height: high }));
      const hit = named("rect", { class: "all", x: x, y: 0, width: wide, height: 70 });
      const title = named("title", {});
      title.textContent = name + ": " + value;
      hit.append(title);
      const choose = function () {
        month = month === name ? "" : name;
        show();
        days.querySelector('[data-month="' + name + '"]')?.focus();
      };
      hit.setAttribute("tabindex", "0");
      hit.setAttribute("role", "button");
      hit.setAttribute("aria-label", name + ": " + value);
      hit.dataset.month = name;
      hit.addEventListener("click", choose);
      hit.addEventListener("keydown", function (event) {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(); }
      });
      days.append(hit);
    }
    const left = named("text", { x: 10, y: 84 });
    left.textContent = written(first);
    days.append(left);
    if (last > first) {
      const right = named("text", { x: 710, y: 84, "text-anchor": "end" });
      right.textContent = written(last);
      days.append(right);
    }
  };
  let waiting = 0;
  box.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  who.addEventListener("change", show);
  document.getElementById("seek").addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("seek").hidden = false;
  show();
})();
"""
