import { typedDay } from "@rondom/domain/task/typed-day";
import { readOwnOffer } from "@rondom/services/load/read-own-offer";
import { stateOwnOffer } from "@rondom/services/load/state-own-offer";
import { renderOffer } from "../../../screens/people/load/offer";
import { offerView } from "../views/load-view";
import type { PersonalPage } from "../visit";

/** What a volunteer can do. */
export const offerPage: PersonalPage = {
  show: async (visit) => renderOffer(offerView((await readOwnOffer(visit.ctx)).offer, visit), visit.language),
  press: async ({ ctx }, fields) => {
    if (fields.get("act") !== "offer") return "";
    const hours = (fields.get("hours") ?? "").trim();
    await stateOwnOffer(ctx, {
      hours: hours === "" ? null : Number(hours),
      themes: fields.getAll("theme"),
      lastDay: typedDay(fields.get("lastDay") ?? "") || null,
      notKinds: fields.getAll("not"),
      notWords: fields.get("word"),
    });
    return "sent=offer";
  },
};
