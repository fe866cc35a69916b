import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Box } from "@rondom/drawing/map/geometry";
import type { MapLayout } from "@rondom/drawing/map/picture";
import type { Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MapWords } from "../../src/screens/network/picture/map-words";

const find = createRequire(import.meta.url).resolve;
const fonts = ["atkinson-hyperlegible-next", "noto-sans", "noto-sans-arabic", "noto-sans-ethiopic"];

/** The style of a page of the coordinator, as far as letters go: its fonts, without a server to fetch them from. */
export function fontStyle(): string {
  return fonts
    .map((name) => {
      const css = find(`@fontsource-variable/${name}/index.css`);
      return readFileSync(css, "utf8").replace(/url\(\.\/(files\/[^)]+)\)/gu, (_, file: string) => {
        const font = readFileSync(css.replace("index.css", file)).toString("base64");
        return `url(data:font/woff2;base64,${font})`;
      });
    })
    .join("\n");
}

/** One line of words as the browser drew it: where it was put in the layout, and its box in px of the window. */
export interface DrawnLine {
  /** Place and text: what tells it from the others. */
  readonly key: string;
  /** Height of the letters in px. */
  readonly letters: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Drawn {
  readonly lines: readonly DrawnLine[];
  readonly picture: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Px of the window for one px of the layout. */
  readonly scale: number;
}

/** Shows a picture as its pane does, scaled to at most its own size and panned below its narrowest, and measures it. */
export async function measure(
  page: Page,
  svg: string,
  { canvas, narrowest }: { readonly canvas: Box; readonly narrowest: number },
  pane: number,
): Promise<Drawn> {
  await page.evaluate(
    ({ markup, width, least, most }) => {
      document.body.innerHTML = `<div style="inline-size:${width}px;overflow:auto">${markup}</div>`;
      const drawing = document.querySelector("svg");
      drawing?.removeAttribute("height");
      const size = `min-inline-size:${least}px;max-inline-size:${most}px`;
      drawing?.setAttribute("style", `display:block;inline-size:100%;block-size:auto;${size}`);
    },
    { markup: svg, width: pane, least: narrowest, most: canvas.width },
  );
  // Twice: the first frame asks for the fonts of the letters that are there, the second is drawn with them.
  for (let i = 0; i < 2; i++)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => document.fonts.ready.then(done))),
    );
  return page.evaluate(
    ({ y, width }) => {
      const drawing = document.querySelector("svg");
      const pen = document.createElement("canvas").getContext("2d");
      if (!drawing || !pen) throw new Error("no picture");
      const { left, top, right, bottom } = drawing.getBoundingClientRect();
      const scale = (right - left) / width;
      const family = getComputedStyle(drawing).fontFamily;
      const lines = [...drawing.querySelectorAll("text")].map((line) => {
        const box = line.getBoundingClientRect();
        const at = { x: Number(line.getAttribute("x")), y: Number(line.getAttribute("y")) };
        const text = line.textContent.replace(/[\u2068\u2069]/gu, "");
        const size = Number(line.getAttribute("font-size"));
        pen.font = `${line.getAttribute("font-weight") ?? 400} ${size}px ${family}`;
        // The box of a line knows the first font's height alone; the ink of other letters may reach further.
        const ink = pen.measureText(text);
        const base = top + (at.y - y) * scale;
        return {
          key: `${at.x} ${at.y} ${text}`,
          letters: size * scale,
          left: box.left,
          right: box.right,
          top: Math.min(box.top, base - ink.actualBoundingBoxAscent * scale),
          bottom: Math.max(box.bottom, base + ink.actualBoundingBoxDescent * scale),
        };
      });
      return { lines, picture: { left, top, right, bottom }, scale };
    },
    { y: canvas.y, width: canvas.width },
  );
}

/** The words of the map as the screen's own elements draw them. */
export function wordsOnScreen(layout: MapLayout, font: string): string {
  const { x, y, width, height } = layout.canvas;
  const root = { viewBox: `${x} ${y} ${width} ${height}`, width, height, direction: "ltr", fontFamily: font };
  return renderToStaticMarkup(
    createElement(
      "svg",
      root,
      createElement(MapWords, { layout, fadedSeats: new Set<string>(), load: true }),
    ),
  );
}
