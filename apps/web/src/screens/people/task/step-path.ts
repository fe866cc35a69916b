import type { ProductLanguage } from "@rondom/domain/language";
import { pathIn } from "../address";
import type { PageView } from "../view";
import { type StepName, stepOf } from "./view";

/** The page that asks why not, or what the question is: reached by a link, for it changes nothing yet. */
export function stepPath(
  view: Pick<PageView, "action" | "reader">,
  page: ProductLanguage,
  step: StepName,
): string {
  return pathIn(`${view.action}?${stepOf[step]}`, page, view.reader.language);
}
