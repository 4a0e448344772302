/** The look of a page: calm, readable at 320 px, on paper, in the dark. `--accent` is set by the writer. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --surface: #f2f5f7; --line: #d3dae1; --text: #1b2530; --muted: #515e6b;
  --success: #1f6b3a; --success-surface: #edf6f0; --direction: #5b4596; --direction-surface: #f3f0fa;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #151a20; --surface: #222a32; --line: #404b57; --text: #e7ebef; --muted: #aeb8c2;
    --success: #86d3a0; --success-surface: #1b2b22; --direction: #c5b3f2; --direction-surface: #272236;
  }
}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; color: var(--text); background: var(--page); scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; border-top: .375rem solid var(--accent); overflow-wrap: break-word; hyphens: auto; }
.page { max-width: 52rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 3rem; }
main { outline: none; }
/* Lines of text stay readable; tables and pictures may use the room. */
@media screen { main > :is(p, ul, ol, blockquote, h2, h3, h4, h5, h6, aside) { max-width: 44rem; } }
main > :first-child { margin-top: 0; }
.skip { position: absolute; left: -100rem; padding: .75rem 1.25rem; background: var(--accent); color: var(--page); border-radius: 0 0 .375rem 0; }
.skip:focus { left: 0; top: 0; z-index: 1; }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .1875rem; border-radius: .125rem; }
a { color: var(--accent); text-decoration-thickness: from-font; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .15em; }

