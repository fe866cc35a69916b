import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { linkFacts } from "@rondom/db/access/link-facts";
import { rowsOf, type Where } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { linkState } from "@rondom/domain/access/link-life";
import type { Person } from "@rondom/domain/person";
import type { ReportState } from "@rondom/domain/report/transition";
import type { ReminderWish } from "@rondom/domain/task/reminder";
import { requestNewLink } from "../../access/request-new-link";
import type { Ctx } from "../../ctx";
import { newLink } from "../actor";
import type { World } from "../world";
import type { Chance } from "./chance";
import { count, type Tally } from "./tally";

/** Who can be reached, and by which address; null: only by phone. */
export interface Known {
  id: string;
  contactId: string;
  email: string | null;
  language: Spoken;
}

/** A meeting as its coordinator remembers it. */
export interface Planned {
  id: string;
  state: "draft" | "called" | "cancelled";
  startsAt: number;
  /** Somebody sat down at its table. */
  opened: boolean;
  report: ReportState;
}

/** Of so many meetings somebody still thinks. */
export const remembered = 6;

/** One family of the year, with who is of it and round it. */
export interface Home {
  ctx: Ctx;
  coordinatorId: string;
  organisationId: string;
  familyId: string;
  /** Those who are of it now; the first one stays the whole year. */
  members: { id: string; email: string }[];
  actors: Known[];
  meetings: Planned[];
  /** Who said that they step back, until that is settled or taken back. */
  leaving: string | null;
  closed: boolean;
  /** Helpers who said "this is not me" while the file was closed, by id. */
  doubted: string[];
  /** When its file was closed and opened again (ms), the last one perhaps still closed. */
  closings: { from: number; until: number }[];
}

/** Everything that lives through the year. */
export interface Year {
  world: World;
  chance: Chance;
  tally: Tally;
  homes: Home[];
  /** How often a mail was caused on purpose, by "KIND SUBJECT". */
  asked: Map<string, number>;
  /** The number in the title of each task, and its id: in a mail it tells which task is meant. */
  named: Map<string, string>;
  /** What an address wishes of reminders, and since when (ms). */
  wishes: Map<string, { wish: ReminderWish; since: number }>;
  /** The language in which each person, by id, is written to. */
  languages: Map<string, Spoken>;
  /** Each address of the year, by the id of whose it is; the newest last. */
  addresses: Map<string, string[]>;
  /** When somebody left their family or its map (ms), by id. */
  left: Map<string, number>;
  /** Whose access was taken back when they left, by id. */
  cutOff: Set<string>;
}

/** The languages of the year. */
export type Spoken = "nl" | "fr" | "en";

/** Somebody of or round a family, and how they are written to. */
export function meetPerson(
  { languages, addresses }: Pick<Year, "languages" | "addresses">,
  id: string,
  language: Spoken,
  email: string | null,
): void {
  languages.set(id, language);
  addresses.set(id, email === null ? [] : [email]);
}

type Seen =
  | "task"
  | "taskEvent"
  | "goal"
  | "goalStep"
  | "openQuestion"
  | "questionSearch"
  | "need"
  | "reminder"
  | "outbox"
  | "actor"
  | "stepBack"
  | "line"
  | "member"
  | "link"
  | "meeting"
  | "familyClosing"
  | "invitation"
  | "report"
  | "reportVersion"
  | "reportReader"
  | "agendaItem"
  | "consent";

/**
 * Rows of one table of a family, as its coordinator may read them, in the order of their words: ids are made by chance
 * that no seed decides.
 */
export async function rowsAt<N extends Seen>(home: Home, name: N, where: Where<N> = {}): Promise<Row<N>[]> {
  const rows = await look(home.ctx, coordinatorOf(home.familyId), (reader) =>
    rowsOf<FamilyAccess, N>(reader, name, where),
  );
  const key = (row: object) =>
    JSON.stringify(Object.entries(row).filter(([column]) => words.includes(column)));
  return rows.toSorted((a, b) => key(a).localeCompare(key(b)));
}
const words = ["title", "what", "text", "words"];

/** The state of one row now. */
export async function stateAt(
  home: Home,
  name: "task" | "goal" | "goalStep" | "openQuestion" | "need",
  id: string,
): Promise<string> {
  const [row] = await rowsAt(home, name, { id });
  return row?.state ?? "gone";
}

/** True for who is of the family or on its map now. */
export function isHere({ members, actors }: Home, person: Person): boolean {
  return (person.kind === "member" ? members : actors).some(({ id }) => id === person.id);
}

/** The context of whoever holds the link of a person; when it has died of age they ask for it again, as anybody does. */
export async function holderAt(
  year: Year,
  home: Home,
  person: Person,
  purpose: "task" | "invitation" | "report" = "task",
  subjectId = person.id,
): Promise<Ctx> {
  const { world, tally } = year;
  const about = { purpose, subjectId };
  const { link, token, holder } = await newLink(world, home.ctx, home.familyId, person, about);
  count(tally, `link ${link.purpose}`);
  const facts = await linkFacts(world.database.reading, world.database.tables, link.id);
  if (facts && linkState(facts, world.clock.now) === "ended") {
    ask(year, "new-link", link.id);
    await requestNewLink(world.as({ kind: "system" }), { token });
  }
  return holder;
}

/** A mail that a verb is about to cause knowingly: so often it may go, in the same words. */
export function ask({ asked }: Year, kind: string, subjectId: string): void {
  const key = `${kind} ${subjectId}`;
  asked.set(key, (asked.get(key) ?? 0) + 1);
}
