import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "@rondom/i18n/dates";
import { dayOf } from "@rondom/i18n/day";
import { translator } from "@rondom/i18n/translate";
import type { ReactNode } from "react";
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
            <Who one={one} page={page} />
            <p className="small">
              <time dateTime={dayOf(one.on).toString()}>{fullDate(one.on, page)}</time>
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}

function Who({ one, page }: { one: GoalHappeningView; page: ProductLanguage }) {
  const said = whoseWord(one, page);
  return said ? <p className="small">{said}</p> : null;
}

/** Nobody's in particular: nothing is said, as with a step that went along with its task. */
function whoseWord({ yours, name, notedBy }: GoalHappeningView, page: ProductLanguage): ReactNode {
  const t = translator(page, "plan");
  const by = notedBy && <Name key="by" text={notedBy} page={page} />;
  const who = name && <Name key="name" text={name} page={page} />;
  if (yours) return by ? t.rich("history.youSaid", { by }) : t("history.you");
  if (who) return by ? t.rich("history.said", { name: who, by }) : t.rich("history.did", { name: who });
  return by ? t.rich("history.by", { by }) : null;
}
