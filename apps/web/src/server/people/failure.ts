import type { Refusal } from "@rondom/domain/refusal";
import type { Failed } from "./reading";

/** The boxes for words on our pages. */
const boxes = ["word", "question", "wish"];

function typedIn(fields: URLSearchParams): string | null {
  for (const box of boxes) {
    const typed = fields.get(box);
    if (typed?.trim()) return typed;
  }
  return null;
}

function problemOf({ code, fields }: Refusal): Failed["problem"] {
  if (code !== "not-valid") return undefined;
  if (fields.some(({ reason }) => reason === "too-long")) return "too-long";
  return fields.some(({ reason }) => reason === "needed") ? "empty" : undefined;
}

/**
 * What the page says of a refusal, so that nothing typed is lost: beside the box when the words do not fit, above the
 * page when things changed meanwhile. Null: nothing was typed, the page as it stands now says it all.
 */
export function failureOf(refusal: Refusal, fields: URLSearchParams): Failed | null {
  const typed = typedIn(fields);
  const problem = problemOf(refusal);
  if (problem) return { status: 422, posted: fields, problem, ...(typed === null ? {} : { draft: typed }) };
  return typed === null ? null : { status: 409, posted: fields, unsent: { words: typed } };
}
