import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Row } from "@rondom/db/tables/schema";
import type { LinkPurpose } from "@rondom/domain/access/link";
import { newId } from "@rondom/domain/id";
import type { ConsentKind } from "@rondom/domain/network/consent";
import type { Person } from "@rondom/domain/person";
import { ensureLink } from "../access/ensure-link";
import { tokenOf } from "../access/link-token";
import type { Ctx } from "../ctx";
import { addActor } from "../network/actor/add-actor";
import { giveConsent } from "../network/sharing/give-consent";
import type { World } from "./world";

interface Given {
  name?: string;
  email?: string | null;
  organisationName?: string;
  functionName?: string;
  formal?: boolean;
  languages?: string[];
  role?: string;
  volunteer?: boolean;
  domains?: string[];
  needIds?: string[];
  /** Both, unless told. */
  consents?: ConsentKind[];
}

/** Somebody round the family, of whom its member agreed that they are invited and named. */
export async function newActor(
  ctx: Ctx,
  { familyId, memberId }: { familyId: string; memberId: string },
  given: Given = {},
): Promise<string> {
  const { consents = ["invite", "name"], domains = [], role, volunteer, needIds, ...contact } = given;
  const { actorId } = await addActor(ctx, {
    familyId,
    id: newId(),
    contact: { name: "Griet Maes", formal: true, languages: ["nl"], email: "griet@example.org", ...contact },
    role,
    volunteer,
    needIds,
    places: domains.map((domain) => ({ domain })),
  });
  for (const kind of consents) {
    await giveConsent(ctx, { familyId, id: newId(), actorId, kind, memberId });
  }
  return actorId;
}

/** A link of somebody, and the context and token of who holds it. */
export async function newLink(
  world: World,
  ctx: Ctx,
  familyId: string,
  person: Person,
  about: { purpose: Exclude<LinkPurpose, "family">; subjectId: string } = {
    purpose: "task",
    subjectId: newId(),
  },
): Promise<{ link: Row<"link">; token: string; holder: Ctx }> {
  const link = await act(ctx, "test.link", coordinatorOf(familyId), (writer) =>
    ensureLink(writer, person, about),
  );
  const holder = world.as({ kind: "holder", linkId: link.id, version: link.version });
  return { link, token: tokenOf(world.settings.linkKey, link), holder };
}
