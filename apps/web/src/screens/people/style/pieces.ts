/** Leaf, clock, table, cards, notices, lists of people. */
export const pieces = `
.leaf{flex:none;width:3.4rem;max-width:100%;white-space:nowrap;align-self:start;display:flex;flex-direction:column;text-align:center;line-height:1.2;border:2px solid var(--action);border-radius:.5rem;background:var(--surface);overflow:hidden;font-size:.889rem;font-weight:700;color:var(--ink)}
.leaf span:first-child{background:var(--action);color:var(--on);padding:.1rem 0}
.leaf b{font-size:1.556rem;line-height:1.25}
.leaf span:last-child{padding-block-end:.25rem}
.leaf.small{width:2.9rem;font-size:.778rem}
.leaf.small b{font-size:1.222rem}
:lang(ar) .leaf{width:auto;min-width:min(3.7rem,100%)}
:lang(ar) .leaf.small{min-width:min(3.3rem,100%)}
:lang(ar) .leaf span{padding-inline:.15rem}
.leaf.old{border-color:var(--edge)}
.leaf.old span:first-child{background:var(--soft);color:var(--paper)}
.leaf.old b{text-decoration:line-through}
.clock{width:1.8rem;height:1.8rem;flex:none;fill:var(--surface);stroke:currentColor;stroke-width:2.6;stroke-linecap:round}
.when,.hour,.from,.row,.place,.need,.head{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem}
.when{align-items:start}
:is(.when,.hour,.from,.row,.place,.need,.head)>:is(div,p,h2,span:last-child:not(.leaf)){min-width:0;flex:1 1 5.5rem}
.face{flex:none;display:inline-flex;align-items:center;justify-content:center;width:2.333rem;height:2.333rem;border-radius:50%;border:2px solid var(--action);background:var(--tint);font-size:.889rem;font-weight:700;line-height:1}
.from .face{width:2.6rem;height:2.6rem}
.row{align-items:start}.row :is(p,h3,ul,.each)+:is(form,.b){margin-block-start:.5rem}
.when>.leaf,.row>.leaf{flex:none}
.place>.i{margin-inline:.1rem}
.place a,.link{display:inline-flex;align-items:center;min-height:2.45rem}
address{font-style:normal}
address span{display:block}
.need,.head{background:var(--sunken);border-radius:.5rem;padding:.45rem .7rem}
.head{padding:.6rem .7rem}
html[lang=ar] .need bdi[lang]{display:block;width:fit-content}
.each,.each>*+:is(li,.small){margin-block-start:.35rem}
.may .small{color:var(--ink)}
.each .strong{font-weight:600}
.task,.plain{font-size:1rem}
.card>.task{font-size:min(1.333rem,max(1rem,9vw))}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.667rem;padding:min(1rem,5vw);display:grid;gap:.6rem;grid-template-columns:minmax(0,1fr)}
.list>*+*,.card>.row+.row{border-block-start:1px solid var(--line)}
.list>*{padding-block:.6rem}
.card>.row+.row{padding-block-start:.7rem}
.notice{border:1px solid var(--line);border-inline-start:6px solid var(--action);border-radius:.667rem;background:var(--surface);padding:min(1rem,5vw);display:grid;gap:.25rem}
.notice.good{border-color:var(--good);background:var(--goods)}
.notice.attention{border-color:var(--attn);background:var(--attns)}
.notice h1{font-size:min(1.333rem,max(1rem,9vw))}
.notice .small,.notice .soft,.changed .small{color:var(--ink)}
.label{display:flex;align-items:center;gap:.45rem;font-size:.889rem}
.label .i{width:1.1rem;height:1.1rem}
.good>.label .i{color:var(--good)}
.attention>.label .i{color:var(--attn)}
.table{display:block;width:100%;max-width:20rem;margin-inline:auto}
.table text{font:600 12px system-ui,"Noto Sans",sans-serif;fill:var(--ink);text-anchor:middle;dominant-baseline:central}
.wood{fill:var(--sunken);stroke:var(--line);stroke-width:2}
.seat{fill:var(--surface);stroke:var(--edge);stroke-width:1.8}
.mine{fill:var(--tint);stroke:var(--action);stroke-width:3}
.open{stroke-dasharray:5 4;fill:var(--surface)}
.spot{color:var(--ink)}
.table .us{font-size:16px}
.line{padding-block:.7rem;display:grid;gap:.3rem}
.line.changed{border-inline-start:6px solid var(--attn);background:var(--attns);padding:.6rem .7rem}
.nights{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem}
.glad{display:grid;gap:1rem}
.glad>*{justify-items:center;text-align:center;padding-block:1.4rem}
.glad p:first-of-type{font-size:min(1.8rem,max(1.2rem,9vw));font-weight:700;line-height:1.3;overflow-wrap:anywhere}
.glad .i{width:3rem;height:3rem;color:var(--good)}
.big{margin:1.2rem auto .4rem}
.big .face{width:4.2rem;height:4.2rem}
.big .i{width:2.2rem;height:2.2rem}
`;
