import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowsOf } from "@rondom/db/scope/rows";
import { type ShareKind, shareKinds } from "@rondom/domain/family/member";
import type { ProductLanguage } from "@rondom/domain/language";
import { personKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { currentMember } from "../family/current-members";
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
}

/** Who holds this link, and whom they can call. Throws Refusal("not-found") once the link is dead. */
export async function readHolder(ctx: Ctx): Promise<Holder> {
  return look(ctx, linkHolder, async (reader) => {
    const person = (await peopleOf(reader)).get(personKey(reader.access.person));
    if (!person) throw new Refusal("not-found");
    const { language, reader: greeted, coordinator } = letterTo(person, await senderOf(reader), "");
    const ownLetters = language === "ar" && person.ownName ? person.ownName : person.name;
    const { readOnly } = reader.access;
    const shares = await sharedWith(reader);
    return { name: ownLetters, called: greeted.called, language, coordinator, readOnly, shares };
  });
}

async function sharedWith(reader: Reader<PersonAccess>): Promise<ShareKind[]> {
  const { person, purpose } = reader.access;
  if (purpose !== "family" || person.kind !== "member") return [];
  const { id, minor } = await currentMember(reader, person.id);
  const ticked = await rowsOf(reader, "memberShare", { memberId: id, withdrawnAt: null });
  return shareKinds.filter((kind) => !minor || ticked.some((share) => share.kind === kind));
}
