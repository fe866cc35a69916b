import type { Caseload } from "@rondom/db/home/caseload";
import type { HomePerson } from "@rondom/db/home/people";
import type { MailKind, MailState } from "@rondom/domain/access/mail";
import type { StepBackReason } from "@rondom/domain/load/step-back";
import type { HandBackReason } from "@rondom/domain/task/task";

/** Where a line of the home leads. */
export type HomeTarget =
  | { kind: "task"; id: string }
  | { kind: "meeting"; id: string }
  | { kind: "minutes"; id: string }
  | { kind: "report"; id: string }
  | { kind: "step-back"; id: string }
  | { kind: "wish"; id: string }
  | { kind: "goal"; id: string }
  | { kind: "person"; id: string };

/** One line of the home: in which family, what, whose words, where to. */
export interface HomeItem {
  familyId: string;
  familyName: string;
  /** The title of a task, or null where the target says it ("the meeting of …"). */
  what: string | null;
  who: HomePerson | null;
  words: string | null;
  reason: HandBackReason | null;
  /** Why somebody stepped back. */
  stepBack: StepBackReason | null;
  mail: { kind: MailKind; state: MailState } | null;
  /** When it happened, or when the meeting is: ms. */
  at: number | null;
  byDate: string | null;
  target: HomeTarget;
}

export interface HomeFacts {
  caseload: Caseload;
  people: Map<string, HomePerson>;
}

/** A line with what is given, the rest empty. */
export function homeItem(
  { caseload, people }: HomeFacts,
  row: { familyId: string; personId: string | null; target: HomeTarget } & Partial<
    Pick<HomeItem, "what" | "words" | "reason" | "stepBack" | "mail" | "at" | "byDate">
  >,
): HomeItem {
  const { familyId, personId, ...rest } = row;
  return {
    what: null,
    words: null,
    reason: null,
    stepBack: null,
    mail: null,
    at: null,
    byDate: null,
    ...rest,
    familyId,
    familyName: caseload.names.get(familyId) ?? "",
    who: (personId !== null && people.get(personId)) || null,
  };
}
