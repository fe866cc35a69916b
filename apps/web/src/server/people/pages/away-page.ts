import { readOwnStepBack } from "@rondom/services/load/read-own-step-back";
import { stepBack } from "@rondom/services/load/step-back";
import { takeBackStep } from "@rondom/services/load/take-back-step";
import { renderAway } from "../../../screens/people/load/away";
import { awayView } from "../views/load-view";
import type { PersonalPage } from "../visit";

/** "I am no longer needed or no longer available." */
export const awayPage: PersonalPage = {
  show: async (visit) => renderAway(awayView(await readOwnStepBack(visit.ctx), visit), visit.language),
  press: async ({ ctx }, fields) => {
    if (fields.get("act") === "stay") await takeBackStep(ctx);
    if (fields.get("act") !== "away") return "";
    const reason = fields.get("reason");
    // The browser asks for a reason already; without one the page says so, and nothing typed is lost.
    await stepBack(ctx, { reason, word: fields.get("word") });
    return "";
  },
};
