import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorsOf } from "@rondom/db/family/coordinators";
import { rowsOf } from "@rondom/db/scope/rows";
import { Refusal } from "@rondom/domain/refusal";
import type { TaskOwner } from "@rondom/domain/task/task";

/** Throws Refusal("not-valid", owner "owner-unknown") unless this is somebody of or round this family, or its coordinator. */
export async function mustKnowOwner(reader: Reader<InFamily>, owner: TaskOwner | null): Promise<void> {
  if (!owner) return;
  const known =
    owner.kind === "coordinator"
      ? (await coordinatorsOf(reader)).map((each) => each.id)
      : (await rowsOf(reader, owner.kind, { id: owner.id })).map((each) => each.id);
  if (!known.includes(owner.id))
    throw new Refusal("not-valid", undefined, [{ path: "owner", reason: "owner-unknown" }]);
}
