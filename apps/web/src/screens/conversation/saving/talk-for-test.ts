import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { mapDomains } from "@rondom/domain/network/derive";
import type { Conversation, OpenTalk } from "../view";
import type { Op, PendingOp } from "./op";

export const alone: AtTable = { members: ["selam"], outsiders: [] };
export const withVolunteer: AtTable = {
  members: ["selam"],
  outsiders: [{ kind: "volunteer", actorId: null }],
};

const openTalk: OpenTalk = {
  id: "talk",
  startedAt: 1,
  endedAt: null,
  atTable: alone,
  languageBeside: "ar",
  version: 1,
  coordinatorName: "Joke",
  steps: [{ step: "table", state: "done", at: 1 }],
  mayAskFeelings: true,
};

/** A talk with an empty map, as the server has it. */
export function talkOfServer(more: Partial<Conversation> = {}): Conversation {
  return {
    familyId: "family",
    familyName: "Gezin Tesfay",
    map: {
      members: [
        { id: "selam", name: "Selam", ownName: null, birthYear: 1985, minor: false },
        { id: "rahel", name: "Rahel", ownName: null, birthYear: 2005, minor: false },
      ],
      domains: mapDomains({ own: [], stored: new Map(), actors: [], needs: [] }),
      actors: [],
      needs: [],
      ties: [],
    },
    open: openTalk,
    lastEnded: null,
    askAgain: [],
    asksAgain: false,
    told: { words: [], feelings: [] },
    ...more,
  };
}

/** Entries of the journal for these ops, in this order. */
export function rowOf(...ops: Op[]): PendingOp[] {
  return ops.map((op, index) => ({
    id: `e${index}`,
    place: "family",
    order: index + 1,
    at: 100 + index,
    tried: false,
    refused: null,
    op,
  }));
}

/** An op that puts somebody on the map. */
export function adding(id: string, domain: string | null, name = id): Op {
  const nothing = { organisation: null, functionName: null, phone: null, contactId: null };
  return {
    kind: "add-actor",
    id,
    domain,
    actor: { name, ...nothing, formal: false, volunteer: domain === "volunteers" },
  };
}
