import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import { importFamily } from "../family/import-family";
import { changeMeeting } from "../meeting/change-meeting";
import { startMeeting } from "../meeting/start-meeting";
import { addCoordinator } from "../organisation/add-coordinator";
import { finishDemo } from "../organisation/finish-demo";
import { callNextMeeting } from "./call-next-meeting";
import { castOf } from "./cast";
import { demoTime } from "./demo-time";
import { followUp } from "./follow-up";
import { holdFirstMeeting } from "./hold-first-meeting";
import sharifi from "./sharifi.json";
import tesfay from "./tesfay.json";
import yusufi from "./yusufi.json";

/** Who "look around as the coordinator" signs in as. */
export const demoCoordinator = {
  email: "joke.vermeulen@welkom.test",
  name: "Joke Vermeulen",
  phone: "09 000 00 00",
  organisation: "Welkom Lindeveld",
};

/**
 * Fills an empty database with the demo, through the same verbs as people use: one family told in full, two smaller
 * ones. Its past lies before `ctx.now()`. Every person in it is made up.
 */
export async function fillDemo(ctx: Ctx): Promise<void> {
  const start = ctx.now();
  const time = demoTime(start);
  const opening: Ctx = { ...ctx, now: () => time.at(-40, "10:00") };
  const { coordinatorId } = await addCoordinator(opening, demoCoordinator);
  const at = (moment: number): Ctx => ({
    ...ctx,
    acting: { kind: "coordinator", id: coordinatorId },
    now: () => Math.min(moment, start),
  });
  const open = async (file: object) => {
    const bytes = new TextEncoder().encode(JSON.stringify(file));
    return (await importFamily(opening, { bytes, coordinator: demoCoordinator.email })).familyId;
  };
  await open(sharifi);
  const yusufiId = await open(yusufi);
  const draft = await startMeeting(at(start), { familyId: yusufiId, id: newId(), about: "everyone" });
  await changeMeeting(at(start), {
    familyId: yusufiId,
    ...draft,
    change: { startsAt: `${time.date(16)}T10:00`, place: "Bij het gezin thuis" },
  });

  const familyId = await open({ ...tesfay, ownDomains: [] });
  const stage = { at, time, familyId, coordinatorId, cast: await castOf(at(start), familyId) };
  await holdFirstMeeting(stage);
  await followUp(stage);
  await callNextMeeting(stage);
  await finishDemo(ctx);
}
