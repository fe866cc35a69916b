import { listMyMeetings } from "@rondom/services/meeting/list-my-meetings";
import { readMapAsMember } from "@rondom/services/network/sharing/read-map-as-member";
import { readWhoSees } from "@rondom/services/network/sharing/read-who-sees";
import { listMyReports } from "@rondom/services/report/list-my-reports";
import { listFamilyTasks } from "@rondom/services/task/list-family-tasks";
import { listMyTasks } from "@rondom/services/task/list-my-tasks";
import { renderFamilyHome } from "../../../screens/people/family/home";
import { renderFamilyMap } from "../../../screens/people/family/map";
import { renderFamilySees } from "../../../screens/people/family/who-sees";
import { mapView, seesView } from "../views/family-views";
import { homeView } from "../views/home-view";
import type { PersonalPage } from "../visit";

/** The first page of a family member. */
export const homePage: PersonalPage = {
  show: async (visit) => {
    const { ctx } = visit;
    const parts = {
      meetings: await listMyMeetings(ctx),
      own: await listMyTasks(ctx),
      others: await listFamilyTasks(ctx),
      reports: await listMyReports(ctx),
    };
    return renderFamilyHome(homeView(parts, visit), visit.language);
  },
};

export const mapPage: PersonalPage = {
  show: async (visit) => renderFamilyMap(mapView(await readMapAsMember(visit.ctx), visit), visit.language),
};

export const seesPage: PersonalPage = {
  show: async (visit) => renderFamilySees(seesView(await readWhoSees(visit.ctx), visit), visit.language),
};
