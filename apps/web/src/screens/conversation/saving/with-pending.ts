import { mayAskFeelings, mayShowWordsOf } from "@rondom/domain/network/conversation/at-table";
import { mapAtTable } from "@rondom/domain/network/conversation/map-at-table";
import { domainOfStep, withSettled } from "@rondom/domain/network/conversation/steps";
import type { Conversation, OpenTalk } from "../view";
import { mapAfter } from "./map-after";
import type { Op, PendingOp } from "./op";
import { toldAfter } from "./told-after";

/** The talk as it looks here: what the server has, and on top of it what it has not confirmed yet. */
export function withPending(server: Conversation, queue: readonly PendingOp[]): Conversation {
  // What was refused is told apart, with its words; those of a field also stay in their field.
  const counted = queue.filter(({ refused, op }) => refused === null || op.kind === "words");
  return atTheTable(counted.reduce((talk, { op, at }) => after(talk, op, at), server));
}

/** The talk after the server took this op, without asking for it again. */
export function withTaken(server: Conversation, op: Op, at: number): Conversation {
  return atTheTable(after(server, op, at));
}

function after(talk: Conversation, op: Op, at: number): Conversation {
  const map = mapAfter(talk.map, op);
  const told = toldAfter(talk.told, op, at);
  const next = { ...talk, map, told };
  if (op.kind === "end") return ended(next, op.conversationId, at);
  if (op.kind === "start" && talk.open?.id !== op.id) return { ...next, open: started(op, at) };
  if (op.kind === "asked-again")
    return { ...next, askAgain: talk.askAgain.filter((each) => each.id !== op.id) };
  const { open } = talk;
  if (!open) return next;
  if (op.kind === "table") return { ...next, open: { ...open, atTable: op.atTable } };
  if (op.kind !== "step") return next;
  const steps = withSettled(open.steps, { step: op.step, state: op.state, at });
  const domain = domainOfStep(op.step);
  if (op.state !== "done" || domain === null) return { ...next, open: { ...open, steps } };
  const aboutDomain = new Set(map.needs.filter((need) => need.domain === domain).map(({ id }) => id));
  const askAgain = talk.askAgain.filter(
    (each) => each.domain !== domain && !(each.needId && aboutDomain.has(each.needId)),
  );
  return { ...next, askAgain, open: { ...open, steps } };
}

function started({ id, atTable, language }: Extract<Op, { kind: "start" }>, at: number): OpenTalk {
  return {
    id,
    startedAt: at,
    endedAt: null,
    atTable,
    languageBeside: language,
    version: 1,
    coordinatorName: "",
    steps: [{ step: "table", state: "done", at }],
    mayAskFeelings: mayAskFeelings(atTable),
  };
}

function ended(talk: Conversation, id: string, at: number): Conversation {
  if (talk.open?.id !== id) return talk;
  const { mayAskFeelings: _, ...open } = talk.open;
  return { ...talk, open: null, lastEnded: { ...open, endedAt: at } };
}

/** Only what those at the table may see. Nobody has to wait for the server when somebody sits down. */
function atTheTable(talk: Conversation): Conversation {
  const atTable = talk.open?.atTable ?? { members: [], outsiders: [] };
  const map = mapAtTable(talk.map, atTable);
  const isFamilyAlone = mayAskFeelings(atTable);
  const shown = ({ memberId }: { memberId: string | null }) => mayShowWordsOf(atTable, memberId);
  const told = {
    words: (talk.told?.words ?? []).filter(shown),
    feelings: (talk.told?.feelings ?? []).filter(shown),
  };
  return {
    ...talk,
    map,
    open: talk.open && { ...talk.open, mayAskFeelings: isFamilyAlone },
    told: isFamilyAlone ? told : null,
  };
}
