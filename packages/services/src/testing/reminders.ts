import { type MailKind, mailKinds } from "@rondom/domain/access/mail";
import { newId } from "@rondom/domain/id";
import type { Person } from "@rondom/domain/person";
import type { Ctx } from "../ctx";
import { addActor } from "../network/actor/add-actor";
import { addTask } from "../task/add-task";
import { newActor } from "./actor";
import { everythingBut } from "./everything";
import { mailsIn, tamperWithMail } from "./outbox";
import { readRaw } from "./read-raw";
import { newFamily, type World } from "./world";

/** A family with Griet beside it, who helps in others too when her contact is given. */
export async function familyWithGriet(
  ctx: Ctx,
  known: { contactId?: string; email?: string } = {},
): Promise<{ ctx: Ctx; familyId: string; griet: Person; selam: Person }> {
  const family = await newFamily(ctx);
  const { familyId } = family;
  const { contactId, email = "griet@example.org" } = known;
  const id = contactId
    ? (await addActor(ctx, { familyId, id: newId(), contact: { contactId } })).actorId
    : await newActor(ctx, family, { email });
  return { ctx, familyId, griet: { kind: "actor", id }, selam: { kind: "member", id: family.memberId } };
}

/** The contact behind an actor. */
export async function contactOf(world: World, actor: Person): Promise<string> {
  const rows = (await everythingBut(world)).actor as { id: string; contactId: string }[];
  return rows.find(({ id }) => id === actor.id)?.contactId ?? "";
}

/** A task asked of somebody, by 4 December unless told; that mail has gone. */
export async function askedTask(
  world: World,
  { ctx, familyId }: { ctx: Ctx; familyId: string },
  owner: Person,
  title: string,
  byDate = "2026-12-04",
): Promise<string> {
  const { taskId } = await addTask(ctx, { familyId, id: newId(), title, owner, byDate });
  await posted(world);
  return taskId;
}

/** Every mail that waited has gone, or every one of these kinds. */
export async function posted(world: World, kinds: readonly MailKind[] = mailKinds): Promise<void> {
  for (const { id, state, kind } of await mailsIn(world))
    if ((state === "queued" || state === "sending") && kinds.includes(kind))
      await tamperWithMail(world, { state: "handed-over", endedAt: world.clock.now }, id);
}

/** The reminders and digests in the outbox as their readers see them, the oldest first. */
export async function calmMails(world: World) {
  const rows = (await mailsIn(world)).filter(({ kind }) => kind === "reminder" || kind === "digest");
  return Promise.all(
    rows
      .toSorted((a, b) => a.queuedAt - b.queuedAt)
      .map(async (row) => {
        const { subject, text } = await readRaw(row);
        return { kind: row.kind, state: row.state, to: row.toAddress, subject, text };
      }),
  );
}
