import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf, type Where } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { Person } from "@rondom/domain/person";
import type { Ctx } from "../../ctx";
import { newLink } from "../actor";
import type { World } from "../world";
import type { Chance } from "./chance";
import type { Tally } from "./tally";

/** Who can be reached, and by which address; null: only by phone. */
export interface Known {
  id: string;
  contactId: string;
  email: string | null;
}

/** A meeting as its coordinator remembers it. */
export interface Planned {
  id: string;
  stage: "draft" | "called" | "reported" | "over";
  startsAt: number;
}

/** One family of the year, with who is of it and round it. */
export interface Home {
  ctx: Ctx;
  coordinatorId: string;
  organisationId: string;
  familyId: string;
  members: { id: string; email: string }[];
  actors: Known[];
  meetings: Planned[];
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
  /** Since when (ms) an address wants no reminders. */
  quiet: Map<string, number>;
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
  | "stepBack";

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

/** The context of whoever holds the link of a person. */
export async function holderAt(
  { world }: Year,
  home: Home,
  person: Person,
  purpose: "task" | "invitation" = "task",
  subjectId = person.id,
): Promise<Ctx> {
  return (await newLink(world, home.ctx, home.familyId, person, { purpose, subjectId })).holder;
}

/** A mail that a verb is about to cause knowingly: so often it may go, in the same words. */
export function ask({ asked }: Year, kind: string, subjectId: string): void {
  const key = `${kind} ${subjectId}`;
  asked.set(key, (asked.get(key) ?? 0) + 1);
}
