import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { contactsOf } from "@rondom/db/network/contacts";
import { personKey } from "@rondom/domain/person";
import { notMe } from "../../access/not-me";
import { renewLinkFor } from "../../access/renew-link-for";
import { changeActor } from "../../network/change-actor";
import { readTask } from "../../task/read-task";
import { newLink } from "../actor";
import { type Home, type Known, rowsAt, type Year } from "./home";
import { attempt, count } from "./tally";

/** A live task of that helper. */
async function liveTaskOf(home: Home, { id }: Known) {
  const [task] = await rowsAt(home, "task", { ownerKind: "actor", ownerId: id, endedAt: null });
  return task;
}

/** "This is not me": the link is dead at once, until the coordinator says that the address is right. */
export async function doubtAddress(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const { tally, world } = year;
  const actor = year.chance.one(home.actors);
  const task = await liveTaskOf(home, actor);
  if (!task) return;
  const person = { kind: "actor", id: actor.id } as const;
  const about = { purpose: "task", subjectId: task.id } as const;
  const { link, holder } = await newLink(world, ctx, familyId, person, about);
  await notMe(holder);
  const dead = { refused: "not-found" };
  const open = () => readTask(holder, { taskId: task.id });
  await attempt(tally, "link not-me open", dead, open, async () => "opened");
  await renewLinkFor(ctx, { familyId, personKey: personKey(person) });
  await attempt(tally, "link old open", dead, open, async () => "opened");
  const renewed = world.as({ kind: "holder", linkId: link.id, version: link.version + 1 });
  await attempt(
    tally,
    "link not-me renew",
    { to: "opened" },
    () => readTask(renewed, { taskId: task.id }),
    async () => "opened",
  );
}

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
