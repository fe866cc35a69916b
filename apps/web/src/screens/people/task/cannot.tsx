import type { ProductLanguage } from "@rondom/domain/language";
import { type HandBackReason, handBackReasons } from "@rondom/domain/task/task";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { pathIn } from "../address";
import { Button } from "../button";
import { Form } from "../form";
import { Frame } from "../frame";
import { Name, Said } from "../said";
import { WordBox } from "../word-box";
import { stepOf, type TaskView } from "./view";

// What did not work out was tried: it was not "nothing for me".
const reasonsFor: Record<"cannot" | "undone", readonly HandBackReason[]> = {
  cannot: handBackReasons,
  undone: ["no-time", "not-alone", "date", "other"],
};

/** Why it does not work, or did not work out: reasons, none needed, and a word. */
export function renderTaskCannot(
  view: TaskView,
  language: ProductLanguage,
  step: "cannot" | "undone" = "cannot",
): ReactElement {
  const t = translator(language, "task");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <Frame title={t("title")} page={language} view={{ ...view, keep: view.keep ?? stepOf[step] }}>
      <p className="soft">
        <Said words={view.title} page={language} />
      </p>
      <h1>{t(`${step}Page.heading`)}</h1>
      <p>{t.rich(`${step}Page.lead`, { coordinator })}</p>
      <Form view={view} page={language} act={step}>
        <fieldset>
          <legend>{t("cannotPage.choose")}</legend>
          {reasonsFor[step].map((reason) => (
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
        <Button picture={step === "cannot" ? "back" : "cross"} filled>
          {t(`${step}Page.send`)}
        </Button>
      </Form>
      <a className="link" href={pathIn(view.action, language, view.reader.language)}>
        {t("back")}
      </a>
    </Frame>
  );
}
