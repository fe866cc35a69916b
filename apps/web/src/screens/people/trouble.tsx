import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "./frame";
import { Notice } from "./notice";

/** Something went wrong on our side. */
export function renderTrouble(language: ProductLanguage): ReactElement {
  const t = translator(language, "frame");
  return (
    <Frame title={t("trouble.title")} page={language}>
      <Notice tone="attention" picture="changed" heading={t("trouble.heading")}>
        <p>{t("trouble.text")}</p>
      </Notice>
    </Frame>
  );
}
