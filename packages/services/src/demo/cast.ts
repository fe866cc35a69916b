import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Person } from "@rondom/domain/person";
import type { Ctx } from "../ctx";

/** Ids of a family's people and needs by the names the story uses. Throws Error for a name nobody has. */
export interface Cast {
  person: (name: string) => Person;
  need: (title: string) => string;
}

export async function castOf(ctx: Ctx, familyId: string): Promise<Cast> {
  return look(ctx, coordinatorOf(familyId), async (reader: Reader<FamilyAccess>) => {
    const people = new Map(
      [...(await peopleOf(reader)).values()].map(({ name, kind, id }) => [name, { kind, id }]),
    );
    const needs = new Map((await rowsOf(reader, "need")).map(({ title, id }) => [title, id]));
    return { person: (name) => found(people, name), need: (title) => found(needs, title) };
  });
}

function found<T>(known: ReadonlyMap<string, T>, name: string): T {
  const value = known.get(name);
  if (value === undefined) throw new Error(`the demo's story names nobody called ${name}`);
  return value;
}
