import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { Pictogram } from "../pictogram";
import { Name, SaidParagraph } from "../said";
import type { GoalHappeningView } from "./goal-view";

interface Part {
  history: readonly GoalHappeningView[];
  page: ProductLanguage;
}

/** What was noted of a goal, behind a fold: whose word it was, who wrote it down, when and why. */
export function GoalHistory({ history, page }: Part) {
  const t = translator(page, "plan");
  if (history.length === 0) return null;
  return (
    <details>
      <summary>
        <Pictogram name="speech" />
        <span>{t("history.door")}</span>
      </summary>
      <div className="card">
        {history.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the page is drawn once, and nothing moves on it
          <div key={at} className="each">
            <p className="strong">{t(`history.${one.kind}`)}</p>
            {one.was ? <SaidParagraph words={one.was} page={page} /> : null}
            {one.why ? <SaidParagraph words={one.why} page={page} /> : null}
            <p className="small">
              <Who one={one} page={page} /> <time>{fullDate(one.on, page)}</time>
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}

function Who({ one, page }: { one: GoalHappeningView; page: ProductLanguage }) {
  const t = translator(page, "plan");
  const { yours, name, notedBy } = one;
  const by = notedBy && <Name key="by" text={notedBy} page={page} />;
  const who = name && <Name key="name" text={name} page={page} />;
  if (yours) return by ? t.rich("history.youSaid", { by }) : t("history.you");
  if (who) return by ? t.rich("history.said", { name: who, by }) : t.rich("history.did", { name: who });
  return by ? t.rich("history.by", { by }) : null;
}
