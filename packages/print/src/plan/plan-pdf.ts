import { compilePdf } from "../typst/compile";
import { planMarkup } from "./plan-markup";
import type { PlanSheet } from "./plan-sheet";

/** A plan on A4 as PDF, right to left for Arabic: one sheet as long as its words can be read, else more. */
export function planPdf(sheet: PlanSheet): Uint8Array {
  return compilePdf({
    markup: planMarkup,
    inputs: {},
    // Typst knows languages without their region.
    files: { "plan.json": new TextEncoder().encode(JSON.stringify(sheet, languageAlone)) },
  });
}

function languageAlone(key: string, value: unknown): unknown {
  return key === "language" && typeof value === "string" ? value.split("-")[0] : value;
}
