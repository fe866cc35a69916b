import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button } from "../button";
import { Form } from "../form";
import { Notice } from "../notice";
import { PageLink } from "../page-link";
import { Name } from "../said";
import { FamilyFrame } from "./family-frame";
import { GoalBoxes } from "./goal-boxes";
import type { FamilyNewGoalView } from "./goal-view";

/** "I want to add something": where do you see yourself in five years, in any language. */
export function renderNewGoal(view: FamilyNewGoalView, language: ProductLanguage): ReactElement {
  const t = translator(language, "plan");
  const coordinator = <Name key="coordinator" text={view.coordinator.called} page={language} />;
  return (
    <FamilyFrame view={view} page={language} heading={t("add")}>
      {view.sent ? (
        <Notice tone="good" picture="check" label={t("savedLabel")}>
          <p>{t.rich("saved", { coordinator })}</p>
        </Notice>
      ) : null}
      {view.readOnly ? null : (
        <>
          <h2>{t("five")}</h2>
          <p>{t("fiveHint")}</p>
          <Form view={view} page={language} act="add">
            <input type="hidden" name="id" value={view.id} />
            {view.adult ? (
              <fieldset>
                <legend>{t("whose")}</legend>
                {(["me", "family"] as const).map((whose) => (
                  <label className="choice" key={whose}>
                    <input type="radio" name="whose" value={whose} defaultChecked={view.whose === whose} />
                    {t(whose === "me" ? "mine" : "ours")}
                  </label>
                ))}
              </fieldset>
            ) : null}
            <GoalBoxes {...view} page={language} />
            <Button picture="goals" filled>
              {t("save")}
            </Button>
          </Form>
        </>
      )}
      <PageLink view={view} page={language} to={view.goals} picture="goals">
        {t("all")}
      </PageLink>
    </FamilyFrame>
  );
}
