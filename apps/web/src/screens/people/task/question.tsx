import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { pathIn } from "../address";
import { Button } from "../button";
import { Form } from "../form";
import { Frame } from "../frame";
import { Name, Said } from "../said";
import { WordBox } from "../word-box";
import { stepOf, type TaskView } from "./view";

/** A question about a task; it changes nothing about the task itself. */
export function renderTaskQuestion(view: TaskView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <Frame title={t("title")} page={language} view={{ ...view, keep: view.keep ?? stepOf.question }}>
      <p className="soft">
        <Said words={view.title} page={language} />
      </p>
      <h1>{t("questionPage.heading")}</h1>
      <Form view={view} page={language} act="question">
        <WordBox
          name="question"
          label={t.rich("questionPage.label", { coordinator })}
          page={language}
          problem={view.problem}
          draft={view.draft}
        />
        <Button picture="speech" filled>
          {t("questionPage.send")}
        </Button>
      </Form>
      <a className="link" href={pathIn(view.action, language, view.reader.language)}>
        {t("back")}
      </a>
    </Frame>
  );
}
