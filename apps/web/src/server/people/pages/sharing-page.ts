import { readSharingAsMember } from "@rondom/services/network/sharing/read-sharing-as-member";
import { shareDomainAsMember } from "@rondom/services/network/sharing/share-domain-as-member";
import { unshareDomainAsMember } from "@rondom/services/network/sharing/unshare-domain-as-member";
import { renderFamilySharing } from "../../../screens/people/family/sharing";
import { sharingView } from "../views/sharing-view";
import type { PersonalPage } from "../visit";

/** What the helpers see of our map, and the buttons to give it and take it back. */
export const sharingPage: PersonalPage = {
  show: async (visit) =>
    renderFamilySharing(sharingView(await readSharingAsMember(visit.ctx), visit), visit.language),
  press: async ({ ctx }, fields) => {
    const domain = fields.get("domain") ?? "";
    if (fields.get("act") === "share") {
      await shareDomainAsMember(ctx, { domain });
      return `share=${domain}`;
    }
    if (fields.get("act") !== "unshare") return "";
    await unshareDomainAsMember(ctx, { domain });
    return `unshare=${domain}`;
  },
};
