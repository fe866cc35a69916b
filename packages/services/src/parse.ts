import { Refusal } from "@rondom/domain/refusal";
import type { z } from "zod";

/** The input in the verb's shape. Throws Refusal("not-valid") that names every field with the key of a sentence. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refusal(
    "not-valid",
    undefined,
    result.error.issues.map((issue) => ({
      path: issue.path.map(String).join("."),
      reason: /^[a-z][a-z-]*$/.test(issue.message) ? issue.message : "not-understood",
    })),
  );
}
