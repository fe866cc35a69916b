import { setTimeout as wait } from "node:timers/promises";
import { mailsOf } from "@rondom/services/testing/inspect";
import { expect } from "vitest";
import type { RealInstallation } from "./real";

/** Starts something and pulls the plug so many milliseconds later, before or after its answer; then goes on. */
export async function cutOff(real: RealInstallation, doing: Promise<unknown>, after: number): Promise<void> {
  const ended = doing.catch(() => undefined);
  await wait(after);
  await real.kill();
  await ended;
  await real.restart();
}

/** Waits until no mail waits or is under way; gives them all. */
export async function settled({ database }: RealInstallation): ReturnType<typeof mailsOf> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const mails = await mailsOf(database);
    if (mails.every(({ state }) => state !== "queued" && state !== "sending")) return mails;
    await wait(100);
  }
  throw new Error("mail is still on its way");
}

/** Every mail but those asked for by hand was queued once, and each came as its state says: once, perhaps, never. */
export async function expectNoMailTwice(real: RealInstallation, byHand: ReadonlySet<string>): Promise<void> {
  const mails = await settled(real);
  const causes = mails.flatMap(({ id, kind, subjectId, actorId, memberId }) =>
    byHand.has(id) ? [] : [`${kind} ${subjectId} ${actorId}${memberId}`],
  );
  expect(new Set(causes).size).toBe(causes.length);
  for (const { messageId, state, kind } of mails) {
    const came = real.receiver.mails.filter((mail) => mail.messageId === messageId).length;
    const expected = { "handed-over": [1], unknown: [0, 1] }[state as string] ?? [0];
    expect(expected, `${kind} is ${state} and came ${came} times`).toContain(came);
  }
}
