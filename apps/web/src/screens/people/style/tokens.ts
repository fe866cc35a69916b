/** Colours checked for AAA contrast on paper and surface (looks, people §2). Text is only ink, soft or action. */
export const tokens = `
:root{color-scheme:light dark;--paper:#FBF8F3;--surface:#FFF;--sunken:#F3EEE5;--line:#DED6C8;--edge:#7D7464;
--ink:#1F2430;--soft:#454B58;--action:#0C5458;--on:#FFF;--tint:#DCEDEC;--attn:#9C4319;--attns:#FBE9DF;
--good:#2F6B3C;--goods:#E3F0E5;--bad:#A3262A;--bads:#FBE4E4}
@media (prefers-color-scheme:dark){:root{--paper:#14171C;--surface:#1C2026;--sunken:#101317;--line:#343A44;--edge:#8C94A4;
--ink:#ECE8E1;--soft:#B9BEC8;--action:#6CC3C4;--on:#0B2223;--tint:#173536;--attn:#F0A070;--attns:#3A2418;
--good:#86C493;--goods:#1A3020;--bad:#F08C8C;--bads:#3B1C1E}}
`;
