import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "../frame";
import { Notice } from "../notice";
import type { PageView } from "../view";

/** The task went to somebody else: that, and nothing of the task itself. */
export function renderTaskMovedOn(view: PageView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  return (
    <Frame title={t("title")} page={language} view={view}>
      <Notice tone="calm" picture="check" label={t("moved.label")} heading={t("moved.heading")}>
        <p>{t("moved.text")}</p>
      </Notice>
    </Frame>
  );
}
