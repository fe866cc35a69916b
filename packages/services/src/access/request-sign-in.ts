import { setTimeout as sleep } from "node:timers/promises";
import type { SystemAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { addSignIn, coordinatorByEmail, signInsSince } from "@rondom/db/access/sign-in";
import { readAddress } from "@rondom/domain/access/address";
import { newId } from "@rondom/domain/id";
import { calledName } from "@rondom/domain/person-name";
import { limits } from "@rondom/domain/text";
import { signInMail } from "@rondom/mail/access/sign-in";
import { z } from "zod";
import type { Ctx, Settings } from "../ctx";
import { queueMessage } from "../outbox/queue-message";
import { parse } from "../parse";
import { signInLasts, signInToken } from "./sign-in-token";

const input = z.object({ email: z.string().max(limits.words) });
const hour = 60 * 60_000;
const mostAnHour = 5;
/** Every answer comes after this long (ms), so that its time does not tell who is known. */
const answerAfter = 400;

/** Mails a coordinator a link to sign in with; for anybody else nothing happens, in the same time and words. */
export async function requestSignIn(ctx: Ctx, given: unknown): Promise<void> {
  const { email } = parse(input, given);
  const reading = readAddress(email.trim());
  await Promise.all([
    sleep(answerAfter),
    act(ctx, "access.request-sign-in", system, async (writer) => {
      if ("address" in reading) await mailLink(writer, ctx.settings, reading.address);
    }),
  ]);
}

async function mailLink(writer: Writer<SystemAccess>, settings: Settings, email: string): Promise<void> {
  const coordinator = await coordinatorByEmail(writer, email);
  const known = coordinator && (await mayAsk(writer, coordinator.id)) ? coordinator : null;
  const id = newId();
  // Written for a stranger too, and thrown away: the first letter of a process takes its time.
  const message = await signInMail({
    language: known?.language ?? "nl",
    called: calledName(known ?? { name: "Rondom" }, "nl"),
    organisation: known?.organisation ?? "Rondom",
    link: `${settings.appUrl}/in/${signInToken(settings.linkKey, id)}`,
    until: writer.now + signInLasts,
  });
  if (!known) return;
  await addSignIn(writer, { id, coordinatorId: known.id });
  await queueMessage(writer, settings, {
    kind: "sign-in",
    organisationId: known.organisationId,
    familyId: null,
    subjectId: id,
    person: null,
    linkId: null,
    to: { name: known.name, address: known.email },
    from: null,
    message,
  });
}

async function mayAsk(writer: Writer<SystemAccess>, coordinatorId: string): Promise<boolean> {
  return (await signInsSince(writer, coordinatorId, writer.now - hour)) < mostAnHour;
}
