import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "../address";
import { Button } from "../button";
import { DayField } from "../day-field";
import { Form } from "../form";
import { WordBox } from "../word-box";
import { GoalBoxes } from "./goal-boxes";
import type { FamilyGoalView } from "./view";

interface GoalPagesProps {
  view: FamilyGoalView;
  page: ProductLanguage;
  step: NonNullable<FamilyGoalView["step"]>;
}

/** What is asked before a goal waits, is let go or is said differently. */
export function GoalPages({ view, page, step }: GoalPagesProps) {
  const t = translator(page, "plan");
  const problem = view.problem ? { problem: view.problem } : {};
  const day = view.dayProblem ? translator(page, "task")(`laterPage.problem.${view.dayProblem}`) : undefined;
  return (
    <>
      <h2>{t(`do.${step}`)}</h2>
      <Form view={view} page={page} act={step}>
        {step === "change" ? (
          <>
            <input type="hidden" name="version" value={view.version} />
            <GoalBoxes
              boxes={view.boxes}
              topics={view.topics}
              page={page}
              {...problem}
              {...(view.dayProblem ? { dayProblem: view.dayProblem } : {})}
            />
          </>
        ) : (
          <WordBox
            name="why"
            label={t("why")}
            page={page}
            {...problem}
            {...(view.draft === undefined ? {} : { draft: view.draft })}
          />
        )}
        {step === "park" ? (
          <DayField
            name="newDate"
            label={t("again")}
            {...(day ? { problem: day } : {})}
            {...(view.dayDraft === undefined ? {} : { draft: view.dayDraft })}
          />
        ) : null}
        <Button picture={step === "change" ? "speech" : "check"} filled>
          {t(step === "change" ? "save" : `do.${step}`)}
        </Button>
      </Form>
      <a className="link" href={pathIn(view.action, page, view.reader.language)}>
        {t("back")}
      </a>
    </>
  );
}
