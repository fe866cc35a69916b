import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { getRequestConfig } from "next-intl/server";
import { localeOf } from "./locale";
import { readerLanguage } from "./reader-language";

/** Words and formats of one request, for the server's components and, through the layout, the browser's. */
export default getRequestConfig(async () => {
  const language = await readerLanguage();
  return {
    locale: localeOf[language],
    messages: coordinatorMessages(language),
    timeZone: "Europe/Brussels",
    now: new Date(),
  };
});
