import type { CellField } from "./contact-field";
import type { Wrong } from "./read-places";
import { partsOf, wordsOf } from "./words-of-cell";

/** The cells with what was wrong replaced: in a list of domains or members the words it is about, else the whole cell. */
export function mendCell(
  cells: Record<CellField, string>,
  { field, said }: Wrong,
  by: string,
): Record<CellField, string> {
  const parts = field === "domain" ? partsOf(cells.domain) : wordsOf(cells.member);
  const isList = (field === "domain" || field === "member") && said !== undefined;
  const mended = parts.map((part) => (part === said ? by : part)).filter((part) => part !== "");
  return { ...cells, [field]: isList ? mended.join("; ") : by };
}
