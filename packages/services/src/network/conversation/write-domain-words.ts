import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { add, addOnce, change, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { languages } from "@rondom/domain/language";
import { wordQuestions } from "@rondom/domain/network/conversation/question";
import { domainField, ownWords } from "@rondom/domain/network/input";
import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";

const input = z.object({
  familyId: idField,
  id: idField,
  domain: domainField,
  question: z.enum(wordQuestions),
  /** Whose words they are; null: the family's together. */
  memberId: idField.nullable(),
  words: ownWords,
  language: z.enum(languages).default("nl"),
  /** What stood there when the typing began ("" for nothing): what somebody else made of it since stays beside it. */
  before: z.string().max(20_000).optional(),
});

/**
 * Keeps what the family says about a domain (family's layer), under the id of the answer; empty words erase it. Words
 * typed before outsiders came to the table may arrive after: they are taken. The same request again changes nothing.
 */
export async function writeDomainWords(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, domain, question, memberId, words, language, before } = parse(input, given);
  await editMap(ctx, "write-domain-words", familyId, async (writer) => {
    await domainOfFamily(writer, domain);
    if (memberId) await rowOf(writer, "member", memberId);
    const kept = { memberId, words: words ?? "", language, at: writer.now };
    const [row] = await rowsOf(writer, "domainWords", { id });
    if (!row) {
      if (words) await addOnce(writer, "domainWords", { id, domain, question, ...kept });
      return;
    }
    if (row.domain !== domain || row.question !== question) throw new Refusal("not-found");
    if (row.words === kept.words && row.memberId === memberId && row.language === language) return;
    const other = before !== undefined && row.words !== before && row.words !== kept.words;
    if (other && row.words !== "") await add(writer, "domainWords", { ...row, id: newId() });
    await change(writer, "domainWords", id, kept);
  });
}

/** One of the ten, or an own domain of the family, also one that was taken away since. */
async function domainOfFamily(reader: Reader<FamilyAccess>, domain: string): Promise<void> {
  if (!isLifeDomain(domain)) await rowOf(reader, "ownDomain", domain);
}
