/** Buttons, tiles, boxes and choices: everything tappable is at least 44 px. */
export const controls = `
.i{width:1.333rem;height:1.333rem;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
[dir=rtl] .flip{transform:scaleX(-1)}
.sheet{position:absolute}
form,.answers{display:grid;gap:.5rem;grid-template-columns:minmax(0,1fr)}
.b,.tile{font:inherit;line-height:1.35;color:var(--ink);background:var(--surface);border:2px solid var(--edge);border-radius:.667rem;cursor:pointer;text-decoration:none}
html[lang=ar] :is(.b,.tile){line-height:1.6}
.b{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .75rem;width:100%;min-height:3.111rem;padding:.3rem .7rem;text-align:start}
.b>.t{min-width:0;flex:1 1 6rem}
.tile>.t{min-width:0;flex:1 1 5.5rem}
.t small{display:block;color:var(--soft);font-weight:400}
.r{display:inline-flex;flex:none;align-items:center;justify-content:center;width:2rem;height:2rem;border-radius:50%}
.r .i{width:1.1rem;height:1.1rem}
.calm{background:var(--sunken)}
.r.good{background:var(--goods);color:var(--good)}
.r.bad{background:var(--bads);color:var(--bad)}
.r.ask{background:var(--attns);color:var(--attn)}
.filled{background:var(--action);border-color:var(--action);color:var(--on)}
.filled small{color:inherit}
.tiles{container-type:inline-size}
.tiles>*{display:grid;gap:.5rem;grid-template-columns:minmax(0,1fr)}
.tile{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem;width:100%;min-height:3.111rem;padding:.3rem .7rem;text-align:start}
@container (min-width:15rem){.tiles>:not(.long){grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);grid-template-columns:none}
.tiles>:not(.long)>.tile{flex-direction:column;justify-content:start;gap:.3rem;padding:.5rem .15rem;text-align:center;height:100%;flex-wrap:nowrap}.tiles>:not(.long)>.tile>.t{flex:none;width:100%}}
@container (min-width:17.5rem){.long{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);grid-template-columns:none}
.long>.tile{flex-direction:column;justify-content:start;gap:.3rem;padding:.5rem .15rem;text-align:center;height:100%;flex-wrap:nowrap}.long>.tile>.t{flex:none;width:100%}}
:is(.b,.tile):hover{background:var(--tint)}
.filled:hover{background:var(--action);text-decoration:underline}
.box{display:grid;gap:.2rem;grid-template-columns:minmax(0,1fr)}
label,legend{font-weight:700}
:is(textarea,select,input:not([type=radio],[type=checkbox])){font:inherit;color:inherit;background:var(--surface);border:2px solid var(--edge);border-radius:.4rem;padding:.4rem .6rem;width:100%;min-height:3.111rem}
textarea{min-height:5.5rem;resize:vertical}
[aria-invalid]{border-width:3px}
.t b,.label b{min-width:0}
.problem{border-inline-start:6px solid var(--attn);background:var(--attns);padding:.3rem .6rem}
fieldset{min-width:0;display:grid;gap:.4rem;grid-template-columns:minmax(0,1fr)}
legend{margin-block-end:.4rem}
.choice{display:flex;align-items:center;gap:.7rem;min-height:2.667rem;padding:.3rem .7rem;border:1px solid var(--edge);border-radius:.4rem;background:var(--surface);font-weight:400}
input:is([type=radio],[type=checkbox]){width:1.25rem;height:1.25rem;margin:0;flex:none;accent-color:var(--action)}
.choice:has(:checked){border-color:var(--action);box-shadow:inset 0 0 0 1px var(--action);background:var(--tint);font-weight:700}
.choice:has(:focus-visible){outline:3px solid var(--action);outline-offset:3px}
.choice :focus-visible{outline:0}
.topics{display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,7.2rem),1fr))}
.topics .choice{flex-direction:column;justify-content:start;text-align:center;gap:.25rem;padding:.5rem .2rem;line-height:1.35}
.topics .i{width:2rem;height:2rem}
`;
