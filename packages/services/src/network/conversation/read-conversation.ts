import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { familyRow } from "@rondom/db/family/family-row";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import { type AtTable, mayAskFeelings, mayShowWordsOf } from "@rondom/domain/network/conversation/at-table";
import { mapAtTable } from "@rondom/domain/network/conversation/map-at-table";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { loadMap } from "../load-map";
import { askedAgain } from "./asked-again";

const input = z.object({ familyId: idField });
const nobody: AtTable = { members: [], outsiders: [] };
export type Conversation = Awaited<ReturnType<typeof readConversation>>;

/**
 * All that the screen on the table needs, and no more than those who sit there may see: the map without the family's
 * layer, the open talk, and only when feelings may be asked what was answered before (`told`, else null). A member's
 * own words are there only when that member sits alone.
 */
export async function readConversation(ctx: Ctx, given: unknown) {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const rows = await rowsOf(reader, "conversation");
    const open = rows.find((row) => row.endedAt === null) ?? null;
    const ended = rows.filter((row) => row.endedAt !== null).sort((a, b) => a.startedAt - b.startedAt);
    const atTable = open?.atTable ?? nobody;
    const map = mapAtTable(await loadMap(reader), atTable);
    const toAsk = await askedAgain(reader, map);
    return {
      familyId,
      familyName: (await familyRow(reader)).name,
      map,
      open: open && { ...(await talkOf(reader, open)), mayAskFeelings: mayAskFeelings(atTable) },
      lastEnded:
        ended.length > 0 ? await talkOf(reader, ended[ended.length - 1] as Row<"conversation">) : null,
      askAgain: toAsk,
      /** For the order of the steps: something waits, or waited when this talk began. */
      asksAgain: toAsk.length > 0 || (open !== null && (await askedIn(reader, open))),
      told: mayAskFeelings(atTable) ? await toldBefore(reader, atTable) : null,
    };
  });
}

async function talkOf(reader: Reader<FamilyAccess>, row: Row<"conversation">) {
  const { id, startedAt, endedAt, atTable, languageBeside, version } = row;
  const steps = await rowsOf(reader, "conversationStep", { conversationId: id });
  return {
    id,
    startedAt,
    endedAt,
    atTable,
    languageBeside,
    version,
    coordinatorName: (await coordinatorNames(reader)).get(row.coordinatorId) ?? "",
    /** Oldest first. */
    steps: steps.map(({ step, state, at }) => ({ step, state, at })),
  };
}

async function askedIn(reader: Reader<FamilyAccess>, { startedAt }: Row<"conversation">): Promise<boolean> {
  return (await rowsOf(reader, "askAgain")).some(
    (row) => row.settledAt !== null && row.settledAt >= startedAt,
  );
}

async function toldBefore(reader: Reader<FamilyAccess>, atTable: AtTable) {
  const shown = <T extends { memberId: string | null }>(row: T) => mayShowWordsOf(atTable, row.memberId);
  return {
    words: (await rowsOf(reader, "domainWords"))
      .filter((row) => shown(row) && row.words !== "")
      .map(({ id, domain, question, memberId, words, language, at }) => {
        return { id, domain, question, memberId, words, language, at };
      }),
    feelings: (await rowsOf(reader, "feeling"))
      .filter((row) => shown(row) && (row.quality || row.words))
      .map(({ actorId, memberId, quality, words, at }) => ({ actorId, memberId, quality, words, at })),
  };
}
