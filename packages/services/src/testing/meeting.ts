import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import type { PersonKey } from "@rondom/domain/person";
import { copyLink } from "../access/copy-link";
import { openLink } from "../access/open-link";
import type { Ctx } from "../ctx";
import { callMeeting } from "../meeting/call-meeting";
import { changeMeeting } from "../meeting/change-meeting";
import { readMeeting } from "../meeting/read-meeting";
import { startMeeting } from "../meeting/start-meeting";
import { addNeed } from "../network/need/add-need";
import { newActor } from "./actor";
import { mailsIn } from "./outbox";
import { newFamily, type World } from "./world";

/** Thursday 10 December 2026, 14:00 in Belgium; the world's clock starts on 23 November. */
export const startsLocal = "2026-12-10T14:00";
export const startsAt = Date.parse("2026-12-10T13:00:00Z");
export const place = { place: "Huis van het Kind", address: "Kerkstraat 12, Lindeveld" };

/** A family round which a teacher and a volunteer stand, with two needs; one is about money. */
export interface Village {
  familyId: string;
  memberId: string;
  teacher: string;
  volunteer: string;
  school: string;
  debts: string;
}

export async function newVillage(ctx: Ctx): Promise<Village> {
  const family = await newFamily(ctx);
  const teacher = await newActor(ctx, family, {
    name: "Griet Maes",
    functionName: "leerkracht",
    organisationName: "De Klaproos",
    email: "griet@example.org",
    domains: ["education"],
  });
  const volunteer = await newActor(ctx, family, {
    name: "Lieve Dewaele",
    formal: false,
    volunteer: true,
    role: "buddy",
    email: "lieve@example.org",
  });
  const need = async (title: string, domain: string, actorIds: string[] = []) => {
    const asked = { familyId: family.familyId, id: newId(), need: { title, domain }, actorIds };
    return (await addNeed(ctx, asked)).needId;
  };
  const school = await need("een school voor Yusuf", "education", [teacher]);
  const debts = await need("schulden afbetalen", "finance");
  return { ...family, teacher, volunteer, school, debts };
}

/** A draft for both needs with a day and a place, and whatever else is given. */
export async function newDraft(
  ctx: Ctx,
  village: Village,
  change: Record<string, unknown> = {},
): Promise<{ meetingId: string; version: number }> {
  const { familyId, school, debts } = village;
  const { meetingId, version } = await startMeeting(ctx, { familyId, id: newId(), needIds: [school, debts] });
  const changed = await changeMeeting(ctx, {
    familyId,
    meetingId,
    version,
    change: { startsAt: startsLocal, ...place, ...change },
  });
  return { meetingId, version: changed.version };
}

/** The same, called. */
export async function newMeeting(
  ctx: Ctx,
  village: Village,
  change: Record<string, unknown> = {},
): Promise<{ meetingId: string; version: number }> {
  const { meetingId, version } = await newDraft(ctx, village, change);
  const called = await callMeeting(ctx, { familyId: village.familyId, meetingId, version });
  return { meetingId, version: called.version };
}

/** The invitation of somebody to a meeting. */
export async function invitationOf(
  ctx: Ctx,
  { familyId }: Village,
  meetingId: string,
  key: PersonKey | string,
): Promise<string> {
  const { invitees } = await readMeeting(ctx, { familyId, meetingId });
  const found = invitees.find((invitee) => invitee.key === key);
  if (!found) throw new Error(`${key} is not invited`);
  return found.invitationId;
}

/** Whoever holds the link of the invitation of somebody to a meeting. */
export async function invitedHolder(
  world: World,
  ctx: Ctx,
  village: Village,
  meetingId: string,
  key: PersonKey | string,
): Promise<Ctx> {
  const about = { kind: "invitation", id: await invitationOf(ctx, village, meetingId, key) };
  const { url } = await copyLink(ctx, { familyId: village.familyId, about });
  const token = /\/[lf]\/([a-z0-9]{46})/.exec(url)?.[1] ?? "";
  const opened = await openLink(world.as({ kind: "system" }), token);
  if (!opened) throw new Error("the link does not open");
  return world.as(opened.acting);
}

/** A calendar file with its folded lines whole again. */
export const unfolded = (ics = "") => ics.replaceAll(/\r?\n /g, "");

/** What the first line of that name says. */
export function calendarLine(ics: string | undefined, name: string): string | undefined {
  return new RegExp(`^${name}[:;](.*)$`, "m").exec(unfolded(ics))?.[1]?.trim();
}

/** The mails of a kind, oldest first, with their text unfolded. */
export async function mailsOf(
  world: World,
  kind: Row<"outbox">["kind"],
): Promise<(Row<"outbox"> & { words: string })[]> {
  const mails = (await mailsIn(world)).filter((mail) => mail.kind === kind);
  return mails.map((mail) => ({ ...mail, words: (mail.raw ?? "").replaceAll("=\r\n", "") }));
}
