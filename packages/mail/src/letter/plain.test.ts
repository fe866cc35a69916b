import { expect, it } from "vitest";
import { type Block, withAnswer } from "./block";
import { plainText } from "./plain";
import { typed } from "./typed";

const blocks: Block[] = [
  { kind: "words", lines: ["Een", "Twee"] },
  { kind: "labelled", label: "Wonen:", text: "een huis" },
  { kind: "struck", label: "Niet meer:", text: "9 december" },
  {
    kind: "leaf",
    lines: [],
    facts: [
      { label: "Wanneer", lines: ["donderdag", "14 uur"] },
      { label: "Où", lines: ["zaal"] },
    ],
  },
  {
    kind: "choices",
    question: "Komt u?",
    hint: "html",
    hintText: "Open:",
    choices: [],
    link: "https://a.test/l/x",
  },
  { kind: "choices", hintText: "Lees:", choices: [], link: "https://a.test/l/y" },
  { kind: "names", label: "Wie?", people: ["Bart", "Els"] },
  { kind: "signature", regards: "Groeten", name: "Joke", at: "Welkom", phone: "1" },
  { kind: "foot", text: "Waarom." },
];

it("writes each block once, with labels in front and bare links on lines of their own", () => {
  expect(plainText(blocks, "nl").split("\n")).toEqual([
    "Een",
    "Twee",
    "",
    "Wonen: een huis",
    "",
    "Niet meer: 9 december",
    "",
    "WANNEER  donderdag",
    "         14 uur",
    "OÙ       zaal",
    "",
    "KOMT U?",
    "Open:",
    "https://a.test/l/x",
    "",
    "Lees:",
    "https://a.test/l/y",
    "",
    "WIE?",
    "- Bart",
    "- Els",
    "",
    "Groeten",
    "Joke",
    "Welkom",
    "",
    "--",
    "Waarom.",
    "",
  ]);
});

it("begins every Arabic line at the right", () => {
  const link = { label: "أقل", href: "https://a.test/f", after: "شكرًا" };
  const arabic: Block[] = [
    { kind: "words", lines: [typed("Lieve"), `مرحبًا ${typed("Lieve")}`] },
    { kind: "leaf", lines: [], facts: [{ label: "أين", lines: ["Kerkstraat 12", "10 أمتار"] }] },
    { kind: "foot", text: "لماذا", link },
  ];
  expect(plainText(arabic, "ar").split("\n")).toEqual([
    "\u200f\u2068Lieve\u2069",
    "مرحبًا \u2068Lieve\u2069",
    "",
    "أين: Kerkstraat 12",
    "\u200f10 أمتار",
    "",
    "\u200f--",
    "لماذا",
    "أقل:",
    "\u200fhttps://a.test/f",
    "شكرًا",
    "",
  ]);
});

it("adds the answer to a link, whatever the link has already", () => {
  expect(withAnswer("https://a.test/l/x", "yes")).toBe("https://a.test/l/x?a=yes");
  expect(withAnswer("https://a.test/l/x?t=ar", "no")).toBe("https://a.test/l/x?t=ar&a=no");
  expect(withAnswer("https://a.test/l/x", undefined)).toBe("https://a.test/l/x");
});
