import { families } from './faces.ts';

/**
 * How a paper is set, in Typst. What it says comes in as data (`sys.inputs`) and is only ever shown as text: nothing
 * somebody wrote becomes part of this program.
 */
export const paperSource = `
#let paper = json(bytes(sys.inputs.paper))
#let large = paper.size == "large"
#let ink = rgb("#1c2b2f")
#let soft = rgb("#3f4d51")
#let pine = rgb("#0a3d3a")
#let hairline = 0.5pt + rgb("#6b7a7d")

#set document(title: paper.title, date: none)
#set text(
  lang: "en", region: "GB", fill: ink, size: if large { 16pt } else { 10.5pt },
  font: (${families.map((family) => JSON.stringify(family)).join(', ')}), fallback: false, hyphenate: false,
)
#set page(
  paper: "a4",
  margin: (x: 2.1cm, top: 2cm, bottom: 2.3cm),
  footer: context {
    set text(size: 8.5pt, fill: soft)
    line(length: 100%, stroke: hairline)
    v(-4pt)
    grid(
      columns: (1fr, auto), column-gutter: 1em,
      paper.footer.text,
      [Page #counter(page).display() of #counter(page).final().first()],
    )
  },
)
#set par(leading: 0.62em, spacing: 0.85em)
#show title: set text(size: if large { 28pt } else { 21pt }, fill: pine)
#show title: set block(below: 0.7em)
#show heading.where(level: 1): set text(size: if large { 21pt } else { 14.5pt }, fill: pine)
#show heading.where(level: 1): set block(above: 1.7em, below: 0.7em)
#show heading.where(level: 2): set text(size: if large { 17pt } else { 11pt })
#show heading.where(level: 2): set block(above: 1.2em, below: 0.75em)

// One line of somebody's: text, set from the right where its script is.
#let words(line) = if line.right { text(dir: rtl, line.text) } else { text(line.text) }
#let paragraph(line) = if line.right { align(end, par(text(dir: rtl, line.text))) } else { par(line.text) }
#let quietly(body) = text(size: 0.88em, fill: soft, body)

#title()
#for line in paper.lines { par(quietly(words(line))) }

#for block-of in paper.blocks {
  let kind = block-of.kind
  if kind == "heading" {
    heading(level: block-of.level, words(block-of.words))
  } else if kind == "text" {
    if block-of.stays { block(sticky: true, spacing: 0.85em, par(quietly(words(block-of.words)))) }
    else if block-of.soft { par(quietly(words(block-of.words))) } else { paragraph(block-of.words) }
  } else if kind == "list" {
    list(..block-of.items.map(words))
  } else if kind == "said" {
    block(width: 100%, above: 0.8em, below: 1em, inset: (left: 0.9em), stroke: (left: 2pt + pine), {
      for line in block-of.lines { paragraph(line) }
      if block-of.by != none { par(quietly(words(block-of.by))) }
    })
  } else if kind == "table" {
    block(above: 0.7em, below: 1.1em, {
      set text(size: if large { 13pt } else { 9pt })
      set par(leading: 0.5em)
      table(
        columns: block-of.widths.map(width => width * 1fr),
        stroke: (x: none, y: hairline), inset: (x: 4pt, y: 5pt), align: start + top,
        table.header(..block-of.heads.map(head => strong(words(head)))),
        ..block-of.rows.flatten().map(words),
      )
    })
  } else if kind == "boxes" {
    for option in block-of.options { par([☐ ] + words(option)) }
  } else if kind == "room" {
    block(above: 0.6em, below: 1em, breakable: false, for _ in range(block-of.lines) {
      v(if large { 1.05cm } else { 0.8cm })
      line(length: 100%, stroke: hairline)
    })
  }
}
`;
