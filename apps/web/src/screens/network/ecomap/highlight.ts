import { type TieFunction, tieFunctions } from "@rondom/domain/network/tie/attribute";
import { type SupportKind, supportKinds } from "@rondom/domain/network/tie/support";
import type { EcomapSeat } from "@rondom/drawing/ecomap/picture";
import type { EcomapMarks } from "@rondom/drawing/ecomap/svg";

/** Whom to light up: everybody, or those who give one kind of help or fill one function. */
export const highlights = ["everybody", ...supportKinds, ...tieFunctions] as const;
export type Highlight = "everybody" | SupportKind | TieFunction;

/** The same for a drawing on paper. */
export function marksOf(highlight: Highlight): EcomapMarks {
  const support = supportKinds.find((one) => one === highlight);
  const fills = tieFunctions.find((one) => one === highlight);
  return { ...(support ? { support } : {}), ...(fills ? { function: fills } : {}) };
}

/** Ids of the seats that fade: nobody moves by it. */
export function unlit(
  seats: readonly Pick<EcomapSeat, "id" | "functions" | "tie">[],
  highlight: Highlight,
): ReadonlySet<string> {
  if (highlight === "everybody") return new Set();
  const others = seats.filter(
    ({ functions, tie }) =>
      !functions.some((one) => one === highlight) &&
      !tie.supports.some(({ support }) => support === highlight),
  );
  return new Set(others.map(({ id }) => id));
}
