import { add, change, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { languages } from "@rondom/domain/language";
import { ownWords } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({
  familyId: idField,
  needId: idField,
  /** Whose words they are; null: the family's together. */
  memberId: idField.nullable(),
  words: ownWords,
  language: z.enum(languages).default("nl"),
});

/** Keeps the family's own words for a need (family's layer), one text per member; empty words are erased. */
export async function writeNeedWords(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, needId, memberId, words, language } = parse(input, given);
  await editMap(ctx, "write-need-words", familyId, async (writer) => {
    await rowOf(writer, "need", needId);
    if (memberId) await currentMember(writer, memberId);
    const [known] = await rowsOf(writer, "needWords", { needId, memberId });
    if (known?.words === (words ?? "") && known.language === language) return;
    const kept = { words: words ?? "", language, at: writer.now };
    if (known) await change(writer, "needWords", known.id, kept);
    else if (words) await add(writer, "needWords", { id: newId(), needId, memberId, ...kept });
  });
}
