import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { isId } from "@rondom/domain/id";
import { type Person, personColumns, personIn, personOf } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { reachableOwner } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { ensureLink, linkUrl } from "./ensure-link";

const about = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("invitation"), id: idField }),
  z.object({ kind: z.literal("task"), id: idField }),
  z.object({ kind: z.literal("report"), id: idField, personKey: z.string().max(40) }),
  z.object({ kind: z.literal("member"), id: idField }),
]);
const input = z.object({ familyId: idField, about });
type About = z.output<typeof about>;

/**
 * The address of somebody's link, for the coordinator to pass on by message or phone: the same one as in their mails.
 * Throws Refusal("not-now", "address-in-doubt") after "this is not me", until that is settled.
 */
export async function copyLink(ctx: Ctx, given: unknown): Promise<{ url: string }> {
  const { familyId, about } = parse(input, given);
  return act(ctx, "access.copy-link", coordinatorOf(familyId), async (writer) => {
    const person = await personOfLink(writer, about);
    const purpose = about.kind === "member" ? "report" : about.kind;
    const link = await ensureLink(writer, person, { purpose, subjectId: about.id });
    if (link.revokedAt !== null) throw new Refusal("not-now", "address-in-doubt");
    return { url: linkUrl(ctx.settings, link, about.kind === "member" ? "" : `${about.kind}/${about.id}`) };
  });
}

async function personOfLink(reader: Reader<FamilyAccess>, about: About): Promise<Person> {
  const person = await found(reader, about);
  if (!person) throw new Refusal("not-found");
  return person;
}

async function found(reader: Reader<FamilyAccess>, about: About): Promise<Person | null> {
  if (about.kind === "invitation") return personIn(await rowOf(reader, "invitation", about.id));
  if (about.kind === "member") return { kind: "member", id: (await rowOf(reader, "member", about.id)).id };
  if (about.kind === "task") {
    return reachableOwner(await rowOf(reader, "task", about.id));
  }
  const person = personOf(about.personKey);
  if (!person || !isId(person.id)) return null;
  const readers = await rowsOf(reader, "reportReader", { reportId: about.id, ...personColumns(person) });
  return readers.length > 0 ? person : null;
}
