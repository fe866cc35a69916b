import type { ProductLanguage } from "@rondom/domain/language";
import { handBackReasons } from "@rondom/domain/task/task";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { pathIn } from "../address";
import { Button } from "../button";
import { Form } from "../form";
import { Frame } from "../frame";
import { Name, Said } from "../said";
import { WordBox } from "../word-box";
import { stepOf, type TaskView } from "./view";

/** Why it does not work: five reasons, none needed, and a word. */
export function renderTaskCannot(view: TaskView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <Frame title={t("title")} page={language} view={{ ...view, keep: view.keep ?? stepOf.cannot }}>
      <p className="soft">
        <Said words={view.title} page={language} />
      </p>
      <h1>{t("cannotPage.heading")}</h1>
      <p>{t.rich("cannotPage.lead", { coordinator })}</p>
      <Form view={view} page={language} act="cannot">
        <fieldset>
          <legend>{t("cannotPage.choose")}</legend>
          {handBackReasons.map((reason) => (
            <label className="choice" key={reason}>
              <input type="radio" name="reason" value={reason} defaultChecked={view.reason === reason} />
              {t(`reason.${reason}`)}
            </label>
          ))}
        </fieldset>
        <WordBox
          name="word"
          label={t.rich("cannotPage.word", { coordinator })}
          page={language}
          problem={view.problem}
          draft={view.draft}
        />
        <Button picture="back" filled>
          {t("cannotPage.send")}
        </Button>
      </Form>
      <a className="link" href={pathIn(view.action, language, view.reader.language)}>
        {t("back")}
      </a>
    </Frame>
  );
}
