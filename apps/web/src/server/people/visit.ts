import type { ProductLanguage } from "@rondom/domain/language";
import type { Holder } from "@rondom/services/access/read-holder";
import type { Ctx } from "@rondom/services/ctx";
import type { ReactElement } from "react";
import type { PageView } from "../../screens/people/view";

/** Somebody with a living link at one of its pages. */
export interface Visit {
  /** In which they act. */
  ctx: Ctx;
  holder: Holder;
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
  /** What was sent: choices beside the words are kept too. */
  posted: URLSearchParams;
}

/** A page behind a personal link. */
export interface PersonalPage {
  /** The page, or a file. Changes nothing. Throws Refusal("not-found") when there is nothing for this reader. */
  show: (visit: Visit) => Promise<ReactElement | Response>;
  /** What a button does; returns the parameters of the page to go back to ("sent=word"). Throws Refusal. */
  press?: (visit: Visit, fields: URLSearchParams) => Promise<string>;
}

/** A path of ours with parameters; the shown language goes along where it is not the reader's own. */
export function pathWith(
  { language, holder }: Pick<Visit, "language" | "holder">,
  path: string,
  parameters = "",
): string {
  const query = new URLSearchParams(parameters);
  if (language !== holder.language) query.set("t", language);
  return query.size > 0 ? `${path}?${query}` : path;
}
