/** Texts that somewhere, once, were more than text. Each fits a name (120 characters). */
export const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg/onload=alert(1)>",
  "[x](javascript:alert(1)) data:text/html;base64,PHNjcmlwdD4=",
  `{{7*7}} \${7*7} <%= 7*7 %>`,
  "</title><style>*{display:none}</style>",
  "<a href=//evil.test>Klik http://evil.test",
  "--> ]]> \u0000x\ud800x",
  '=HYPERLINK("http://evil.test","x")',
  "Titel\r\nATTENDEE:mailto:evil@x.test\r\nEND:VEVENT",
  "Ann\r\nSubject: hi\r\nBcc: z@evil.test",
  "Ann\nBcc: z@evil.test\u0085X-Odd: 1\u2028X-Odder: 2",
  String.raw`C:\new; a, "b" \ 'c' %0d%0aBcc: z@evil.test`,
  "👩‍👩‍👧‍👦".repeat(7),
  "عائلة 12/3 (أ) Smith عائلة 12/3 (أ) Smith عائلة",
  "\u202egpj.exe\u2066\u2067",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
  "O'Brien-ßüñ Null undefined NaN",
  "\u001b[31mrood\u0007\rINFO alles goed",
  "a".repeat(118),
] as const;

/** What none of it may become in HTML: these are only there when an escape is missing. */
export const broken =
  /<script>alert|<img src=x|<svg\/onload|<style>\*|<a href=\/\/evil|(?:href|src|action)=["']?\s*(?:javascript|data:text|vbscript):/i;
