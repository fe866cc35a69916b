import { getLocale, getFormatter as getPlain } from "next-intl/server";
import { type Formatter, inLanguage } from "./use-formatter";

/** How this page writes dates, for a component that waits. */
export async function getFormatter(): Promise<Formatter> {
  return inLanguage(await getPlain(), await getLocale());
}
