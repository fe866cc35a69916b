import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "../address";
import { Button } from "../button";
import { Form } from "../form";
import { Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { WordBox } from "../word-box";
import { By } from "./by";
import type { FamilyGoalView } from "./goal-view";

/** The steps of a goal, each with its tick, and a box for one more. */
export function GoalSteps({ view, page }: { view: FamilyGoalView; page: ProductLanguage }) {
  const t = translator(page, "plan");
  const { steps } = view.goal;
  const mayAdd = view.can.includes("change");
  const mayTick = view.can.length > 0;
  if (steps.length === 0 && !mayAdd) return null;
  return (
    <section>
      <h2>{t("steps")}</h2>
      {steps.length > 0 ? (
        <ul className="list">
          {steps.map((step) => (
            <li className="row" key={step.id}>
              <Pictogram name={step.done ? "check" : "next"} />
              <div>
                <p>
                  <Said words={step.words} page={page} />
                </p>
                <p className="small">
                  {t(step.done ? "stepDone" : "stepOpen")}
                  {step.who ? (
                    <>
                      {" · "}
                      <Name text={step.who} page={page} />
                    </>
                  ) : null}
                  {step.by ? (
                    <>
                      {" · "}
                      <By by={step.by} page={page} />
                    </>
                  ) : null}
                </p>
                {step.means ? (
                  <p className="small">
                    <Said words={step.means} page={page} />
                  </p>
                ) : null}
                {mayTick ? (
                  <Form view={view} page={page} act={step.done ? "untick" : "tick"}>
                    <Button name="stepId" value={step.id} picture={step.done ? "back" : "check"}>
                      {t(step.done ? "untick" : "tick")}
                    </Button>
                  </Form>
                ) : null}
                {mayTick && step.href ? (
                  <a className="link" href={pathIn(step.href, page, view.reader.language)}>
                    {t("stepPage.open")}
                  </a>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {mayAdd ? (
        <Form view={view} page={page} act="add-step">
          <input type="hidden" name="id" value={view.stepId} />
          <WordBox
            name="step"
            label={t("step")}
            page={page}
            {...(view.problem ? { problem: view.problem } : {})}
            {...(view.draft === undefined ? {} : { draft: view.draft })}
          />
          <Button picture="list">{t("addStep")}</Button>
        </Form>
      ) : null}
    </section>
  );
}
