import { z } from "zod";
import { idField } from "../family/input";
import { weightField } from "../load/weight";
import { plainDate } from "../plain-date";
import { nobody, ownerKinds } from "../task/task";
import { limits, words } from "../text";
import { lineKinds, tidyLine } from "./line";

/** Who does a task. */
export const ownerField = z.object({ kind: z.enum(ownerKinds), id: idField });

/** Who does it, or that somebody is still to be found. */
const namedOwnerField = z.union([
  z.object({ kind: z.literal(nobody.kind), id: z.literal(nobody.id) }).transform(() => nobody),
  ownerField,
]);

/** What is typed on one line of the minutes; owner, date and weight fall away unless it is a task. */
export const lineInput = z
  .object({
    kind: z.enum(lineKinds),
    text: words(limits.line),
    owner: namedOwnerField.nullish().transform((owner) => owner ?? null),
    byDate: plainDate.nullish().transform((date) => date ?? null),
    weight: weightField.optional(),
  })
  .transform(tidyLine);
