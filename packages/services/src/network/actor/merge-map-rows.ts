import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { joinedTie } from "@rondom/domain/network/merge";
import { attributesIn, wasTold } from "@rondom/domain/network/tie/told";
import { Refusal } from "@rondom/domain/refusal";
import { limits } from "@rondom/domain/text";

/** Who stays, and who turns out to be the same person. */
export interface Pair {
  keepId: string;
  goneId: string;
}
type FamilyWriter = Writer<FamilyAccess>;

/** Gives the kept actor all that stands on the map under the other one, nothing twice. */
export async function mergeMapRows(writer: FamilyWriter, pair: Pair): Promise<void> {
  await mergePlaces(writer, pair);
  const { keepId: actorId } = pair;
  const needs = lacking(pair, await rowsOf(writer, "needActor", { until: null }), (row) => row.needId);
  for (const { needId } of needs) {
    await add(writer, "needActor", { id: newId(), needId, actorId, since: writer.now });
  }
  const goals = lacking(pair, await rowsOf(writer, "goalActor", { until: null }), (row) => row.goalId);
  for (const { goalId } of goals) {
    await add(writer, "goalActor", { id: newId(), goalId, actorId, since: writer.now });
  }
  const consents = lacking(pair, await rowsOf(writer, "consent", { withdrawnAt: null }), (row) => row.kind);
  for (const { kind, memberId, at, coordinatorId } of consents) {
    // The family agreed then, not now.
    await add(writer, "consent", { id: newId(), actorId, kind, memberId, at, coordinatorId });
  }
  await mergeTies(writer, pair);
  await mergeAccounts(writer, pair);
  await mergeWithholding(writer, pair);
}

/** Rows of the one who goes for what the one who stays has no row of. */
function lacking<R extends { actorId: string }>(
  { keepId, goneId }: Pair,
  rows: readonly R[],
  keyOf: (row: R) => string,
): R[] {
  const has = new Set(rows.filter((row) => row.actorId === keepId).map(keyOf));
  return rows.filter((row) => row.actorId === goneId && !has.has(keyOf(row)));
}

async function mergePlaces(writer: FamilyWriter, pair: Pair): Promise<void> {
  const rows = await rowsOf(writer, "actorDomain", { actorId: [pair.keepId, pair.goneId], until: null });
  // The home of the one who stays remains the home.
  let position = 1 + Math.max(-1, ...rows.map((row) => row.position));
  for (const { domain, memberId } of lacking(pair, rows, (row) => `${row.domain} ${row.memberId}`)) {
    const place = { id: newId(), actorId: pair.keepId, domain, memberId, position, since: writer.now };
    await add(writer, "actorDomain", place);
    position += 1;
  }
}

async function mergeTies(writer: FamilyWriter, { keepId, goneId }: Pair): Promise<void> {
  const ties = await rowsOf(writer, "tie", { until: null });
  const known = new Set(friendsIn(ties, keepId));
  for (const friend of new Set(friendsIn(ties, goneId))) {
    if (friend === keepId || known.has(friend)) continue;
    await add(writer, "tie", { id: newId(), actorId: keepId, otherId: friend, since: writer.now });
  }
}

function friendsIn(ties: readonly Row<"tie">[], id: string): string[] {
  return ties.flatMap(({ actorId, otherId }) => {
    if (actorId === id) return [otherId];
    return otherId === id ? [actorId] : [];
  });
}

async function mergeAccounts(writer: FamilyWriter, { keepId, goneId }: Pair): Promise<void> {
  const rows = await rowsOf(writer, "feeling", { actorId: [keepId, goneId] });
  for (const gone of rows.filter((row) => row.actorId === goneId && (wasTold(row) || row.words))) {
    const kept = rows.find((row) => row.actorId === keepId && row.memberId === gone.memberId);
    if (!kept) {
      await change(writer, "feeling", gone.id, { actorId: keepId });
      continue;
    }
    const joined = joinedTie(toldIn(kept), toldIn(gone));
    if ((joined.words?.length ?? 0) > limits.words) {
      throw new Refusal("not-valid", undefined, [{ path: "words", reason: "too-long" }]);
    }
    await change(writer, "feeling", kept.id, joined);
  }
}

function toldIn(row: Row<"feeling">) {
  return { ...attributesIn(row), words: row.words, at: row.at };
}

/** Who was left out of the map for its other readers stays so under the other name. */
async function mergeWithholding(writer: FamilyWriter, pair: Pair): Promise<void> {
  const standing = await rowsOf(writer, "withholding", { liftedAt: null });
  const [row] = lacking(pair, standing, () => "");
  if (row) await change(writer, "withholding", row.id, { actorId: pair.keepId });
}
