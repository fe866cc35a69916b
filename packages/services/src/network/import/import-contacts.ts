import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { type JudgedLine, judgeLines } from "@rondom/domain/network/import/judge-lines";
import { Refusal, type RefusedField } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { editMap } from "../edit/edit-map";
import { knownPeople } from "./known";
import { lineInput, parseLines } from "./lines";
import { fillPerson, putPerson } from "./put-person";

const line = lineInput.extend({
  /** Becomes the id of the actor. */
  id: idField,
  /** `add` for a line about which nothing was asked; the others are answers to its question. */
  choice: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("add") }),
    z.object({ kind: z.literal("add-anyway") }),
    z.object({ kind: z.literal("known"), contactId: idField }),
    z.object({ kind: z.literal("fill"), actorId: idField }),
  ]),
});
const input = z.object({ familyId: idField, lines: z.array(line).min(1, { error: "needed" }) });
type ChosenLine = z.output<typeof line>;

/**
 * Puts the people of a file on the map: exactly the lines that were previewed and ticked, as one step that can be undone.
 * Throws Refusal("not-valid", "contacts-changed") that names each line which does not fit (any more), and nothing is
 * added. The same ids again change nothing.
 */
export async function importContacts(ctx: Ctx, given: unknown): Promise<{ added: number; filled: number }> {
  const { familyId, lines } = parseLines(input, given);
  return editMap(ctx, "import-contacts", familyId, async (writer) => {
    const actors = await rowsOf(writer, "actor");
    const known = await knownPeople(writer);
    const done = new Set(actors.map(({ id }) => id));
    const left = lines.filter(({ id }) => !done.has(id));
    const judged = judgeLines(left, known);
    const offered = new Set(known.contacts.map(({ id }) => id));
    const here = new Set(known.actors.map(({ id }) => id));
    const refused = left.flatMap((one, at) => whyNot(one, judged[at], offered, here));
    if (refused.length > 0) throw new Refusal("not-valid", "contacts-changed", refused);
    for (const [at, { id, choice }] of left.entries()) {
      const person = judged[at]?.person;
      if (!person) continue;
      if (choice.kind === "fill") await fillPerson(writer, person, choice.actorId);
      else {
        const contactId = choice.kind === "known" ? choice.contactId : null;
        await putPerson(writer, person, { id, contactId, position: actors.length + at });
      }
    }
    const filled = lines.filter(({ choice }) => choice.kind === "fill").length;
    return { added: lines.length - filled, filled };
  });
}

/** Why a line cannot be taken as it was chosen; `offered` loses the contact that a line takes. */
function whyNot(
  { line, choice }: ChosenLine,
  judged: JudgedLine | undefined,
  offered: Set<string>,
  here: ReadonlySet<string>,
): RefusedField[] {
  const at = (field: string, reason: string) => ({ path: `${line}.${field}`, reason, values: { line } });
  if (!judged?.person) return (judged?.wrongs ?? []).map(({ field, reason }) => at(field, reason));
  if (choice.kind === "add" && judged.question) return [at("name", "contacts-asks-again")];
  if (choice.kind === "known" && !offered.delete(choice.contactId)) return [at("name", "already-on-map")];
  if (choice.kind === "fill" && !here.has(choice.actorId)) return [at("name", "no-longer-there")];
  return [];
}
