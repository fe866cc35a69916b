import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate, shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "../address";
import { Leaf } from "../leaf";
import { domainPictogram, Pictogram } from "../pictogram";
import { Said } from "../said";
import type { TaskView } from "./view";

/** What is asked, why, by when, and where it was agreed. */
export function TaskCard({
  view,
  page,
  level,
}: {
  view: TaskView;
  page: ProductLanguage;
  level: "h1" | "h2";
}) {
  const t = translator(page, "task");
  const Heading = level;
  const { why, due, agreed } = view;
  const agreedWords = agreed ? t("agreed", { date: shortDate(agreed.on, page) }) : "";
  return (
    <div className="card">
      <Heading className={level === "h2" ? "task" : undefined}>
        <Said words={view.title} page={page} />
      </Heading>
      {why ? (
        <div className="row">
          <Pictogram name={why.domain ? domainPictogram(why.domain.key) : "question"} />
          <p>
            <b>{t("why")}</b> <Said words={why.words} page={page} />
          </p>
        </div>
      ) : null}
      <div className="row">
        {due ? (
          <>
            <Leaf on={due} page={page} size="small" />
            <div>
              <p className="strong">{t("due")}</p>
              <p>
                <time dateTime={due}>{fullDate(due, page)}</time>
              </p>
            </div>
          </>
        ) : (
          <p>{t("noDue")}</p>
        )}
      </div>
      {agreed?.href ? (
        <p>
          <a className="link" href={pathIn(agreed.href, page, view.reader.language)}>
            {agreedWords}
          </a>
        </p>
      ) : agreed ? (
        <p className="small">{agreedWords}</p>
      ) : null}
    </div>
  );
}
