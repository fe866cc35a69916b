import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { PageLink } from "../page-link";
import { Pictogram } from "../pictogram";
import { Said } from "../said";
import { FamilyFrame } from "./family-frame";
import type { FamilySuccessesView } from "./goal-view";

/** What went well, large, to show to others. At the foot: who would you like to thank? */
export function renderSuccesses(view: FamilySuccessesView, language: ProductLanguage): ReactElement {
  const t = translator(language, "plan");
  return (
    <FamilyFrame view={view} page={language} heading={t("successes.title")}>
      {view.successes.length === 0 ? <p>{t("successes.empty")}</p> : null}
      <ul className="glad">
        {view.successes.map(({ id, words, on }) => (
          <li className="notice good" key={id}>
            <Pictogram name="star" />
            <p>
              <Said words={words} page={language} />
            </p>
            {on ? <p className="small">{shortDate(on, language)}</p> : null}
          </li>
        ))}
      </ul>
      {view.thank ? (
        <PageLink view={view} page={language} to={view.thank} picture="speech" hint={t("thank.doorHint")}>
          {t("thank.door")}
        </PageLink>
      ) : null}
    </FamilyFrame>
  );
}
