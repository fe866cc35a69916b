import { families } from "../font/faces";

/** Sets a plan from "/plan.json"; the type is as large as one sheet allows, from 11 to 7.5 points. */
export const planMarkup = `
#let plan = json("/plan.json")
#let ink = rgb("#1f2a2e")
#let soft = rgb("#4c5a60")
#let thin = rgb("#9aa7ad")
#let good = rgb("#1d6b3a")
#set document(title: plan.title, date: none)
#set page(paper: "a4", margin: (x: 15mm, top: 14mm, bottom: 16mm), footer: text(size: 8pt, fill: soft, plan.foot))
#set text(font: (${Object.values(families)
  .map((name) => `"${name}"`)
  .join(", ")}), lang: plan.language, fill: ink)
#set par(leading: 0.6em, spacing: 0.7em)
#let said(words, ..style) = text(lang: words.language, ..style, words.text)
#let label(words) = text(size: 0.85em, fill: soft, weight: 700, words)
#let tick(done) = box(width: 0.95em, height: 0.95em, stroke: 0.8pt + ink, radius: 1.5pt, baseline: 0.12em, inset: 0pt,
  if done { place(left + top, line(start: (18%, 52%), end: (42%, 78%), stroke: 1.2pt + good)); place(left + top, line(start: (42%, 78%), end: (84%, 20%), stroke: 1.2pt + good)) })
#let rule() = block(above: 1.9em, below: 0pt, line(length: 100%, stroke: 0.5pt + thin))
#let frame(body) = block(width: 100%, breakable: false, stroke: 0.8pt + thin, radius: 4pt, inset: 0.8em, above: 0.9em, body)
#let goal(one) = frame({
  grid(columns: (1fr, auto), column-gutter: 1em,
    label(if one.whose == none { one.domain } else { one.domain + " · " + one.whose }),
    text(size: 0.85em, fill: if one.reached { good } else { soft }, weight: 700, one.state))
  block(above: 0.55em, said(one.what, size: 1.2em, weight: 700))
  if one.how != none { block(above: 0.6em, said(one.how)) }
  if one.steps.len() > 0 {
    block(above: 0.7em, grid(columns: (auto, 1fr), column-gutter: 0.6em, row-gutter: 0.5em,
      ..one.steps.map(step => (tick(step.done), { said(step.words); if step.note != "" { linebreak(); text(fill: soft, size: 0.9em, step.note) } })).flatten()))
  }
  block(above: 0.7em, grid(columns: (1fr, 1fr), column-gutter: 1em,
    { label(plan.words.by); linebreak(); if one.by == none { "…" } else { one.by } },
    { label(plan.words.who); linebreak(); if one.who.len() == 0 { plan.words.nobody } else { one.who.join(", ") } }))
})
#let empty = frame({
  label(plan.words.what); rule(); rule()
  block(above: 1em, label(plan.words.how)); rule()
  block(above: 1em, label(plan.words.steps))
  for _ in range(3) { block(above: 0.9em, grid(columns: (auto, 1fr), column-gutter: 0.6em, tick(false), align(bottom, line(length: 100%, stroke: 0.5pt + thin)))) }
  block(above: 1em, grid(columns: (1fr, 1fr), column-gutter: 1.2em, { label(plan.words.by); rule() }, { label(plan.words.who); rule() }))
})
#let sheet = {
  text(size: 1.9em, weight: 700, plan.title)
  block(above: 0.9em, below: 1em, text(size: 1.15em, plan.lead))
  if plan.goals == "template" { for _ in range(3) { empty } } else { for one in plan.goals { goal(one) } }
}
#layout(room => {
  let sizes = (11pt, 10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt, 7.5pt)
  let fits = size => measure(width: room.width, { set text(size: size); sheet }).height <= room.height
  let size = sizes.find(fits)
  set text(size: if size == none { 9pt } else { size })
  sheet
})
`;
