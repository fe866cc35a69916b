import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { type JudgedLine, judgeLines, type KnownPeople } from "@rondom/domain/network/import/judge-lines";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { knownPeople } from "./import-known";
import { lineInput, parseLines } from "./import-lines";

const input = z.object({ familyId: idField, lines: z.array(lineInput) });

export interface ContactPreview {
  lines: JudgedLine[];
  /** What the browser judges a mended line by; of the organisation's contacts only those it is asked about. */
  known: KnownPeople;
}

/** What would become of each line: added, in question, or wrong and why. Changes nothing. */
export async function previewContacts(ctx: Ctx, given: unknown): Promise<ContactPreview> {
  const { familyId, lines } = parseLines(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const known = await knownPeople(reader);
    const judged = judgeLines(lines, known);
    const asked = new Set(
      judged.flatMap(({ question }) => (question?.kind === "known" ? question.contactIds : [])),
    );
    return {
      lines: judged,
      known: { ...known, contacts: known.contacts.filter(({ id }) => asked.has(id)) },
    };
  });
}
