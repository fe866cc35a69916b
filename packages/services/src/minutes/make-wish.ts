import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { addOwnWish, ownWishes } from "@rondom/db/minutes/own-wishes";
import { newId } from "@rondom/domain/id";
import { languages } from "@rondom/domain/language";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { knownDomain } from "../network/domain/known-domain";
import { parse } from "../parse";

const input = z.object({
  words: words(limits.words),
  /** The language in which it is written, as far as the page knows. */
  language: z.enum(languages, { error: "not-understood" }),
  domain: z
    .string()
    .max(40)
    .nullish()
    .transform((domain) => domain || null),
  /** Everyone at the meeting may read it; else the coordinator alone. */
  forAll: z.boolean().default(false),
});

/** A member of the family says what they want to talk about. The same words while they still wait count once. */
export async function makeWish(ctx: Ctx, given: unknown): Promise<void> {
  const wish = parse(input, given);
  await act(ctx, "minutes.make-wish", linkHolder, async (writer) => {
    const waiting = (await ownWishes(writer)).filter((each) => each.settledAt === null);
    if (waiting.some((each) => each.words === wish.words)) return;
    if (wish.domain) await knownDomain(writer, wish.domain);
    await addOwnWish(writer, { id: newId(), ...wish });
  });
}
