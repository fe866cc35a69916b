import type { AgendaKind } from "../minutes/agenda";
import type { AttendanceState } from "../minutes/attendance";
import type { LineKind } from "../minutes/line";
import type { PersonKey } from "../person";
import type { NamedOwner } from "../task/task";

/** A report, frozen whole: plain data, so that a version can be stored, compared and rendered for any reader. */
export interface ReportContent {
  meeting: {
    startsAt: number;
    minutes: number;
    zone: string;
    place: string | null;
    online: boolean;
  };
  /** Who published it, and to whom questions go. */
  coordinator: { id: string; name: string; phone: string };
  /** Coordinators who own a task in it. */
  coordinators: { id: string; name: string }[];
  /** Language of what people typed; labels, dates and kinds come from the reader's own. */
  language: "nl";
  items: ReportItem[];
  people: ReportPerson[];
}

export interface ReportItem {
  id: string;
  kind: AgendaKind;
  domain: string | null;
  /** Word of a family's own domain; the ten have theirs in every language. */
  domainName: string | null;
  title: string;
  /** Marked so that no mail names it. */
  sensitive: boolean;
  lines: ReportLine[];
}

export interface ReportLine {
  id: string;
  kind: LineKind;
  text: string;
  /** Nobody: somebody is still to be found. */
  owner: NamedOwner | null;
  /** YYYY-MM-DD */
  byDate: string | null;
}

export interface ReportPerson {
  key: PersonKey;
  name: string;
  /** A member's name in their own letters. */
  ownName: string | null;
  /** Function or relation, in the words on file. */
  role: string | null;
  organisation: string | null;
  /** False: readers outside the family see the role alone. */
  mayBeNamed: boolean;
  /** null: nothing was marked. */
  attendance: AttendanceState | null;
  invited: boolean;
}
