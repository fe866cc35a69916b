import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

export interface DoubtedAddress {
  key: PersonKey;
  name: string;
  email: string | null;
  phone: string | null;
  at: number;
}

/** People at whose address somebody said "this is not me", until the coordinator settles it. */
export async function listDoubtedAddresses(ctx: Ctx, given: unknown): Promise<DoubtedAddress[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const people = await peopleOf(reader);
    const doubted = new Map<PersonKey, DoubtedAddress>();
    for (const link of await rowsOf(reader, "link", { revokedWhy: "not-me" })) {
      const person = personIn(link);
      const row = person ? people.get(personKey(person)) : undefined;
      if (!row || link.revokedAt === null) continue;
      const { key, name, email, phone } = row;
      const at = Math.min(link.revokedAt, doubted.get(key)?.at ?? link.revokedAt);
      doubted.set(key, { key, name, email, phone, at });
    }
    return [...doubted.values()];
  });
}
