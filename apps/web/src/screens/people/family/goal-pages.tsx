import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "../address";
import { Button } from "../button";
import { DayField } from "../day-field";
import { Form } from "../form";
import { WordBox } from "../word-box";
import { GoalBoxes } from "./goal-boxes";
import type { FamilyGoalView } from "./goal-view";
import { PeopleBoxes } from "./people-boxes";
import { StepBoxes } from "./step-boxes";

interface GoalPagesProps {
  view: FamilyGoalView;
  page: ProductLanguage;
  step: NonNullable<FamilyGoalView["step"]>;
}

/** What is asked before a goal waits, is let go or is said differently, who helps with it, or how a step goes. */
export function GoalPages({ view, page, step }: GoalPagesProps) {
  const t = translator(page, "plan");
  return (
    <>
      <h2>
        {t(step === "helpers" ? "helpers.heading" : step === "change-step" ? "stepPage.open" : `do.${step}`)}
      </h2>
      {step === "change-step" && view.changing ? (
        <StepBoxes view={view} changing={view.changing} dayProblem={view.dayProblem} page={page} />
      ) : null}
      {step === "helpers" ? <Helpers view={view} page={page} /> : null}
      {step === "change" ? <Change view={view} page={page} /> : null}
      {step === "park" || step === "let-go" ? <Pause view={view} page={page} step={step} /> : null}
      <a className="link" href={pathIn(view.action, page, view.reader.language)}>
        {t("back")}
      </a>
    </>
  );
}

type Part = Pick<GoalPagesProps, "view" | "page">;

function Helpers({ view, page }: Part) {
  const t = translator(page, "plan");
  if (view.people.length === 0) return <p>{t("helpers.none")}</p>;
  return (
    <Form view={view} page={page} act="helpers">
      <PeopleBoxes legend={t("helpers.hint")} people={view.people} page={page} />
      <Button picture="check" filled>
        {t("save")}
      </Button>
    </Form>
  );
}

function Change({ view, page }: Part) {
  return (
    <Form view={view} page={page} act="change">
      <input type="hidden" name="version" value={view.version} />
      <GoalBoxes
        boxes={view.boxes}
        topics={view.topics}
        page={page}
        {...(view.problem ? { problem: view.problem } : {})}
        {...(view.dayProblem ? { dayProblem: view.dayProblem } : {})}
      />
      <Button picture="speech" filled>
        {translator(page, "plan")("save")}
      </Button>
    </Form>
  );
}

function Pause({ view, page, step }: Part & { step: "park" | "let-go" }) {
  const t = translator(page, "plan");
  const day = view.dayProblem ? translator(page, "task")(`laterPage.problem.${view.dayProblem}`) : undefined;
  return (
    <Form view={view} page={page} act={step}>
      <WordBox
        name="why"
        label={t("why")}
        page={page}
        {...(view.problem ? { problem: view.problem } : {})}
        {...(view.draft === undefined ? {} : { draft: view.draft })}
      />
      {step === "park" ? (
        <DayField
          name="newDate"
          label={t("again")}
          {...(day ? { problem: day } : {})}
          {...(view.dayDraft === undefined ? {} : { draft: view.dayDraft })}
        />
      ) : null}
      <Button picture="check" filled>
        {t(`do.${step}`)}
      </Button>
    </Form>
  );
}
