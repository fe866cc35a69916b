import { noteOffer } from "@rondom/services/load/note-offer";
import { readLoad } from "@rondom/services/load/read-load";
import { readLoadOverview } from "@rondom/services/load/read-load-overview";
import { readStepBack } from "@rondom/services/load/read-step-back";
import { settleStepBack } from "@rondom/services/load/settle-step-back";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const loadRouter = t.router({
  read: ask(readLoad),
  overview: ask(readLoadOverview),
  noteOffer: change(noteOffer),
  stepBack: ask(readStepBack),
  settleStepBack: change(settleStepBack),
});
