import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorsOf } from "@rondom/db/family/coordinators";
import { peopleOf } from "@rondom/db/family/people";
import { personKey } from "@rondom/domain/person";
import type { Holding } from "@rondom/domain/task/task";

export interface OwnerName {
  kind: Holding;
  id: string;
  name: string;
  role: string | null;
  organisation: string | null;
  phone: string | null;
}

/** Looks up who owns a task: somebody of or round the family, also past, or one of its coordinators. */
export async function ownersOf(reader: Reader<InFamily>): Promise<(kind: Holding, id: string) => OwnerName> {
  const people = await peopleOf(reader);
  const coordinators = new Map((await coordinatorsOf(reader)).map((each) => [each.id, each]));
  return (kind, id) => {
    if (kind === "coordinator") {
      const found = coordinators.get(id);
      return {
        kind,
        id,
        name: found?.name ?? "",
        role: null,
        organisation: null,
        phone: found?.phone ?? null,
      };
    }
    const found = kind === "nobody" ? undefined : people.get(personKey({ kind, id }));
    const { name = "", role = null, organisation = null, phone = null } = found ?? {};
    return { kind, id, name, role, organisation, phone };
  };
}
