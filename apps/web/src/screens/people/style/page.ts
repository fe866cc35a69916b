/** Letters, the frame, headings. All sizes in rem, all sides logical. */
export const page = `
*{box-sizing:border-box}
html{font:112.5%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;
background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
:is([lang=ar],[lang|=fa],[lang=ps]){line-height:1.75}
.said:not(:is([lang=ar],[lang|=fa],[lang=ps])){line-height:1.55}
body{margin:0;padding-inline:min(1rem,5vw);overflow-wrap:anywhere}
header,main,footer{max-width:36rem;margin-inline:auto}
p,ul,ol,h1,h2,h3,fieldset,legend,dl,dd{margin:0;padding:0;border:0}
ul,ol{list-style:none}
h1,h2,h3{line-height:1.3;font-weight:700}
html[lang=ar] :is(h1,h2,h3){line-height:1.45}
h1{font-size:min(1.667rem,max(1rem,11vw))}
h2{font-size:min(1.333rem,max(1rem,9vw))}
h3{font-size:1rem}
a{color:var(--action);text-underline-offset:.2em}
del{color:var(--soft)}
small,.small{font-size:.889rem}
.small,.soft{color:var(--soft)}
.strong{font-weight:700}
.said{white-space:pre-line;text-align:start}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;column-gap:.2rem;padding-block:.35rem;position:relative}
.mark{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;font-weight:700}
.mark .i{color:var(--action)}
nav{display:flex;flex-wrap:wrap;align-items:center;column-gap:.3rem;font-size:.889rem}
nav a,nav b{display:inline-flex;align-items:center;min-height:2.45rem;min-width:2.45rem;padding-inline:.1rem;justify-content:center}
.globe summary{display:flex;align-items:center;justify-content:center;width:2.45rem;height:2.45rem;color:var(--action);border-radius:.5rem}
.globe:not([open]) ul{display:none}
.globe ul{position:absolute;inset-inline-end:0;inset-block-start:100%;max-width:100%;z-index:2;background:var(--surface);border:2px solid var(--edge);border-radius:.667rem;padding:.35rem}
.globe li>*{display:flex;min-width:min(9rem,70vw);justify-content:start;padding-inline:.6rem}
main{display:grid;gap:.75rem;padding-block:.6rem 2.2rem;grid-template-columns:minmax(0,1fr)}
main section,.col{display:grid;gap:.6rem;grid-template-columns:minmax(0,1fr)}
main section{margin-block-start:1.1rem}
footer{border-block-start:1px solid var(--line);padding-block:1.2rem 2rem;font-size:.889rem;color:var(--soft);display:grid;gap:.35rem}
footer b{color:var(--ink)}
footer p{padding-block:.15rem}
footer details>:not(summary){margin-block:.4rem}
.phone{display:inline-flex;align-items:center;min-height:2.45rem}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:has(>span){display:flex;align-items:center;gap:.45rem;min-height:2.45rem;width:fit-content;color:var(--action)}
summary>span{text-decoration:underline;text-underline-offset:.2em}
details[open]>summary+*{margin-block-start:.4rem}
:focus-visible{outline:3px solid var(--action);outline-offset:3px}
@media (min-width:60rem){.wide>*{max-width:61rem}.wide main{grid-template-columns:26rem minmax(0,1fr);column-gap:3.5rem;align-items:start}
.wide .ask{position:sticky;inset-block-start:1rem}.wide .more>section:first-child{margin-block-start:0}.wide .full{grid-column:1/-1}}
`;
