import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { contactsOf } from "@rondom/db/network/contacts";
import { rowsOf } from "@rondom/db/scope/rows";
import { aroundMember } from "@rondom/domain/network/around-member";
import type { NetworkMap } from "@rondom/domain/network/map";
import { accountOf, type Mirrored } from "@rondom/domain/network/mirror/mirrored";
import type { MemberTie } from "@rondom/domain/network/tie/attribute";

/**
 * What the mirror looks at: the whole map with the family's own account, or the part round one member with theirs.
 * Somebody of whom the member told stands on it too; in which domain they help others is not this member's.
 */
export async function mirroredOf(
  reader: Reader<FamilyAccess>,
  map: NetworkMap,
  ties: readonly MemberTie[],
  memberId: string | null,
): Promise<Mirrored> {
  const here = new Set(map.actors.map(({ id }) => id));
  const account = accountOf(ties, memberId).filter(({ actorId }) => here.has(actorId));
  const round = memberId ? aroundMember(map, memberId) : map;
  const there = new Map(round.actors.map((actor) => [actor.id, actor.domains]));
  const told = new Set(account.map(({ actorId }) => actorId));
  const contacts = await contactsOf(reader);
  const contactOf = new Map(
    (await rowsOf(reader, "actor")).map(({ id, contactId }) => [id, contacts.get(contactId)]),
  );
  const actors = map.actors
    .filter(({ id }) => there.has(id) || told.has(id))
    .map(({ id, formal }) => {
      const { phone = null, email = null } = contactOf.get(id) ?? {};
      return { id, formal, domains: there.get(id) ?? [], phone: phone !== null, mail: email !== null };
    });
  return { actors, domains: round.domains, needs: round.needs, ties: map.ties, account };
}
