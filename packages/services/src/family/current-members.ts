import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { isMinor } from "@rondom/domain/family/member";
import { Refusal } from "@rondom/domain/refusal";
import { yearAt } from "./year";

export type CurrentMember = Row<"member"> & { minor: boolean };

/** The members of the family now, in their order, with who counts as a minor today. */
export async function currentMembers(reader: Reader<InFamily>): Promise<CurrentMember[]> {
  const year = yearAt(reader.now);
  const rows = await rowsOf(reader, "member", { until: null });
  return rows.map((row) => ({ ...row, minor: isMinor(row.birthYear, year) }));
}

/** One of them. Throws Refusal("not-found") for anybody else. */
export async function currentMember(reader: Reader<InFamily>, id: string): Promise<CurrentMember> {
  const found = (await currentMembers(reader)).find((member) => member.id === id);
  if (!found) throw new Refusal("not-found");
  return found;
}
