import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { isId } from "@rondom/domain/id";
import { personOf } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { addressChanged } from "./renew-links";

const input = z.object({ familyId: idField, personKey: z.string().max(40) });

/**
 * The coordinator says that the address on file is right: all links of the person get a new version, the old ones
 * die, and mail that had not gone is replaced. What was held back is sent again one by one.
 */
export async function renewLinkFor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, personKey } = parse(input, given);
  await act(ctx, "access.renew-link", coordinatorOf(familyId), async (writer) => {
    const person = personOf(personKey);
    if (!person || !isId(person.id)) throw new Refusal("not-found");
    await rowOf(writer, person.kind, person.id);
    await addressChanged(writer, ctx.settings, person);
  });
}
