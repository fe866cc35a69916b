import { readHome } from "@rondom/services/home/read-home";
import { readDigestChoice } from "@rondom/services/organisation/read-digest-choice";
import { setDigest } from "@rondom/services/organisation/set-digest";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const homeRouter = t.router({
  read: ask(readHome),
  digest: ask(readDigestChoice),
  setDigest: change(setDigest),
});
