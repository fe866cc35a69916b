import { type CoordinatorLanguage, coordinatorLanguages } from "@rondom/domain/language";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { signedIn } from "../server/signed-in";

/** Where the choice of a language is kept in the browser. */
export const languageCookie = "language";

const known = (tag: string | undefined) => coordinatorLanguages.find((language) => language === tag);

/** The language of the coordinator's screens: what was chosen here, else her own, else the browser's, else Dutch. */
export const readerLanguage = cache(async (): Promise<CoordinatorLanguage> => {
  const chosen = known((await cookies()).get(languageCookie)?.value);
  if (chosen) return chosen;
  const own = known((await signedIn())?.language);
  if (own) return own;
  const asked = (await headers()).get("accept-language") ?? "";
  const tags = asked.split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return tags.map(known).find((language) => language !== undefined) ?? "nl";
});
