import { readMapAsParticipant } from "@rondom/services/network/sharing/read-map-as-participant";
import { renderHelpers } from "../../../screens/people/network/who-helps";
import { helpersPageView } from "../views/helpers-view";
import type { PersonalPage } from "../visit";

/** Who helps, as far as the family shares it. */
export const helpersPage: PersonalPage = {
  show: async (visit) =>
    renderHelpers(helpersPageView(await readMapAsParticipant(visit.ctx), visit), visit.language),
};
