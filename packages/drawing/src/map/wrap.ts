/**
 * Breaks a text into lines of at most `width`, at spaces and behind hyphens. A single word that is wider stays whole:
 * nothing is ever cut.
 */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { glue, piece } of pieces(text)) {
    const longer = line + glue + piece;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = piece;
    } else {
      line = line === "" ? piece : longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(text: string): { glue: "" | " "; piece: string }[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      word.split(/(?<=[^-]-)(?=[^-])/u).map((piece, i) => ({ glue: i === 0 ? " " : "", piece })),
    );
}
