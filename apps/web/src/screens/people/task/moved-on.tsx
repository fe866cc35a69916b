import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Frame } from "../frame";
import { Notice } from "../notice";
import { Name } from "../said";
import type { PageView } from "../view";

/** The task went to somebody else, or its reader left: that, and nothing of the task itself. */
export function renderTaskMovedOn(view: PageView, language: ProductLanguage, left = false): ReactElement {
  const t = translator(language, "task");
  return (
    <Frame title={t("title")} page={language} view={view}>
      <Notice
        tone="calm"
        picture="check"
        label={t(left ? "moved.leftLabel" : "moved.label")}
        heading={t("moved.heading")}
      >
        <p>
          {left
            ? t.rich("moved.left", {
                coordinator: <Name key="coordinator" text={view.coordinator.called} page={language} />,
              })
            : t("moved.text")}
        </p>
      </Notice>
    </Frame>
  );
}
