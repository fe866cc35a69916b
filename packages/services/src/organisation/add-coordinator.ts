import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import {
  addCoordinatorRow,
  addOrganisation,
  changeCoordinatorRow,
  organisationNamed,
} from "@rondom/db/organisation/add-coordinator";
import { coordinatorByAddress } from "@rondom/db/organisation/coordinator-by-address";
import { addressField } from "@rondom/domain/access/address-field";
import { coordinatorLanguages } from "@rondom/domain/language";
import { Refusal } from "@rondom/domain/refusal";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({
  email: addressField.pipe(z.string({ error: "needed" })),
  name: line(limits.name),
  phone: line(limits.phone),
  organisation: line(limits.name),
  language: z.enum(coordinatorLanguages).optional(),
});

export interface AddedCoordinator {
  coordinatorId: string;
  organisationId: string;
  /** False: somebody with that address was there; name, phone and a language that was given are now so. */
  added: boolean;
}

/**
 * Adds a coordinator, and the organisation when its name is new. The same address again adds nobody.
 * Throws Refusal("not-now", "in-another-organisation") for an address that works elsewhere.
 */
export async function addCoordinator(ctx: Ctx, given: unknown): Promise<AddedCoordinator> {
  const { organisation, email, ...about } = parse(input, given);
  return act(ctx, "organisation.add-coordinator", system, async (writer) => {
    const house = await organisationNamed(writer, organisation);
    const known = await coordinatorByAddress(writer, email);
    if (known) {
      if (known.organisationId !== house?.id) throw new Refusal("not-now", "in-another-organisation");
      await changeCoordinatorRow(writer, known.id, { ...about, leftAt: null });
      return { coordinatorId: known.id, organisationId: house.id, added: false };
    }
    const organisationId = house?.id ?? (await addOrganisation(writer, organisation));
    const coordinatorId = await addCoordinatorRow(writer, {
      organisationId,
      email,
      language: "nl",
      ...about,
    });
    return { coordinatorId, organisationId, added: true };
  });
}
