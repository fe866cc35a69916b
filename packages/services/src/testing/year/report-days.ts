import { newId } from "@rondom/domain/id";
import { personOf } from "@rondom/domain/person";
import { readingWays } from "@rondom/domain/report/reading";
import { correctReport } from "../../report/correct-report";
import { markRead } from "../../report/mark-read";
import { noteRead } from "../../report/note-read";
import { publishReport } from "../../report/publish-report";
import { recallReport } from "../../report/recall-report";
import { newItem, newLine } from "../minutes";
import { type Home, holderAt, isHere, type Planned, rowsAt, type Year } from "./home";
import { count, rarest } from "./tally";
import { someDay, someOwner } from "./task-days";

/** What was agreed: a task that is asked with the report, a success, and now and then a task of nobody yet. */
export async function reportOn(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { ctx, familyId } = home;
  const { chance } = year;
  const at = { familyId, meetingId: meeting.id };
  const agendaItemId = await newItem(ctx, at, { title: "Een school", domain: "education" });
  const point = { ...at, agendaItemId };
  const owner = chance.often(0.9) ? someOwner(year, home) : ({ kind: "nobody", id: "" } as const);
  const byDate = someDay(year);
  const text = `Afspraak ${chance.below(1_000_000_000)}`;
  await newLine(ctx, point, { kind: "task", text, owner, ...(byDate ? { byDate } : {}) });
  await newLine(ctx, point, { kind: "success", text: `Gelukt ${chance.below(1_000_000_000)}` });
  await publishReport(ctx, at);
  meeting.stage = "reported";
  count(year.tally, "report none publish");
}

/** A report that is out is read, corrected or taken back. */
export async function touchReport(year: Year, home: Home): Promise<void> {
  const { chance } = year;
  const out = home.meetings.filter(({ stage }) => stage === "reported" || stage === "recalled");
  const meeting = out.at(-1);
  if (!meeting) return;
  if (chance.often(0.1)) return recall(year, home, meeting);
  if (chance.often(0.2) || meeting.stage === "recalled") return correct(year, home, meeting);
  await read(year, home, meeting);
}

async function reportOf(home: Home, { id }: Planned) {
  const [report] = await rowsAt(home, "report", { meetingId: id });
  if (!report) throw new Error("no report");
  const versions = await rowsAt(home, "reportVersion", { reportId: report.id });
  return { report, version: Math.max(...versions.map(({ number }) => number)) };
}

async function recall(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { report } = await reportOf(home, meeting);
  await recallReport(home.ctx, {
    familyId: home.familyId,
    reportId: report.id,
    words: "Er staat iets verkeerd.",
  });
  if (meeting.stage === "reported") count(year.tally, "report out recall");
  meeting.stage = "recalled";
}

async function correct(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { report, version } = await reportOf(home, meeting);
  const [item] = await rowsAt(home, "agendaItem", { meetingId: meeting.id });
  const line = { kind: "note", text: `Toch ${year.chance.below(1_000_000_000)}` };
  const lines = [{ kind: "add", id: newId(), agendaItemId: item?.id, line }];
  const why = "Een regel te weinig";
  await correctReport(home.ctx, { familyId: home.familyId, meetingId: meeting.id, version, why, lines });
  const after = await reportOf(home, meeting);
  if (after.version !== version + 1 || after.report.number !== report.number)
    year.tally.surprises.push(`a correction of version ${version} gave ${after.version}`);
  count(year.tally, `report ${meeting.stage === "recalled" ? "recalled" : "out"} correct`);
  meeting.stage = "reported";
}

/** By the button on the page, or told to the coordinator. */
async function read(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { ctx, familyId } = home;
  const { report, version } = await reportOf(home, meeting);
  const readers = (await rowsAt(home, "reportReader", { reportId: report.id })).flatMap(
    ({ actorId, memberId }) => {
      const person = personOf(actorId === null ? `member:${memberId}` : `actor:${actorId}`);
      return person && isHere(home, person) ? [person] : [];
    },
  );
  if (readers.length === 0) return;
  const person = year.chance.one(readers);
  const how = rarest(year.tally, year.chance, readingWays, (way) => `reading ${way}`);
  if (how === "self") {
    const holder = await holderAt(year, home, person, "report", report.id);
    await markRead(holder, { reportId: report.id, version });
  } else await noteRead(ctx, { familyId, reportId: report.id, person: `${person.kind}:${person.id}`, how });
  count(year.tally, `reading ${how}`);
}
