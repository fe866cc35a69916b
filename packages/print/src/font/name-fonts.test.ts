import { expect, test } from "vitest";
import { nameFonts, scriptsIn } from "./name-fonts";

const svg = (text: string) => `<svg font-family="Iets"><text x="1">${text}</text></svg>`;
const named = (text: string) => /<text x="1">(.*)<\/text>/su.exec(nameFonts(svg(text)))?.[1];

test("our typeface is named once, for the whole picture", () => {
  expect(nameFonts(svg("Lieve"))).toBe(
    '<svg font-family="Atkinson Hyperlegible Next"><text x="1">Lieve</text></svg>',
  );
});

test("a line in other letters has one family, its Latin signs included", () => {
  expect(named("رقم 12 O&#39;Brien")).toBe('<tspan font-family="Vazirmatn">رقم 12 O&#39;Brien</tspan>');
  expect(named("\u2068ሰላም\u2069")).toBe('<tspan font-family="Noto Sans Ethiopic">\u2068ሰላም\u2069</tspan>');
  expect(named("Ольга (Olga)")).toBe('<tspan font-family="Noto Sans">Ольга (Olga)</tspan>');
  expect(named("Ελένη")).toBe('<tspan font-family="Noto Sans">Ελένη</tspan>');
  expect(named("Đặng")).toBe('<tspan font-family="Noto Sans">Đặng</tspan>');
  expect(named("Caʼbdi")).toBe('<tspan font-family="Noto Sans">Caʼbdi</tspan>');
});

test("a second script in a line has its own family, letter for letter; the rest stays in that of the line", () => {
  const own = (letters: string, family: string) => `<tspan font-family="${family}">${letters}</tspan>`;
  expect(named("حكى ሰላም وРахель 12")).toBe(
    own(`حكى ${own("ሰላም", "Noto Sans Ethiopic")} و${own("Рахель", "Noto Sans")} 12`, "Vazirmatn"),
  );
  expect(nameFonts(svg("حكى ሰላም"), { mixed: false })).toContain(`>${own("حكى ሰላም", "Vazirmatn")}<`);
  expect(named("ሰላም (Ольга)")).toBe(own(`ሰላም (${own("Ольга", "Noto Sans")})`, "Noto Sans Ethiopic"));
});

test("what our typeface has stays as it is", () => {
  for (const text of ["Zoë Şahin", "3 mensen", "", "&lt;b&gt; &amp; co"]) expect(named(text)).toBe(text);
});

test("the scripts of a text, each once", () => {
  expect(scriptsIn("Lieve")).toEqual([]);
  expect(scriptsIn("سعاد سعاد ሰላም Ольга")).toEqual(["arabic", "ethiopic", "wide"]);
});
