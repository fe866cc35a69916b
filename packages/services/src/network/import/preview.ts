import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { foldName } from "@rondom/domain/network/import/fold";
import { type JudgedLine, judgeLines, type KnownPeople } from "@rondom/domain/network/import/judge-lines";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { knownPeople } from "./known";
import { lineInput, parseLines } from "./lines";

const input = z.object({ familyId: idField, lines: z.array(lineInput) });

export interface ContactPreview {
  lines: JudgedLine[];
  /** What the browser judges a mended line by; of the organisation's contacts only those that a line may be. */
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
    // Once mended, such a line is asked about as well.
    const unread = new Set(
      lines.flatMap(({ cells }, at) => (judged[at]?.person ? [] : [foldName(cells.name)])),
    );
    return {
      lines: judged,
      known: {
        ...known,
        contacts: known.contacts.filter(({ id, name }) => asked.has(id) || unread.has(foldName(name))),
      },
    };
  });
}
