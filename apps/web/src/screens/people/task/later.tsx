import type { ProductLanguage } from "@rondom/domain/language";
import { weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { pathIn } from "../address";
import { Button } from "../button";
import { DayField } from "../day-field";
import { Form } from "../form";
import { Frame } from "../frame";
import { Name, Said } from "../said";
import { stepOf, type TaskView } from "./view";

/** "I need more time": a day by one press, or another one. */
export function renderTaskLater(view: TaskView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  const { days = [], dayProblem } = view;
  return (
    <Frame title={t("title")} page={language} view={{ ...view, keep: view.keep ?? stepOf.later }}>
      <p className="soft">
        <Said words={view.title} page={language} />
      </p>
      <h1>{t("laterPage.heading")}</h1>
      <p>{t.rich("laterPage.lead", { coordinator })}</p>
      <Form view={view} page={language} act="later">
        {days.map((day) => (
          <Button key={day} name="newDate" value={day} picture="calendar">
            {weekdayDate(day, language)}
          </Button>
        ))}
      </Form>
      <Form view={view} page={language} act="later">
        <DayField
          name="newDate"
          label={t("laterPage.other")}
          problem={dayProblem && t(`laterPage.problem.${dayProblem}`)}
          draft={view.dayDraft}
        />
        <Button picture="calendar" filled={dayProblem !== undefined}>
          {t("laterPage.send")}
        </Button>
      </Form>
      <a className="link" href={pathIn(view.action, language, view.reader.language)}>
        {t("back")}
      </a>
    </Frame>
  );
}
