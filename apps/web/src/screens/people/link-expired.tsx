import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "./button";
import { PictureFace } from "./face";
import { Frame } from "./frame";
import { Notice } from "./notice";

/**
 * Expired, revoked, unknown, mangled: one page, the same for everybody. Nothing to fill in. Its form has no address, so
 * it is posted (`act=new-link`) to where the page stands, and no link shows in it.
 */
export function renderLinkExpired(language: ProductLanguage): ReactElement {
  const t = translator(language, "frame");
  return (
    <Frame title={t("expired.title")} page={language}>
      <div className="big">
        <PictureFace name="key" />
      </div>
      <h1>{t("expired.heading")}</h1>
      <p>{t("expired.why")}</p>
      <form method="post">
        <input type="hidden" name="t" value={language} />
        <Button name="act" value="new-link" picture="next" filled>
          {t("expired.button")}
        </Button>
      </form>
      <p>{t("expired.where")}</p>
      <p>{t("expired.kept")}</p>
      <Notice tone="calm">
        <p>{t("expired.nothing")}</p>
      </Notice>
    </Frame>
  );
}
