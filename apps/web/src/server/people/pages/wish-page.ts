import { listMyWishes } from "@rondom/services/minutes/list-my-wishes";
import { makeWish } from "@rondom/services/minutes/make-wish";
import { domainWord } from "../../../screens/people/domain-word";
import { renderFamilyWish } from "../../../screens/people/family/wish";
import { wishView } from "../views/family-views";
import type { PersonalPage, Visit } from "../visit";
import { ownDomains } from "./own-domains";

/** "I want to talk about this": a domain, words, or both. */
export const wishPage: PersonalPage = {
  show: async (visit) => {
    const wishes = await listMyWishes(visit.ctx);
    return renderFamilyWish(wishView(wishes, await ownDomains(visit), visit), visit.language);
  },
  press: async (visit, fields) => {
    if (fields.get("act") !== "wish") return "";
    const domain = fields.get("topic");
    const typed = fields.get("wish")?.trim() ?? "";
    await makeWish(visit.ctx, {
      // A wish of a picture alone reads as the word under that picture.
      words: typed || (domain ? await wordOf(visit, domain) : ""),
      language: visit.language,
      domain,
      forAll: fields.get("audience") === "everyone",
    });
    return "sent=wish";
  },
};

async function wordOf(visit: Visit, key: string): Promise<string> {
  const own = (await ownDomains(visit)).find((domain) => domain.key === key);
  return domainWord(own ?? { key }, visit.language);
}
