import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Name } from "../said";
import type { TaskView } from "./view";

/** What the reader asked about this task, and what came back. */
export function Questions({ view, page }: { view: TaskView; page: ProductLanguage }) {
  const t = translator(page, "task");
  const questions = view.questions ?? [];
  if (questions.length === 0) return null;
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={page} />;
  return (
    <section>
      <h2>{t("asked.heading")}</h2>
      {questions.map(({ words, answer, seen }) => (
        <div className="card" key={words}>
          <p className="small">{t("asked.you")}</p>
          <p className="said" dir="auto">
            {words}
          </p>
          {answer === null ? (
            <p className="small">{seen ? t.rich("asked.seen", { coordinator }) : t("asked.waiting")}</p>
          ) : (
            <>
              <p className="small">{t.rich("asked.answer", { coordinator })}</p>
              <p className="said" dir="auto">
                {answer}
              </p>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
