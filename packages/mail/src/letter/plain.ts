import { directionOf, type ProductLanguage } from "@rondom/domain/language";
import type { Block } from "./block";
import { plainly } from "./typed";

const rightToLeftMark = "\u200f";

/** The blocks as plain text: short lines, labels in front, each link bare on a line of its own. */
export function plainText(blocks: readonly Block[], language: ProductLanguage): string {
  const direction = directionOf(language);
  const text = blocks
    .map((block) => linesOf(block, language).join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  const lines = plainly(text, direction)
    .split("\n")
    .map((line) => (direction === "rtl" ? beginAtTheRight(line) : line));
  return `${lines.join("\n")}\n`;
}

/** A line takes its direction from its first letter: Arabic, or a mark that counts as such. */
function beginAtTheRight(line: string): string {
  return line === "" || /^\p{Script=Arabic}/u.test(line) ? line : rightToLeftMark + line;
}

function linesOf(block: Block, language: ProductLanguage): string[] {
  switch (block.kind) {
    case "words":
      return block.lines;
    case "labelled":
    case "struck":
      return [`${block.label} ${block.text}`];
    case "leaf":
      return factLines(block.facts, language);
    case "choices":
      return [...(block.question ? [shout(block.question, language)] : []), block.hintText, block.link];
    case "names":
      return [shout(block.label, language), ...block.people.map((person) => `- ${person}`)];
    case "signature":
      return [block.regards, block.name, block.at];
    case "foot":
      return [
        "--",
        block.text,
        ...(block.link ? [`${block.link.label}:`, block.link.href, block.link.after] : []),
      ];
  }
}

function factLines(facts: { label: string; lines: string[] }[], language: ProductLanguage): string[] {
  const width = Math.max(...facts.map(({ label }) => label.length)) + 2;
  return facts.flatMap(({ label, lines }) =>
    directionOf(language) === "rtl"
      ? [`${label}: ${lines[0] ?? ""}`, ...lines.slice(1)]
      : lines.map((line, n) => (n === 0 ? shout(label, language) : "").padEnd(width) + line),
  );
}

function shout(label: string, language: ProductLanguage): string {
  return label.toLocaleUpperCase(language);
}
