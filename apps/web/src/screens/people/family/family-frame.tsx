import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactNode } from "react";
import { Frame } from "../frame";
import { PageLink } from "../page-link";
import type { FamilyPageView } from "./view";

interface FamilyFrameProps {
  view: FamilyPageView;
  page: ProductLanguage;
  heading: ReactNode;
  /** Neutral, where the heading is what somebody said: it shows in the list of open windows. */
  title?: string;
  children: ReactNode;
}

/** A page behind one of the five doors, with the way back to the first page. */
export function FamilyFrame({ view, page, heading, title, children }: FamilyFrameProps) {
  return (
    <Frame
      title={title ?? (typeof heading === "string" ? heading : translator(page, "family")("title"))}
      page={page}
      view={view}
    >
      <h1>{heading}</h1>
      {children}
      <section>
        <PageLink view={view} page={page} to={view.home} picture="home">
          {translator(page, "family")("home")}
        </PageLink>
      </section>
    </Frame>
  );
}
