import { type PaperName, sheets } from "@rondom/drawing/paper/sheets";

/** Several sheets as one picture, for files that have no pages; a single one stays as it is. */
export function oneBelowTheOther(svgs: readonly string[], paper: PaperName): string {
  const [first] = svgs;
  if (first !== undefined && svgs.length === 1) return first;
  const { widthMm, heightMm } = sheets[paper];
  const high = heightMm * svgs.length;
  // Each has its size in mm; inside another it is measured in the units of that one, which are mm too.
  const placed = svgs.map((svg, at) =>
    svg.replace(
      / width="[^"]*" height="[^"]*"/u,
      ` y="${at * heightMm}" width="${widthMm}" height="${heightMm}"`,
    ),
  );
  const size = `viewBox="0 0 ${widthMm} ${high}" width="${widthMm}mm" height="${high}mm"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${placed.join("")}</svg>`;
}
