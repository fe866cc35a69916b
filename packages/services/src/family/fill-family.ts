import type { SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { onlyInVersions } from "@rondom/domain/family/family-file-version";
import { newId } from "@rondom/domain/id";
import { instantOf } from "@rondom/domain/plain-date";
import { fillNetwork } from "./fill-network";
import { fillPlan } from "./fill-plan";
import { fillQuestions } from "./fill-questions";
import { fillSharing } from "./fill-sharing";
import { fillVersions } from "./fill-versions";

export type FamilyWriter = Writer<SystemFamilyAccess>;

/** Row ids by the ids of the file. */
export interface RowIds {
  member: (local: string) => string;
  actor: (local: string) => string;
  need: (local: string) => string;
  version: (local: string) => string;
  goal: (local: string) => string;
  /** A life domain stays itself. */
  domain: (key: string) => string;
  memberOrNull: (local: string | null) => string | null;
}

/** Writes all of a checked file into a family that was just opened. */
export async function fillFamily(writer: FamilyWriter, file: FamilyFile, coordinatorId: string) {
  const ids = rowIds(file);
  await fillMembers(writer, file, ids, coordinatorId);
  await fillNetwork(writer, file, ids, coordinatorId);
  for (const { actor, kind, member, on } of file.consents) {
    const of = { actorId: ids.actor(actor), memberId: ids.member(member), kind, coordinatorId };
    await add(writer, "consent", { id: newId(), ...of, at: instantOf(`${on}T12:00`) });
  }
  await fillSharing(writer, file, ids, coordinatorId);
  await fillPlan(writer, file, ids, coordinatorId);
  await fillQuestions(writer, file, ids, coordinatorId);
  await fillVersions(writer, file, ids, coordinatorId);
}

function rowIds(file: FamilyFile): RowIds {
  const made = (list: readonly { id: string }[]) => new Map(list.map(({ id }) => [id, newId()]));
  const { versions } = file.familyLayer;
  // Who went since, or a need that is no more, stands in versions alone: in all of them as the same.
  const past = (now: readonly { id: string }[], name: "people" | "needs" | "ownDomains") =>
    made([...now, ...onlyInVersions<{ id: string }>(now, versions, (version) => version[name])]);
  const own = past(file.ownDomains, "ownDomains");
  const found = (ids: Map<string, string>) => (local: string) => {
    const id = ids.get(local);
    if (!id) throw new Error("a file with a loose end passed its check");
    return id;
  };
  const member = found(made(file.members));
  return {
    member,
    actor: found(past(file.actors, "people")),
    need: found(past(file.needs, "needs")),
    version: found(made(versions)),
    goal: found(made(file.goals)),
    domain: (key) => own.get(key) ?? key,
    memberOrNull: (local) => (local === null ? null : member(local)),
  };
}

async function fillMembers(writer: FamilyWriter, file: FamilyFile, ids: RowIds, coordinatorId: string) {
  for (const [position, { id, shares, ...about }] of file.members.entries()) {
    const memberId = ids.member(id);
    await add(writer, "member", { id: memberId, ...about, position, since: writer.now, version: 1 });
    for (const kind of shares) {
      await add(writer, "memberShare", { id: newId(), memberId, kind, at: writer.now, coordinatorId });
    }
  }
}
