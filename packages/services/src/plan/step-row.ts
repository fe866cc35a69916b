import type { Reader } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import type { stepInput } from "@rondom/domain/plan/input";
import type { z } from "zod";
import { mustKnowOwner } from "../minutes/owner-exists";
import type { PlanAccess } from "./plan-keeper";

type Columns = Pick<
  Row<"goalStep">,
  "words" | "means" | "language" | "byFrom" | "byDate" | "byWords" | "whoKind" | "whoId"
>;

/** A step as it is kept. Throws Refusal("not-valid", …) for somebody who is not round the family. */
export async function stepRow(
  reader: Reader<PlanAccess>,
  { who, ...step }: z.output<typeof stepInput>,
): Promise<Columns> {
  await mustKnowOwner(reader, who);
  return { ...step, whoKind: who?.kind ?? "nobody", whoId: who?.id ?? "" };
}
