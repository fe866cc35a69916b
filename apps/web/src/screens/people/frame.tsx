import { directionOf, type ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactNode } from "react";
import { Foot } from "./foot";
import { LanguageSwitch } from "./language-switch";
import { Notice } from "./notice";
import { PageLink } from "./page-link";
import { Pictogram } from "./pictogram";
import { styleHref } from "./style/people-style";
import { Unsent } from "./unsent";
import type { PageView } from "./view";

interface FrameProps {
  /** Neutral: it shows in link previews and in the list of open windows. */
  title: string;
  page: ProductLanguage;
  /** Absent where nobody is known: the page for links that no longer work. */
  view?: PageView;
  /** Two columns from 60rem. */
  wide?: boolean;
  children: ReactNode;
}

/** The document round every page of people without an account. No script, one stylesheet, nothing from elsewhere. */
export function Frame({ title, page, view, wide, children }: FrameProps) {
  return (
    <html lang={page} dir={directionOf(page)}>
      {/* biome-ignore lint/style/noHeadElement: route handlers send this as it is, next/head has no part in it */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        {/* None: a browser that is told nothing fetches /favicon.ico, a whole page that says it is not there. */}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={styleHref} />
      </head>
      <body className={wide ? "wide" : undefined}>
        <header>
          <span className="mark">
            <Pictogram name="mark" />
            <bdi lang="nl">Rondom</bdi>
          </span>
          <LanguageSwitch shown={page} own={view?.reader.language} keep={view?.keep} />
        </header>
        <main>
          {view?.readOnly ? (
            <Notice tone="calm">
              <p>{translator(page, "frame")("readOnly")}</p>
            </Notice>
          ) : null}
          {view?.unsent ? <Unsent view={view} unsent={view.unsent} page={page} /> : null}
          {children}
          {view?.helpers ? (
            <section>
              <PageLink view={view} page={page} to={view.helpers} picture="map">
                {translator(page, "network")("helpers.door")}
              </PageLink>
            </section>
          ) : null}
          {view?.back ? (
            <section>
              <PageLink view={view} page={page} to={view.back} picture="home">
                {translator(page, "family")("home")}
              </PageLink>
            </section>
          ) : null}
        </main>
        {view ? <Foot view={view} page={page} /> : null}
      </body>
    </html>
  );
}
