import type { LineKind } from "@rondom/domain/minutes/line";
import type { TaskState } from "@rondom/domain/task/task";
import type { When } from "@rondom/i18n/day";
import type { DomainView, PageView, PersonView, Words } from "../view";

/** A task of the reader: its buttons post to `action`, the task's own address (see TaskView); null: it has none yet. */
export interface OwnTask {
  action: string | null;
  title: Words;
  domain?: DomainView | null;
  due?: string | null;
  state: TaskState;
}

/** What a correction did to a line. */
export type LineChange =
  | { kind: "new"; why?: Words }
  | { kind: "changed"; before: Words; why?: Words }
  | { kind: "gone"; why?: Words };

export interface LineView {
  /** Unique on the page; `#line-ID` leads to it. */
  id: string;
  kind: LineKind;
  words: Words;
  /** A task: who does it. An open question: who looks for the answer. Null: nobody yet. */
  who?: { name: string; isReader: boolean } | null;
  due?: string | null;
  change?: LineChange;
}

export interface ItemView {
  id: string;
  title: Words;
  domain: DomainView | null;
  lines: LineView[];
}

/** Fields that are posted: `act` = read with `version`; or `act` = not-you. */
export interface ReportView extends PageView {
  number: number;
  heldOn: When;
  place?: string | null;
  ownTasks: OwnTask[];
  items: ItemView[];
  present: PersonView[];
  couldNotCome: PersonView[];
  /** From version 2 on: what changed since the version before. */
  version?: { number: number; on: When; why?: Words };
  recalled?: { on: When; words?: Words };
  /** False: a minor for whom reports were not ticked; own tasks alone. */
  whole?: boolean;
  /** When the reader pressed "I have read this". */
  readOn?: When | null;
}
