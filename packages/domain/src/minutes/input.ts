import { z } from "zod";
import { idField } from "../family/input";
import { plainDate } from "../plain-date";
import { ownerKinds } from "../task/task";
import { limits, words } from "../text";
import { lineKinds, tidyLine } from "./line";

/** Who does a task. */
export const ownerField = z.object({ kind: z.enum(ownerKinds), id: idField });

/** What is typed on one line of the minutes; owner and date fall away unless it is a task. */
export const lineInput = z
  .object({
    kind: z.enum(lineKinds),
    text: words(limits.line),
    owner: ownerField.nullish().transform((owner) => owner ?? null),
    byDate: plainDate.nullish().transform((date) => date ?? null),
  })
  .transform(tidyLine);
