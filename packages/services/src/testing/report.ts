import { newId } from "@rondom/domain/id";
import { type Person, personColumns, personKey } from "@rondom/domain/person";
import PostalMime from "postal-mime";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { markAttendance } from "../minutes/mark-attendance";
import { publishReport } from "../report/publish-report";
import { newActor, newLink } from "./actor";
import { newItem, newLine, newMeeting, rowsIn } from "./minutes";
import { newCoordinator, newFamily, type World } from "./world";

/** A family and who is round it, with a meeting of now to which Griet and Lieve were asked and Selam came. */
export interface Table {
  world: World;
  ctx: Ctx;
  coordinatorId: string;
  familyId: string;
  meetingId: string;
  /** A point about school, and one about health. */
  school: string;
  health: string;
  /** Mother, of age, reads English. */
  selam: Person;
  /** Her son of 14. */
  natnael: Person;
  /** Volunteer, not asked to this meeting. */
  lieve: Person;
  /** Professional who was asked. */
  griet: Person;
  /** Asked, but the family does not let him be named. */
  koen: Person;
  /** Neighbour who was not asked. */
  frans: Person;
}

/** The table before anything was written. */
export async function newTable(world: World): Promise<Table> {
  const { ctx, id: coordinatorId } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId } = family;
  const natnael: Person = { kind: "member", id: newId() };
  await addMember(ctx, { familyId, id: natnael.id, member: { name: "Natnael Tesfay", birthYear: 2012 } });
  const actor = async (given: Parameters<typeof newActor>[2]): Promise<Person> => ({
    kind: "actor",
    id: await newActor(ctx, family, given),
  });
  const lieve = await actor({
    name: "Lieve Dewaele",
    email: "lieve@example.org",
    formal: false,
    volunteer: true,
    role: "buddy",
  });
  const griet = await actor({ name: "Griet Maes", email: "griet@example.org", organisationName: "OCMW" });
  const koen = await actor({ name: "Koen Claes", email: null, functionName: "arts", consents: ["invite"] });
  const frans = await actor({ name: "Frans Goossens", email: "frans@example.org", formal: false });
  const selam: Person = { kind: "member", id: family.memberId };
  const meetingId = await newMeeting(ctx, familyId, { invited: [griet, koen] });
  const at = { familyId, meetingId };
  await markAttendance(ctx, { ...at, person: personKey(selam), state: "present" });
  await markAttendance(ctx, { ...at, person: personKey(griet), state: "excused" });
  const school = await newItem(ctx, at, { title: "Een school", domain: "education" });
  const health = await newItem(ctx, at, { title: "Tolk bij de dokter", domain: "health" });
  return { world, ctx, coordinatorId, ...at, school, health, selam, natnael, lieve, griet, koen, frans };
}

/** A task for somebody under a point of the table, by 4 December. */
export async function newTaskLine(
  table: Table,
  owner: Person,
  text: string,
  over: { agendaItemId?: string; byDate?: string } = {},
): Promise<string> {
  const { ctx, familyId, meetingId } = table;
  const at = { familyId, meetingId, agendaItemId: over.agendaItemId ?? table.school };
  const line = await newLine(ctx, at, { kind: "task", text, owner, byDate: over.byDate ?? "2026-12-04" });
  return line.id;
}

/** The report of the table, gone out. */
export async function published(table: Table): Promise<string> {
  const { ctx, familyId, meetingId } = table;
  return (await publishReport(ctx, { familyId, meetingId })).reportId;
}

/** The task of a line. */
export async function taskOf(table: Table, lineId: string) {
  const tasks = await rowsIn(table.ctx, table.familyId, "task");
  const task = tasks.filter((each) => each.lineId === lineId).at(-1);
  if (!task) throw new Error("no task of that line");
  return task;
}

/** The table with one task published: who holds its link, and the task. */
export async function tableWithTask(world: World, owner: "griet" | "selam" | "lieve" = "griet") {
  const table = await newTable(world);
  const lineId = await newTaskLine(table, table[owner], "School bellen");
  const reportId = await published(table);
  const task = await taskOf(table, lineId);
  return { table, reportId, lineId, task, holder: await taskHolder(table, table[owner], task.id) };
}

/** The context of who holds the link of a task. */
export async function taskHolder(table: Table, person: Person, taskId: string): Promise<Ctx> {
  const about = { purpose: "task" as const, subjectId: taskId };
  return (await newLink(table.world, table.ctx, table.familyId, person, about)).holder;
}

/** The context of who holds the link of a report. */
export async function reportHolder(table: Table, person: Person, reportId: string): Promise<Ctx> {
  const about = { purpose: "report" as const, subjectId: reportId };
  return (await newLink(table.world, table.ctx, table.familyId, person, about)).holder;
}

/** All mails to somebody as written, the oldest first; `words` is the whole plain text. */
export async function mailsTo(table: Table, person: Person) {
  const columns = personColumns(person);
  const rows = (await rowsIn(table.ctx, table.familyId, "outbox"))
    .filter((row) => row.actorId === columns.actorId && row.memberId === columns.memberId)
    .toSorted((a, b) => a.queuedAt - b.queuedAt);
  return Promise.all(
    rows.map(async ({ kind, state, subjectId, raw }) => {
      const mail = raw ? await PostalMime.parse(raw) : null;
      return {
        kind,
        state,
        subjectId,
        subject: mail?.subject ?? "",
        words: mail?.text ?? "",
        html: mail?.html ?? "",
      };
    }),
  );
}
