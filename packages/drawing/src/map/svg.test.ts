import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dark, light, print } from "../tokens";
import type { MapInput } from "./input";
import { layoutMap } from "./layout";
import { sharifi, tesfay, yusufi } from "./reference";
import { mapSvg } from "./svg";

const title = "Netwerk van Gezin Tesfay";
const svg = mapSvg(layoutMap(tesfay), light, { title });
const count = (text: string, part: string) => text.split(part).length - 1;
const named = (name: string, second = ""): MapInput => ({
  ...yusufi,
  actors: [{ id: "a", name, second, formal: false, domains: ["work"] }],
});

it("is small: 45 people in 15 kB compressed and 40 kB as they are", () => {
  const large = mapSvg(layoutMap(sharifi), light, { title });
  expect(gzipSync(large).length).toBeLessThan(15_000);
  expect(large.length).toBeLessThan(40_000);
});

it("is one picture with a name, in a fixed direction", () => {
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="-?\d+ -?\d+ \d+ \d+" width="\d+" height="\d+" role="img"/u,
  );
  expect(svg).toContain(`aria-label="${title}" direction="ltr"`);
  expect(mapSvg(layoutMap(tesfay), light, { title: 'a"<b' })).toContain('aria-label="a&quot;&lt;b"');
});

it("writes each icon once and refers to it by a prefixed id", () => {
  expect(count(svg, '<symbol id="rondom-plus"')).toBe(1);
  expect(count(svg, 'href="#rondom-plus"')).toBe(2);
  expect(svg).not.toContain('"rondom-user"');
  const other = mapSvg(layoutMap(tesfay), light, { title, idPrefix: "b-" });
  expect(count(other, "rondom-")).toBe(0);
  expect(count(other, 'href="#b-plus"')).toBe(2);
});

it("holds no script, handler, style element or outside address", () => {
  expect(svg).not.toMatch(/<script|<style|\son\w+=|style=|href="[^#]|url\(/iu);
});

describe("names", () => {
  it("are escaped wherever they stand", () => {
    const wild = mapSvg(layoutMap(named(`<script>alert("1")</script> & 'Co'`, '<b> · "c"')), light, {
      title,
    });
    expect(wild).not.toContain("<script");
    expect(wild).not.toContain("<b>");
    expect(wild).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(wild).toContain("&amp; &#39;Co&#39;");
  });

  it("cannot turn what stands around them", () => {
    expect(mapSvg(layoutMap(named("Jo \u202Eevil")), light, { title })).not.toContain("\u202e");
  });

  it("stand in an isolate when they are in another script, and only then", () => {
    const arabic = mapSvg(layoutMap(named("أحمد")), light, { title });
    expect(arabic).toContain(">\u2068أحمد\u2069</text>");
    expect(arabic).toContain('href="#rondom-user"');
    expect(svg).not.toContain("\u2068");
  });

  it("keep their side", () => {
    expect(svg).toMatch(/text-anchor="end">Frans Goossens</u);
    expect(svg).toMatch(/font-weight="600">Mia Hendrickx</u);
  });
});

describe("marks", () => {
  it("show a second ring and a badge for a person in several domains", () => {
    expect(count(svg, 'stroke="#1F2430" stroke-width="1.5"/>')).toBe(7);
    expect(count(svg, ">5</text>")).toBe(5);
    expect(count(svg, ">2</text>")).toBe(2);
  });

  it("show who is chosen with a ring on each of her seats", () => {
    expect(count(svg, `stroke="${light.action}"`)).toBe(0);
    const chosen = mapSvg(layoutMap(tesfay), light, { title, chosenActorId: "p1" });
    expect(count(chosen, `stroke="${light.action}" stroke-width="3"`)).toBe(5);
  });

  it("draw professionals square, others and chairs round, chairs dashed in attention", () => {
    expect(count(svg, "<rect")).toBe(8);
    expect(count(svg, `stroke="${light.attention}" stroke-width="2" stroke-dasharray="4.5 3.5"`)).toBe(2);
  });

  it("draw the threads, the second dashed", () => {
    expect(svg).toContain('stroke-width="1.9"/>');
    expect(svg).toMatch(/stroke-width="1.5" stroke-dasharray="6 5"/u);
    expect(count(svg, 'r="3"')).toBe(7);
  });

  it("weigh who carries much, before the words", () => {
    expect(svg).toMatch(
      /<use href="#rondom-weight"[^>]*width="13"[^>]*stroke="#9C4319"\/><text[^>]*>draagt veel: 7 taken</u,
    );
  });

  it("tell the five states apart without colour", () => {
    expect(count(svg, 'stroke-dasharray="5 4"')).toBe(1);
    expect(count(svg, 'stroke-dasharray="0 7.5"')).toBe(1);
    expect(count(svg, 'href="#rondom-question"')).toBe(1);
    expect(count(svg, 'href="#rondom-check"')).toBe(1);
    expect(count(svg, `fill="${light.sunken}"`)).toBe(1);
    const rims = (key: "leisure" | "health", inner: string) =>
      svg.includes(`A${inner} ${inner} 0 0 0`) && svg.includes(light.domain[key]);
    expect(rims("leisure", "244.5")).toBe(true);
    expect(rims("health", "239")).toBe(true);
  });

  it("head the row of those without a domain", () => {
    const loose = { id: "x", name: "Marte Claes", formal: false, domains: [] };
    const drawn = mapSvg(layoutMap({ ...yusufi, actors: [loose] }), light, { title });
    expect(drawn).toContain(">Nog zonder domein</text>");
    expect(drawn).toContain(`stroke="${light.soft}" stroke-width="2.6"`);
    expect(svg).not.toContain("Nog zonder domein");
  });
});

describe("themes", () => {
  it("take every colour from the theme", () => {
    const strange = mapSvg(layoutMap(tesfay), dark, { title });
    const known = new Set(JSON.stringify(dark).match(/#[0-9A-F]{6}/gu));
    const used = new Set(strange.match(/#[0-9A-F]{6}/gu));
    expect([...used].filter((colour) => !known.has(colour)).length).toBeLessThanOrEqual(10);
    expect(used.has(light.ink)).toBe(false);
  });

  it("tint benches on screen, outline them on paper", () => {
    expect(count(svg, 'opacity="0.11"')).toBe(8);
    const paper = mapSvg(layoutMap(tesfay), print, { title });
    expect(paper).not.toContain("opacity");
    expect(count(paper, 'stroke="#999999" stroke-width="12"')).toBe(8);
  });

  it("fill the ground when asked", () => {
    const { x, y, width, height } = layoutMap(tesfay).canvas;
    const ground = `</defs><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${dark.paper}"/>`;
    expect(mapSvg(layoutMap(tesfay), dark, { title, ground: true })).toContain(ground);
    expect(svg).toContain("</defs><g>");
  });

  it("write in another font when asked", () => {
    expect(mapSvg(layoutMap(tesfay), print, { title, font: "Serif" })).toContain('font-family="Serif"');
    expect(svg).toContain("Atkinson Hyperlegible Next Variable");
  });
});
