import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { Said } from "../said";
import type { GoalView } from "./goal-view";

/** By when: a day, a period, or the family's words. */
export function By({ by, page }: { by: NonNullable<GoalView["by"]>; page: ProductLanguage }) {
  if ("words" in by) return <Said words={by.words} page={page} />;
  const to = fullDate(by.on, page);
  if (!by.from) return to;
  return translator(page, "plan")("period", { from: fullDate(by.from, page), to });
}
