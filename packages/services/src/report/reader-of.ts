import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { type PersonKey, personOf } from "@rondom/domain/person";
import type { ReportReader } from "@rondom/domain/report/reader-view";
import { currentMembers } from "../family/current-members";
import { namedActors } from "./named-actors";

/** How a report is shown to this person now; null: to the coordinator, whole. */
export async function readerOf(reader: Reader<InFamily>, key: PersonKey | null): Promise<ReportReader> {
  return { key, whole: await readsWhole(reader, key), named: await namedActors(reader) };
}

async function readsWhole(reader: Reader<InFamily>, key: PersonKey | null): Promise<boolean> {
  const person = key === null ? null : personOf(key);
  if (person?.kind !== "member") return true;
  const member = (await currentMembers(reader)).find((each) => each.id === person.id);
  if (!member?.minor) return true;
  const ticked = { memberId: person.id, kind: "reports", withdrawnAt: null } as const;
  return (await rowsOf(reader, "memberShare", ticked)).length > 0;
}
