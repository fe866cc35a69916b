import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "./frame";
import { Notice } from "./notice";
import { Name } from "./said";
import type { CoordinatorView } from "./view";

/** After "this is not me": thanks, and nothing of what the link showed. */
export function renderNotYou(
  view: { coordinator: Pick<CoordinatorView, "called"> },
  language: ProductLanguage,
): ReactElement {
  const t = translator(language, "frame");
  return (
    <Frame title={t("gone.title")} page={language}>
      <Notice tone="calm" heading={t("gone.heading")}>
        <p>
          {t.rich("gone.text", {
            coordinator: <Name key="coordinator" text={view.coordinator.called} page={language} />,
          })}
        </p>
      </Notice>
      <p>{t("gone.close")}</p>
    </Frame>
  );
}
