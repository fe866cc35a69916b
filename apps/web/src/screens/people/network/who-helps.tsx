import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "../frame";
import { PageLink } from "../page-link";
import { HelpedPlaces } from "./helped-places";
import type { HelpersPageView } from "./view";

/** Who helps, as far as the family shares it with a helper. */
export function renderHelpers(view: HelpersPageView, language: ProductLanguage): ReactElement {
  const t = translator(language, "network");
  return (
    <Frame title={t("helpers.title")} page={language} view={view}>
      <h1>{t("helpers.title")}</h1>
      <p>{t("helpers.lead")}</p>
      <HelpedPlaces view={view} page={language} />
      <section>
        <PageLink view={view} page={language} to={view.home} picture="back">
          {t("helpers.back")}
        </PageLink>
      </section>
    </Frame>
  );
}