.title { margin-bottom: 2.5rem; padding-bottom: 2rem; border-bottom: 1px solid var(--line); }
.title p { margin: 0; }
.letterhead { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: start; justify-content: space-between; margin-bottom: 1.75rem; font-size: .875rem; line-height: 1.4; color: var(--muted); }
/* Logos are made for white paper. */
.letterhead img { margin-left: auto; padding: .375rem; background: #ffffff; border-radius: .25rem; }
.title .organisation { color: var(--accent); font-weight: 600; margin-bottom: .5rem; }
h1 { margin: 0; font-size: clamp(1.375rem, .9rem + 3vw, 2.75rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; }
.title .subtitle { margin-top: .75rem; font-size: 1.25rem; line-height: 1.4; color: var(--muted); }
.title .date { margin-top: 1rem; color: var(--muted); }
.title .date strong { color: var(--text); font-weight: 600; }

h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; scroll-margin-top: 1rem; break-after: avoid; }
h2 { margin: 3.25rem 0 1rem; font-size: clamp(1.375rem, 1.2rem + 1vw, 1.625rem); letter-spacing: -.01em; }
h3 { margin: 2.25rem 0 .625rem; font-size: 1.25rem; }
h4, h5, h6 { margin: 1.75rem 0 .5rem; font-size: 1.0625rem; }
p, ul, ol, blockquote, pre { margin: 0 0 1.1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: .3rem 0; }
li > p { margin-bottom: .5rem; }
li::marker { color: var(--muted); }
li:has(> .task), li:has(> p > .task) { list-style: none; }
.task { display: inline-block; width: 1.5rem; margin-left: -1.5rem; }
blockquote { padding-left: 1.25rem; border-left: .1875rem solid var(--line); color: var(--muted); margin-left: 0; margin-right: 0; }
.writing-lines { margin: 0 0 1.25rem; }
.writing-lines > div { height: 2.125rem; border-bottom: 1px solid var(--line); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }
code { font: .9em/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; background: var(--surface); padding: .1em .3em; border-radius: .2rem; hyphens: none; }
pre { background: var(--surface); padding: 1rem; border-radius: .375rem; white-space: pre-wrap; }
pre code { padding: 0; background: none; }
img { max-width: 100%; height: auto; border-radius: .25rem; }
.image-missing { display: inline-block; padding: .25rem .75rem; border: 1px dashed var(--muted); border-radius: .25rem; color: var(--muted); }

.contents { font-size: .9375rem; line-height: 1.4; margin-bottom: 2.5rem; }
.contents h2 { margin: 0 0 .75rem; font-size: .9375rem; letter-spacing: 0; color: var(--muted); }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { margin: 0; }
.contents a { display: block; padding: .375rem 0; color: var(--text); text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents ol ol { margin: 0 0 .375rem; padding-left: .875rem; border-left: 1px solid var(--line); }
.contents ol ol a { color: var(--muted); padding: .25rem 0; }
@media screen and (max-width: 67.99rem) {
  .contents { padding: 1.125rem 1.25rem; background: var(--surface); border-radius: .5rem; }
  .contents ol ol { display: none; }
}
@media screen and (min-width: 68rem) {
  .with-contents { max-width: 76rem; padding-left: 2rem; padding-right: 2rem; display: grid; grid-template: "title title" auto "contents main" 1fr "footer footer" auto / 13.5rem minmax(0, 1fr); column-gap: clamp(2rem, 4vw, 3.5rem); }
  .with-contents > .title { grid-area: title; }
  .with-contents > main { grid-area: main; }
  .with-contents > footer { grid-area: footer; }
  .contents { grid-area: contents; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
}

.scroll {
  overflow-x: auto; margin: 0 0 1.5rem;
  /* A shadow at the side where more is to be seen. */
  background: linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100% no-repeat local, linear-gradient(to left, var(--page) 40%, transparent) right -2px top 0 / calc(2.5rem + 2px) 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / .75rem 100% no-repeat scroll, linear-gradient(to left, var(--line), transparent) right / .75rem 100% no-repeat scroll;
}
/* As wide as the text, and wider only where the cells need it. */
table { border-collapse: collapse; min-width: min(100%, 44rem); font-size: .9rem; line-height: 1.45; font-variant-numeric: tabular-nums; hyphens: manual; }
th, td { padding: .5625rem .75rem .5625rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 4.5rem; }
td:first-child:not(.right), tbody th { min-width: 8rem; }
th:last-child, td:last-child { padding-right: 0; }
/* Many columns fit beside each other where letters and room between them are a little smaller. */
@media screen { table:has(tr > :nth-child(5)) { font-size: .85rem; } table:has(tr > :nth-child(5)) :is(th, td):not(:last-child) { padding-right: .5rem; } }
thead th { border-bottom: .125rem solid var(--text); vertical-align: bottom; }
tbody th { font-weight: 600; }
th strong { font-weight: inherit; }
.sort { display: inline-flex; gap: .25em; align-items: baseline; margin: -.25rem 0; padding: .25rem 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit; cursor: pointer; }
th:not(:last-child) > .sort { margin-right: -.5rem; }
.sort:hover { text-decoration: underline; text-underline-offset: .18em; }
/* On paper a head is a head. */
@media screen {
  .sort::after { content: "⇅" / ""; flex: none; width: 1em; text-align: center; color: var(--muted); font-weight: 400; }
  [aria-sort] .sort::after { color: var(--accent); font-weight: 700; }
  [aria-sort="ascending"] .sort::after { content: "▲" / ""; }
  [aria-sort="descending"] .sort::after { content: "▼" / ""; }
}
/* The mark of the focus would be cut off at the edge. */
.scroll:has(.sort) { position: relative; padding: .25rem; margin-left: -.25rem; margin-right: -.25rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.right { text-align: right; }
.center { text-align: center; }

.callout { margin: 1.75rem 0; padding: 1.125rem 1.375rem; border-left: .25rem solid var(--accent); border-radius: 0 .5rem .5rem 0; background: var(--surface); break-inside: avoid; }
.callout > :last-child { margin-bottom: 0; }
.callout-title { font-weight: 650; margin-bottom: .375rem; color: var(--accent); }
.callout-title::before { content: "i" / ""; display: inline-grid; place-content: center; width: 1.375em; height: 1.375em; margin-right: .5em; border-radius: 50%; font-size: .8125em; background: currentColor; -webkit-text-fill-color: var(--surface); }
.callout-success { border-color: var(--success); background: var(--success-surface); }
.callout-success .callout-title { color: var(--success); }
.callout-success .callout-title::before { content: "✓" / ""; }
.callout-direction { border-color: var(--direction); background: var(--direction-surface); }
.callout-direction .callout-title { color: var(--direction); }
.callout-direction .callout-title::before { content: "→" / ""; }

figure { margin: 2rem 0; break-inside: avoid; }
figure > .scroll { margin-bottom: .5rem; }
figure svg { display: block; width: 100%; max-width: 48rem; height: auto; font-family: inherit; color: var(--text); }
.narrow { display: none; }
@media screen and (max-width: 36rem) {
  .wide { display: none; }
  .narrow { display: block; }
  .narrow svg { max-width: 26rem; }
}
figcaption { color: var(--muted); font-size: .9375rem; }
details { margin-top: .5rem; font-size: .9375rem; }
summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
details[open] summary { margin-bottom: .5rem; }
.chart-actual { fill: var(--accent); }
.chart-line { stroke: var(--accent); }
.chart-soft { fill: var(--surface); }
.chart-band { fill: var(--accent); fill-opacity: .14; }
.chart-rule { stroke: var(--line); }
.chart-stripe { stroke: var(--page); }
.chart-halo { stroke: var(--page); }
.chart-page { fill: var(--page); }
.chart-muted { fill: var(--muted); }

.footnotes { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .9375rem; }
.footnotes-title { font-size: 1.125rem; margin: 1.5rem 0 .75rem; }
footer { margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
footer p { margin: 0 0 .25rem; }

@media print {
  @page { size: A4; margin: 2cm; }
  html { font-size: 10.5pt; line-height: 1.45; }
  body { border: 0; }
  .page { max-width: none; padding: 0; }
  .skip, .contents, .data-footnote-backref { display: none; }
  .page-break { break-before: page; }
  .page-break + h2 { margin-top: 0; }
  .writing-lines { break-inside: avoid; }
  h2 { margin-top: 1.75rem; }
  a { color: inherit; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
  .scroll { overflow: visible; background: none; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  /* Browsers leave buttons out of the heads that they repeat on each sheet. */
  .sort { display: contents; }
  /* The numbers below a picture may go on overleaf; in one piece, many would leave a sheet empty. What is one sheet has its own rules. */
  body:not([class]) figure { break-inside: auto; }
  body:not([class]) figure > div:not(.tall) { break-inside: avoid; }
  body:not([class]) figure > div:not(.tall) svg { max-height: 21cm; }
  body:not([class]) figcaption { break-before: avoid; break-inside: avoid; break-after: avoid; }
  summary { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
