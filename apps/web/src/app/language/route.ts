import { coordinatorLanguages } from "@rondom/domain/language";
import { ownPost, seeOther } from "../../server/own-post";
import { safePath } from "../../server/safe-path";
import { languageCookie } from "../../words/reader-language";

const year = 365 * 24 * 3600;

/** Keeps the chosen language in the browser and goes back to the page it was chosen on. */
export const POST = ownPost(async (request) => {
  const form = await request.formData();
  const chosen = coordinatorLanguages.find((language) => language === form.get("language"));
  const from = request.headers.get("referer") ?? "";
  const page = URL.canParse(from) ? new URL(from) : null;
  const back = page ? safePath(page.pathname + page.search) : "/";
  if (!chosen) return seeOther(back);
  return seeOther(back, {
    "set-cookie": `${languageCookie}=${chosen}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`,
  });
});
