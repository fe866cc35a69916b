import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { personColumns, personKey } from "@rondom/domain/person";
import type { Ctx } from "../ctx";
import { noteRead } from "../report/note-read";
import { enterTaskState } from "../task/enter-task-state";
import type { Cast } from "./cast";
import type { DemoTime } from "./demo-time";
import type { At } from "./hold-first-meeting";

interface Stage {
  at: At;
  time: DemoTime;
  familyId: string;
  cast: Cast;
}

/** What came of the first meeting: tasks taken on, done and handed back, and a report that was read aloud. */
export async function followUp({ at, time, familyId, cast }: Stage): Promise<void> {
  const { tasks, reportId } = await fromFirstReport(at(time.at(-11, "09:00")), familyId);
  const enter = (moment: number, title: string, said: { verb: string; reason?: string; word?: string }) => {
    const taskId = tasks.get(title);
    if (!taskId) throw new Error(`the demo's story has no task ${title}`);
    return enterTaskState(at(moment), { familyId, taskId, ...said });
  };
  await enter(time.at(-11, "11:05"), "Tolk boeken voor de afspraak bij de oogarts", { verb: "accept" });
  await enter(time.at(-11, "16:20"), "Leesboekjes op niveau meegeven", { verb: "accept" });
  await enter(time.at(-10, "09:40"), "Elke avond tien minuten samen lezen", { verb: "accept" });
  await enter(time.at(-8, "15:10"), "Map met tabbladen meebrengen", { verb: "accept" });
  await enter(time.at(-7, "10:00"), "Leesboekjes op niveau meegeven", { verb: "finish" });
  await enter(time.at(-4, "13:30"), "Een infodag zoeken bij de school voor zorg", {
    verb: "hand-back",
    reason: "date",
    word: "De infodag van dit jaar is voorbij. De volgende is pas in maart.",
  });
  const person = personKey(cast.person("Abeba Kidane"));
  await noteRead(at(time.at(-9, "17:45")), { familyId, reportId, person, how: "aloud" });
}

async function fromFirstReport(ctx: Ctx, familyId: string) {
  return look(ctx, coordinatorOf(familyId), async (reader: Reader<FamilyAccess>) => {
    const [report] = await rowsOf(reader, "report");
    if (!report) throw new Error("the demo's first report is not there");
    const tasks = new Map((await rowsOf(reader, "task")).map(({ title, id }) => [title, id]));
    return { tasks, reportId: report.id };
  });
}

/** Ids of a person's standing invitation to a meeting. */
export async function invitationOf(ctx: Ctx, familyId: string, meetingId: string, cast: Cast, name: string) {
  return look(ctx, coordinatorOf(familyId), async (reader: Reader<FamilyAccess>) => {
    const [row] = await rowsOf(reader, "invitation", { meetingId, ...personColumns(cast.person(name)) });
    if (!row) throw new Error(`the demo's story did not invite ${name}`);
    return row.id;
  });
}
