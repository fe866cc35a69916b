import { copyLink } from "@rondom/services/access/copy-link";
import { change } from "../procedure";
import { t } from "../trpc";

export const accessRouter = t.router({
  copyLink: change(copyLink),
});
