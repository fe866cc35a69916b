import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { notAsked } from "@rondom/domain/network/tie/attribute";
import { changedTie } from "@rondom/domain/network/tie/input";
import { overMeanwhile, type SaidChange, type Seen } from "@rondom/domain/network/tie/meanwhile";
import { attributesIn, sameTie, wasTold } from "@rondom/domain/network/tie/told";
import { currentActor } from "../actor/current-actors";

/** Writes what one account tells of one person: what the change leaves out stays, and so does what was not seen. */
export async function tellTie(
  writer: Writer<FamilyAccess>,
  of: { actorId: string; memberId: string | null },
  said: SaidChange,
  seen: Seen = {},
): Promise<void> {
  await currentActor(writer, of.actorId);
  const [known] = await rowsOf(writer, "feeling", of);
  const before = attributesIn(known ?? notAsked);
  const stood = known?.words ?? null;
  const { words = stood, ...told } = overMeanwhile({ ...before, words: stood }, seen, said);
  const after = changedTie(before, told);
  if (sameTie(before, after) && words === stood) return;
  const kept = { ...after, words, at: writer.now };
  if (known) await change(writer, "feeling", known.id, kept);
  else if (wasTold(after) || words) await add(writer, "feeling", { id: newId(), ...of, ...kept });
}
