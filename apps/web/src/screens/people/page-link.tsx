import type { ProductLanguage } from "@rondom/domain/language";
import type { ReactNode } from "react";
import { pathIn } from "./address";
import { Door } from "./button";
import type { PictogramName } from "./pictogram";
import type { PageView } from "./view";

interface PageLinkProps {
  view: Pick<PageView, "reader">;
  page: ProductLanguage;
  to: string;
  picture: PictogramName;
  hint?: ReactNode;
  children: ReactNode;
}

/** A wide door to another page of the same reader; the shown language goes along. */
export function PageLink({ view, page, to, ...door }: PageLinkProps) {
  return <Door href={pathIn(to, page, view.reader.language)} {...door} />;
}
