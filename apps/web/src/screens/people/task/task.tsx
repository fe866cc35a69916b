import type { ProductLanguage } from "@rondom/domain/language";
import { weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Face } from "../face";
import { Frame } from "../frame";
import { Notice } from "../notice";
import { PageLink } from "../page-link";
import { Name } from "../said";
import { Choices } from "./choices";
import { Chosen, chosenIn } from "./chosen";
import { Questions } from "./questions";
import { TaskCard } from "./task-card";
import { isLate, TaskNotice } from "./task-notice";
import type { TaskView } from "./view";

interface Part {
  view: TaskView;
  page: ProductLanguage;
}

function Below({ view, page }: Part) {
  if (view.readOnly) return null;
  const chosen = chosenIn(view);
  return (
    <>
      {chosen ? <Chosen view={view} page={page} chosen={chosen} /> : null}
      <Choices view={{ ...view, chosen }} page={page} />
    </>
  );
}

/** One task in its present state, with what can be done now. */
export function renderTask(view: TaskView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const asked = view.state === "asked" && !isLate(view);
  const bold = (text: string, key: string) => (
    <b key={key}>
      <Name text={text} page={language} />
    </b>
  );
  const sent = view.sent === "word" ? "finished.sent" : "questionPage.sent";
  const later = view.sent === "later" && view.due ? weekdayDate(view.due, language) : null;
  return (
    <Frame title={t("title")} page={language} view={view}>
      {view.sent ? (
        <Notice tone="good" picture="check" label={t("questionPage.sentLabel")}>
          <p>
            {later
              ? t("laterPage.sent", { date: later })
              : t.rich(sent, {
                  coordinator: <Name key="coordinator" text={view.coordinator.called} page={language} />,
                })}
          </p>
        </Notice>
      ) : null}
      <TaskNotice view={view} page={language} />
      <p className="from">
        <Face name={view.coordinator.name} />
        <span>
          {asked
            ? t.rich("asks", {
                coordinator: bold(view.coordinator.name, "coordinator"),
                reader: <Name key="reader" text={view.reader.called} page={language} />,
              })
            : t.rich("askedBy", { coordinator: bold(view.coordinator.name, "coordinator") })}
        </span>
      </p>
      <TaskCard view={view} page={language} level={asked ? "h1" : "h2"} />
      <Below view={view} page={language} />
      <Questions view={view} page={language} />
      {view.all ? (
        <section>
          <PageLink view={view} page={language} to={view.all} picture="list">
            {t("all")}
          </PageLink>
        </section>
      ) : null}
    </Frame>
  );
}
