import { addMember } from "@rondom/services/family/add-member";
import { changeFamily } from "@rondom/services/family/change-family";
import { changeMember } from "@rondom/services/family/change-member";
import { closeFamily } from "@rondom/services/family/close-family";
import { countWork } from "@rondom/services/family/count-work";
import { importFamilyFile } from "@rondom/services/family/import-family-file";
import { listFamilies } from "@rondom/services/family/list-families";
import { openFamily } from "@rondom/services/family/open-family";
import { previewFamilyFile } from "@rondom/services/family/preview-family-file";
import { readFamily } from "@rondom/services/family/read-family";
import { removeMember } from "@rondom/services/family/remove-member";
import { reopenFamily } from "@rondom/services/family/reopen-family";
import { shareWithMinor } from "@rondom/services/family/share-with-minor";
import { unshareWithMinor } from "@rondom/services/family/unshare-with-minor";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const familyRouter = t.router({
  list: ask(listFamilies),
  read: ask(readFamily),
  countWork: ask(countWork),
  open: change(openFamily),
  previewFile: change(previewFamilyFile),
  importFile: change(importFamilyFile),
  change: change(changeFamily),
  close: change(closeFamily),
  reopen: change(reopenFamily),
  addMember: change(addMember),
  changeMember: change(changeMember),
  removeMember: change(removeMember),
  shareWithMinor: change(shareWithMinor),
  unshareWithMinor: change(unshareWithMinor),
});
