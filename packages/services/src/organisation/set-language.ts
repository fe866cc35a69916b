import { act } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { keepOwnLanguage } from "@rondom/db/organisation/own-language";
import { coordinatorLanguages } from "@rondom/domain/language";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ language: z.enum(coordinatorLanguages, { error: "not-understood" }) });

/** The language of a coordinator's screens on every device, and of mails to her. Twice changes nothing. */
export async function setLanguage(ctx: Ctx, given: unknown): Promise<void> {
  const { language } = parse(input, given);
  await act(ctx, "organisation.set-language", coordinator, (writer) => keepOwnLanguage(writer, language));
}
