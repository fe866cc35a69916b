import type { ProductLanguage } from "@rondom/domain/language";
import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import type { WordQuestion } from "@rondom/domain/network/conversation/question";
import type { StepKey, StepState } from "@rondom/domain/network/conversation/steps";
import type { Quality } from "@rondom/domain/network/feeling";
import type { ownDomainIcons } from "@rondom/domain/network/icon";
import type { DomainState } from "@rondom/domain/network/life-domain";
import type { OpLaw, Pending } from "../../../saving/pending";

/** Somebody new as told at the table; `contactId`: the organisation knows them, and the coordinator chose that one. */
export interface NewActor {
  name: string;
  organisation: string | null;
  functionName: string | null;
  phone: string | null;
  formal: boolean;
  volunteer: boolean;
  contactId: string | null;
}

/** What the family says in answer to one question; `before`: what stood there when the typing began. */
export interface Words {
  id: string;
  domain: string;
  question: WordQuestion;
  memberId: string | null;
  words: string;
  before: string;
}

/** One answer given at the table, in the form in which it is kept and sent. Every id is made here. */
export type Op =
  | { kind: "start"; id: string; atTable: AtTable; language: ProductLanguage | null }
  | { kind: "table"; conversationId: string; atTable: AtTable }
  | { kind: "step"; conversationId: string; step: StepKey; state: StepState }
  | { kind: "end"; conversationId: string }
  | { kind: "domain-state"; domain: string; state: DomainState }
  | { kind: "add-actor"; id: string; actor: NewActor; domain: string | null }
  | { kind: "remove-actor"; actorId: string; name: string }
  | { kind: "place"; id: string; actorId: string; domain: string }
  | { kind: "add-need"; id: string; domain: string; memberId: string | null; title: string }
  | { kind: "meet"; id: string; needId: string; actorId: string }
  | { kind: "add-domain"; id: string; name: string; icon: (typeof ownDomainIcons)[number] }
  | ({ kind: "words" } & Words)
  | {
      kind: "feeling";
      actorId: string;
      memberId: string | null;
      quality: Quality | null;
      words: string | null;
    }
  | { kind: "tie"; id: string; actorId: string; otherId: string }
  | { kind: "asked-again"; id: string };

export type PendingOp = Pending<Op>;

function subjectOf(op: Op): string {
  switch (op.kind) {
    case "table":
    case "end":
      return op.conversationId;
    case "step":
      return `${op.conversationId} ${op.step}`;
    case "domain-state":
      return op.domain;
    case "remove-actor":
      return op.actorId;
    case "feeling":
      return `${op.actorId} ${op.memberId}`;
    default:
      return op.id;
  }
}

/** Of these the newest alone counts, wherever it stands in the row. */
const replaceable = new Set<Op["kind"]>([
  "step",
  "domain-state",
  "words",
  "feeling",
  "add-actor",
  "add-need",
]);

function merged(old: Op, fresh: Op): Op | null {
  // Tables keep their order among the answers: who sat there decides what may be said in between.
  if (old.kind !== fresh.kind || !replaceable.has(fresh.kind)) return null;
  if (old.kind === "words" && fresh.kind === "words") return { ...fresh, before: old.before };
  return fresh;
}

/** How answers wait in a row: newer words to the same question take the place of those that were not sent. */
export const opLaw: OpLaw<Op> = { subjectOf, merged, withSeen: (op) => op };
