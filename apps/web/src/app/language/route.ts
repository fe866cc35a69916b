import { coordinatorLanguages } from "@rondom/domain/language";
import { setLanguage } from "@rondom/services/organisation/set-language";
import { actingCtx } from "../../server/acting-ctx";
import { ownPost, seeOther } from "../../server/own-post";
import { postedFields } from "../../server/people/posted-fields";
import { safePath } from "../../server/safe-path";
import { languageCookie } from "../../words/reader-language";

const year = 365 * 24 * 3600;

/** Keeps the chosen language in the browser, for who is signed in on her other devices too, and goes back to the page it was chosen on. */
export const POST = ownPost(async (request) => {
  const posted = await postedFields(request);
  const asked = "fields" in posted ? posted.fields.get("language") : null;
  const chosen = coordinatorLanguages.find((language) => language === asked);
  const from = request.headers.get("referer") ?? "";
  const page = URL.canParse(from) ? new URL(from) : null;
  const back = page ? safePath(page.pathname + page.search) : "/";
  if (!chosen) return seeOther(back);
  const ctx = await actingCtx();
  if (ctx) await setLanguage(ctx, { language: chosen });
  return seeOther(back, {
    "set-cookie": `${languageCookie}=${chosen}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`,
  });
});
