import type { ProductLanguage } from "@rondom/domain/language";
import type { Holder } from "@rondom/services/access/read-holder";
import type { DayProblem } from "../../screens/people/day-problem";
import type { PageView } from "../../screens/people/view";

/** Somebody with a living link who reads one of its pages. */
export interface Reading {
  holder: Holder;
  /** When (ms). */
  now: number;
  /** Path of the link itself: for the family their first page. */
  home: string;
  /** Path of the page, without parameters. */
  path: string;
  /** The language shown: asked by `t`, else their own. */
  language: ProductLanguage;
  query: URLSearchParams;
  /** Why what was just posted was not taken. */
  failed?: Failed;
}

export interface Failed extends Pick<PageView, "problem" | "draft" | "unsent"> {
  status: number;
  /** What is the matter with the day in `newDate`. */
  dayProblem?: DayProblem;
  /** The choice or number that does not fit. */
  beside?: string;
  /** What was sent: choices beside the words are kept too. */
  posted: URLSearchParams;
}

/** A path of ours with parameters; the shown language goes along where it is not the reader's own. */
export function pathWith(
  { language, holder }: Pick<Reading, "language" | "holder">,
  path: string,
  parameters = "",
): string {
  const query = new URLSearchParams(parameters);
  if (language !== holder.language) query.set("t", language);
  return query.size > 0 ? `${path}?${query}` : path;
}
