import { newId } from "@rondom/domain/id";
import { personOf } from "@rondom/domain/person";
import { readingWays } from "@rondom/domain/report/reading";
import { type ReportState, reportStep, reportVerbs } from "@rondom/domain/report/transition";
import { correctReport } from "../../report/correct-report";
import { markRead } from "../../report/mark-read";
import { noteRead } from "../../report/note-read";
import { recallReport } from "../../report/recall-report";
import { newItem, newLine } from "../minutes";
import { type Home, holderAt, isHere, type Planned, remembered, rowsAt, type Year } from "./home";
import { attempt, count, rarest } from "./tally";
import { someDay, someOwner } from "./task-days";

/** What was agreed: a task that is asked with the report, a success, and now and then a task of nobody yet. */
export async function fillMinutes(year: Year, home: Home, meeting: Planned): Promise<void> {
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
}

/** A report that is out is read; now and then it is corrected or taken back, whichever happened least. */
export async function touchReport(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const last = home.meetings.findLast(({ report }) => report !== "none");
  if (last && chance.often(0.7)) return read(year, home, last);
  const cells = home.meetings.slice(-remembered).flatMap((meeting) =>
    // Of what is not there nothing can be taken back.
    reportVerbs.flatMap((verb) =>
      verb === "recall" && meeting.report === "none" ? [] : [{ meeting, verb }],
    ),
  );
  if (cells.length === 0) return;
  const cell = ({ meeting, verb }: (typeof cells)[number]) => `report ${meeting.report} ${verb}`;
  const chosen = rarest(tally, chance, cells, cell);
  const { meeting, verb } = chosen;
  const step = reportStep(meeting.report, verb);
  const foretold =
    step.kind === "bar" ? { refused: step.reason } : { to: step.kind === "step" ? step.to : meeting.report };
  const act = () => (verb === "recall" ? recall(home, meeting) : correct(year, home, meeting));
  await attempt(tally, cell(chosen), foretold, act, () => standsAt(home, meeting));
  if (step.kind === "step") meeting.report = step.to;
}

/** Where a report stands, by its newest version. */
async function standsAt(home: Home, { id }: Planned): Promise<ReportState> {
  const [report] = await rowsAt(home, "report", { meetingId: id });
  const versions = report ? await rowsAt(home, "reportVersion", { reportId: report.id }) : [];
  const newest = versions.toSorted((a, b) => b.number - a.number)[0];
  if (!newest) return "none";
  return newest.recalledAt === null ? "out" : "recalled";
}

async function reportOf(home: Home, { id }: Planned) {
  const [report] = await rowsAt(home, "report", { meetingId: id });
  if (!report) throw new Error("no report");
  const versions = await rowsAt(home, "reportVersion", { reportId: report.id });
  return { report, version: Math.max(...versions.map(({ number }) => number)) };
}

async function recall(home: Home, meeting: Planned): Promise<void> {
  const { report } = await reportOf(home, meeting);
  await recallReport(home.ctx, {
    familyId: home.familyId,
    reportId: report.id,
    words: "Er staat iets verkeerd.",
  });
}

async function correct(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { report, version } = meeting.report === "none" ? unpublished : await reportOf(home, meeting);
  const [item] = await rowsAt(home, "agendaItem", { meetingId: meeting.id });
  const line = { kind: "note", text: `Toch ${year.chance.below(1_000_000_000)}` };
  const lines = item ? [{ kind: "add", id: newId(), agendaItemId: item.id, line }] : [];
  const why = "Een regel te weinig";
  await correctReport(home.ctx, { familyId: home.familyId, meetingId: meeting.id, version, why, lines });
  const after = await reportOf(home, meeting);
  if (after.version !== version + 1 || after.report.number !== report.number)
    year.tally.surprises.push(`a correction of version ${version} gave ${after.version}`);
}
const unpublished = { report: { number: 0 }, version: 1 };

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
