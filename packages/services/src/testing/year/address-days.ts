import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { contactsOf } from "@rondom/db/network/contacts";
import { changeActor } from "../../network/actor/change-actor";
import { type Home, rowsAt, type Year } from "./home";
import { count } from "./tally";

/** Mail to somebody does not arrive: the coordinator asks for another address, and all their families know it. */
export async function mendAddress(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const { homes, wishes, addresses, tally } = year;
  const actor = home.actors.find(({ email }) => email !== null && /^(refuses|full)/.test(email));
  if (!actor?.email) return;
  const [row] = await rowsAt(home, "actor", { id: actor.id });
  const contacts = await look(ctx, coordinatorOf(familyId), (reader) => contactsOf(reader));
  const contact = contacts.get(actor.contactId);
  if (!row || !contact) throw new Error("nobody there");
  const { name, formal, languages, organisationName, functionName, phone } = contact;
  const email = `mended${year.chance.below(1_000_000_000)}@example.org`;
  await changeActor(ctx, {
    ...{ familyId, actorId: actor.id, version: row.version, contactVersion: contact.version },
    ...{ role: row.role, volunteer: row.volunteer },
    contact: { name, formal, languages, organisationName, functionName, phone, email },
  });
  const wish = wishes.get(actor.email);
  if (wish) wishes.set(email, wish);
  for (const one of homes.flatMap(({ actors }) => actors)) {
    if (one.contactId !== actor.contactId) continue;
    one.email = email;
    addresses.get(one.id)?.push(email);
  }
  count(tally, "addresses mended");
}
