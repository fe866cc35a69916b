export const separators = ["\t", ";", ","] as const;
export type Separator = (typeof separators)[number];

const looked = 20;

/**
 * What stands between the cells: Excel's first line `sep=;` says it, else the sign that divides most of the first lines
 * in as many cells as the first of them; a comma when none does. `from` is where the table begins.
 */
export function findSeparator(text: string): { separator: Separator; from: number } {
  const said = /^sep=([;,\t])\r?\n/i.exec(text);
  const named = separators.find((sign) => sign === said?.[1]);
  if (said && named) return { separator: named, from: said[0].length };
  const counts = countPerLine(text);
  let best: Separator = ",";
  let most = 0;
  for (const sign of separators) {
    const [first = 0, ...rest] = counts.map((line) => line[sign]);
    const alike = first === 0 ? 0 : 1 + rest.filter((count) => count === first).length;
    if (alike > most) {
      most = alike;
      best = sign;
    }
  }
  return { separator: best, from: 0 };
}

/** How often each sign stands outside quotes, in each of the first lines that hold something. */
function countPerLine(text: string): Record<Separator, number>[] {
  const lines: Record<Separator, number>[] = [];
  let counts = { "\t": 0, ";": 0, ",": 0 };
  let filled = false;
  let quoted = false;
  for (let at = 0; at <= text.length && lines.length < looked; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if (sign === undefined || (!quoted && (sign === "\n" || sign === "\r"))) {
      if (filled) lines.push(counts);
      counts = { "\t": 0, ";": 0, ",": 0 };
      filled = false;
    } else {
      filled = true;
      if (!quoted && (sign === "\t" || sign === ";" || sign === ",")) counts[sign] += 1;
    }
  }
  return lines;
}
