/** Forced colours and paper. */
export const conditions = `
@media (forced-colors:active){.r,.calm{background:none!important;color:inherit}.filled,.choice:has(:checked){border:4px solid}
.leaf span:first-child{border-block-end:2px solid}.wood,.seat,.mine{fill:Canvas;stroke:CanvasText}.table text{fill:CanvasText}}
@media print{:root{--paper:#FFF;--surface:#FFF;--sunken:#FFF;--tint:#FFF;--goods:#FFF;--attns:#FFF;--ink:#000;--soft:#000;--action:#000;--on:#FFF}
nav,form,footer,.b,.answers,.tiles,.link{display:none!important}details::details-content{content-visibility:visible;display:block}
.card,.line,.notice,.row,.when{break-inside:avoid}h1,h2,.head{break-after:avoid}}
@media (prefers-reduced-motion:no-preference){:target{scroll-margin-block-start:1rem}}
`;
