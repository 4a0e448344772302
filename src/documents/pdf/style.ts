import { signsFamily } from './signs-font.ts';

/** The look of all pages, in Typst's language: functions and rules that the document below uses. `accent` stands above it. */
export const style = `
#let ink = rgb("#1b2530")
#let muted = rgb("#515e6b")
#let line-colour = rgb("#d3dae1")
#let surface = rgb("#f2f5f7")
// a width of nothing at all would be left out
#let brk = h(0.01pt)
#let unhyphened(body) = text(hyphenate: false, body)
#let at(id, body) = [#body#label(id)]
// notes stand where headings are, and not where contents list them
#let in-contents = state("in-contents", false)
#let outside-contents(body) = context if not in-contents.get() { body }
#let lead(body) = block(sticky: true, par(body))
#let name(body) = block(sticky: true, above: 1.3em, below: 0.65em, par(body))
#let staying(body) = { set block(sticky: true); body }
#let whole(body) = block(breakable: false, width: 100%, body)
#let small(body) = text(size: 0.88em, fill: muted, body)

#let callout(colour, ground, sign, title, body) = block(
  width: 100%, fill: ground, stroke: (left: 2.5pt + colour), inset: (x: 1.1em, y: 0.9em), radius: (right: 3pt),
  above: 1.4em, below: 1.4em,
  {
    block(sticky: true, below: 0.6em, text(weight: 600, fill: colour, { pdf.artifact(sign + h(0.4em)); title }))
    body
  },
)
#let callouts = (
  success: (rgb("#1f6b3a"), rgb("#edf6f0"), "✓"),
  note: (accent, surface, "ℹ"),
  direction: (rgb("#5b4596"), rgb("#f3f0fa"), "→"),
)

#let chart(picture, caption, label, data) = {
  figure(picture, caption: caption, supplement: none, numbering: none)
  if data != none {
    block(above: 0.6em, below: 0.5em, sticky: true, small(label))
    text(size: 0.85em, data)
    v(1.4em, weak: true)
  }
}
#let two(left, right) = block(above: 1.4em, below: 1.4em, breakable: false, grid(
  columns: (48fr, 48fr), column-gutter: 4%, left, right,
))
#let sheet(size, whole, repeated, columns, align, head, ..rows) = {
  set text(size: size, number-width: "tabular")
  set text(costs: (hyphenation: 600%))
  set par(leading: 0.5em)
  block(above: 1.1em, below: 1.4em, width: 100%, breakable: not whole, table(
    columns: columns, align: align, inset: (x: if head.len() > 8 { 0.2em } else { 0.6em }, y: 0.45em), stroke: none,
    table.header(repeat: repeated, ..head),
    table.hline(stroke: 0.9pt + ink),
    ..rows,
  ))
}
#let writing-lines(count) = pdf.artifact(block(width: 100%, above: 0.2em, below: 1.2em, breakable: false, {
  for _ in range(count) { block(height: 8.5mm, width: 100%, above: 0pt, below: 0pt, stroke: (bottom: 0.5pt + rgb("#8a96a3"))) }
}))
#let box-to-tick(body) = text(size: 1.6em, baseline: 0.1em, body)
#let listing(body) = block(width: 100%, fill: surface, inset: 0.9em, radius: 3pt, body)

#set text(lang: "de", font: ((name: "${signsFamily}", covers: regex(signs)), ..text-fonts, "Noto Emoji"), fallback: false, fill: ink, hyphenate: true, costs: (hyphenation: 200%))
#set par(leading: 0.62em, spacing: 1em, justify: false, linebreaks: "optimized")
#set list(indent: 0.3em, body-indent: 0.6em, spacing: auto, marker: (text(fill: muted, "•"), text(fill: muted, "–")))
#set enum(indent: 0.3em, body-indent: 0.6em)
#set strong(delta: 200)
#show heading: set text(weight: 600, hyphenate: false)
#show heading: set par(leading: 0.45em)
#show heading.where(level: 1): set text(size: 1.12em, fill: accent)
#show heading.where(level: 2): set text(size: 1.03em)
#show heading.where(level: 3): set text(size: 1em)
#show heading.where(level: 4): set text(size: 0.95em)
#show heading.where(level: 1): set block(above: 2.1em, below: 0.95em)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.8em)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.7em)
#show link: set text(fill: accent)
#show raw: set text(font: ((name: "${signsFamily}", covers: regex(signs)), ..text-fonts, "Noto Emoji"), size: 1.12em)
#show raw.where(block: false): it => highlight(fill: surface, extent: 1.5pt, it)
#set quote(block: true)
#show quote: it => block(stroke: (left: 2pt + line-colour), inset: (left: 1em, y: 0.2em), text(fill: muted, it.body))
#show figure: set block(above: 1.6em, below: 1.2em, breakable: false)
#set figure.caption(position: bottom)
#show figure.caption: it => block(width: 100%, align(left, small(it.body)))
#set table.hline(stroke: 0.4pt + line-colour)
#set footnote.entry(separator: line(length: 25%, stroke: 0.4pt + muted))
#show footnote.entry: set text(size: 0.86em)
#set outline(depth: 2, indent: 1.2em)
#show outline.entry.where(level: 1): set block(above: 0.9em)
`;

/** Sheets to write on need their room for the pen. */
export const worksheetStyle = `
#show heading.where(level: 1): set block(above: 1.4em, below: 0.8em)
#show heading.where(level: 2): set block(above: 1.1em, below: 0.4em)
`;

/** A poster has little room between its parts, whose headings are seen from afar. */
export const posterStyle = `
#set columns(gutter: 15mm)
#show heading.where(level: 1): set text(size: 1.12em, fill: accent)
#show heading.where(level: 1): set block(above: 1.6em, below: 0.8em)
`;
