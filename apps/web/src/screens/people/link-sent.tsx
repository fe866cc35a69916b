import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "./frame";
import { Notice } from "./notice";

/** The same answer whether or not an address is known. */
export function renderLinkSent(language: ProductLanguage): ReactElement {
  const t = translator(language, "frame");
  return (
    <Frame title={t("sent.title")} page={language}>
      <Notice tone="calm" heading={t("sent.heading")}>
        <p>{t("sent.text")}</p>
      </Notice>
      <p>{t("sent.look")}</p>
      <p>{t("expired.nothing")}</p>
    </Frame>
  );
}
