import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import { type ShareKind, shareKinds } from "@rondom/domain/family/member";
import type { ProductLanguage } from "@rondom/domain/language";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { personKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { currentMember, currentMembers } from "../family/current-members";
import { hasMapToRead } from "../network/sharing/map-reader";
import { letterTo, senderOf } from "../outbox/letter";

/** What stands round every page behind a personal link. */
export interface Holder {
  /** As they are greeted: `called`; in their own letters where they read those. */
  name: string;
  called: string;
  language: ProductLanguage;
  coordinator: { name: string; called: string; phone: string };
  /** The file is closed: everything can be read, nothing answered. */
  readOnly: boolean;
  /** What of the family's own pages this reader may open; nothing for who is not of the family. */
  shares: ShareKind[];
  /** A member who may decide for the family. */
  decides: boolean;
  /** A participant for whom there is something to read of the map. */
  seesMap: boolean;
  /** A volunteer, who can say what they can do. */
  offers: boolean;
}

/** Who holds this link, and whom they can call. Throws Refusal("not-found") once the link is dead. */
export async function readHolder(ctx: Ctx): Promise<Holder> {
  return look(ctx, linkHolder, async (reader) => {
    const person = (await peopleOf(reader)).get(personKey(reader.access.person));
    if (!person) throw new Refusal("not-found");
    const { language, reader: greeted, coordinator } = letterTo(person, await senderOf(reader), "");
    const ownLetters = language === "ar" && person.ownName ? person.ownName : person.name;
    const { readOnly } = reader.access;
    return {
      name: ownLetters,
      called: greeted.called,
      language,
      coordinator,
      readOnly,
      ...(await familyPages(reader)),
      seesMap: await hasMapToRead(reader),
      offers: person.kind === "actor" && person.volunteer && !person.gone,
    };
  });
}

async function familyPages(reader: Reader<PersonAccess>): Promise<Pick<Holder, "shares" | "decides">> {
  const { person, purpose } = reader.access;
  if (purpose !== "family" || person.kind !== "member") return { shares: [], decides: false };
  const member = await currentMember(reader, person.id);
  const ticked = await rowsOf(reader, "memberShare", { memberId: member.id, withdrawnAt: null });
  const shares = shareKinds.filter((kind) => !member.minor || ticked.some((share) => share.kind === kind));
  return { shares, decides: mayAgree(member, await currentMembers(reader)) };
}
