import { readSuccessesAsMember } from "@rondom/services/plan/read-successes";
import { readThanks } from "@rondom/services/plan/read-thanks";
import { sendThanks } from "@rondom/services/plan/send-thanks";
import { renderSuccesses } from "../../../screens/people/family/successes";
import { renderThank, renderToThank } from "../../../screens/people/family/thank";
import { successesView, thankView, toThankView } from "../views/success-views";
import type { PersonalPage } from "../visit";

export const successesPage: PersonalPage = {
  show: async (visit) =>
    renderSuccesses(successesView(await readSuccessesAsMember(visit.ctx), visit), visit.language),
};

export const toThankPage: PersonalPage = {
  show: async (visit) =>
    renderToThank(toThankView(await readSuccessesAsMember(visit.ctx), visit), visit.language),
};

/** "Thank you" to whom the family chooses, for a goal that was reached or a success that was told. */
export function thankPage(id: string): PersonalPage {
  return {
    show: async (visit) => renderThank(thankView(await readThanks(visit.ctx, { id }), visit), visit.language),
    press: async ({ ctx, language }, fields) => {
      if (fields.get("act") !== "thank") return "";
      const said = { words: fields.get("thanks"), language, tells: fields.get("tells") === "yes" };
      await sendThanks(ctx, { id, actorIds: fields.getAll("who"), ...said });
      return "sent=thanks";
    },
  };
}
