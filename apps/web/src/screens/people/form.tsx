import type { ProductLanguage } from "@rondom/domain/language";
import type { ReactNode } from "react";
import type { PageView } from "./view";

interface FormProps {
  view: Pick<PageView, "action" | "reader">;
  page: ProductLanguage;
  /** The verb, where the form's buttons do not name it. */
  act?: string;
  children: ReactNode;
}

/** A plain form that posts to the page itself. `t` carries the shown language, so that the answer comes in it. */
export function Form({ view, page, act, children }: FormProps) {
  return (
    <form method="post" action={view.action}>
      {page === view.reader.language ? null : <input type="hidden" name="t" value={page} />}
      {act ? <input type="hidden" name="act" value={act} /> : null}
      {children}
    </form>
  );
}
