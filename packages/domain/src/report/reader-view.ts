import type { AttendanceState } from "../minutes/attendance";
import { type PersonKey, personKey } from "../person";
import { somebody, type TaskOwner } from "../task/task";
import type { ReportContent, ReportItem, ReportLine, ReportPerson } from "./content";

/** For whom a report is shown. */
export interface ReportReader {
  /** null: the coordinator, who sees it whole. */
  key: PersonKey | null;
  /** False: a minor for whom reports were not ticked; they see their own tasks alone. */
  whole: boolean;
  /** Actors of whom the family still agrees that they are named. */
  named: ReadonlySet<PersonKey>;
}

export interface ViewedOwner {
  /** null: may not be named to this reader; the role stands instead, and without it "an acquaintance". */
  name: string | null;
  role: string | null;
  you: boolean;
  coordinator: boolean;
}

export interface ViewedLine extends Omit<ReportLine, "owner"> {
  /** null: nobody; of a task: somebody is still to be found. */
  owner: ViewedOwner | null;
}

export interface ViewedItem extends Omit<ReportItem, "lines" | "sensitive"> {
  lines: ViewedLine[];
}

export interface ViewedPerson {
  name: string | null;
  ownName: string | null;
  role: string | null;
  organisation: string | null;
  attendance: AttendanceState | null;
  you: boolean;
}

/** What one reader sees of a report. Own tasks stand first and again in their place. */
export interface ReportView {
  meeting: ReportContent["meeting"];
  coordinator: { name: string; phone: string };
  language: "nl";
  whole: boolean;
  ownTasks: ViewedLine[];
  items: ViewedItem[];
  people: ViewedPerson[];
}

/** The report as this reader sees it: exactly what a link shows and what a preview shows. */
export function viewFor(content: ReportContent, reader: ReportReader): ReportView {
  const items = content.items.map(({ id, kind, domain, domainName, title, lines }): ViewedItem => {
    return {
      id,
      kind,
      domain,
      domainName,
      title,
      lines: lines.map((line) => viewLine(content, line, reader)),
    };
  });
  const ownTasks = items.flatMap((item) => item.lines.filter((line) => line.owner?.you));
  const { name, phone } = content.coordinator;
  return {
    meeting: content.meeting,
    coordinator: { name, phone },
    language: content.language,
    whole: reader.whole,
    ownTasks,
    items: reader.whole ? items : [],
    people: reader.whole ? content.people.map((person) => viewPerson(person, reader)) : [],
  };
}

/** One line as this reader sees it. */
export function viewLine(content: ReportContent, line: ReportLine, reader: ReportReader): ViewedLine {
  const { id, kind, text, byDate } = line;
  const owner = somebody(line.owner);
  return { id, kind, text, byDate, owner: owner ? viewOwner(content, owner, reader) : null };
}

function viewOwner(content: ReportContent, owner: TaskOwner, reader: ReportReader): ViewedOwner {
  if (owner.kind === "coordinator") {
    const found = content.coordinators.find((each) => each.id === owner.id);
    return {
      name: found?.name ?? content.coordinator.name,
      role: null,
      you: reader.key === null,
      coordinator: true,
    };
  }
  const key = personKey({ kind: owner.kind, id: owner.id });
  const person = content.people.find((each) => each.key === key);
  if (!person) return { name: null, role: null, you: key === reader.key, coordinator: false };
  const { name, role, you } = viewPerson(person, reader);
  return { name, role, you, coordinator: false };
}

function viewPerson(person: ReportPerson, reader: ReportReader): ViewedPerson {
  const { role, attendance } = person;
  const you = person.key === reader.key;
  if (!maySeeName(person, reader))
    return { name: null, ownName: null, role, organisation: null, attendance, you };
  return {
    name: person.name,
    ownName: person.ownName,
    role,
    organisation: person.organisation,
    attendance,
    you,
  };
}

/** The family and its coordinator know everyone's name; others as far as the family agreed, then and now. */
function maySeeName(person: ReportPerson, { key, named }: ReportReader): boolean {
  if (key === null || key.startsWith("member:") || person.key === key) return true;
  return person.mayBeNamed && (person.key.startsWith("member:") || named.has(person.key));
}
