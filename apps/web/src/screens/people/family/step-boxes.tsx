import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Button } from "../button";
import type { DayProblem } from "../day-problem";
import { Form } from "../form";
import type { PageView } from "../view";
import { WordBox } from "../word-box";
import { ByBoxes } from "./by-boxes";
import type { StepChange, Taker } from "./goal-view";

interface StepBoxesProps {
  view: Pick<PageView, "action" | "reader" | "problem">;
  changing: StepChange;
  dayProblem?: DayProblem | undefined;
  page: ProductLanguage;
}

/** A step to change: what, with which means, who takes it, by when; or to take off the list. */
export function StepBoxes({ view, changing, dayProblem, page }: StepBoxesProps) {
  const t = translator(page, "plan");
  const { id, version, boxes, family, round } = changing;
  const long = view.problem === "too-long" && boxes.means.length > boxes.step.length ? "means" : "step";
  const problem = view.problem ? { problem: view.problem } : {};
  return (
    <>
      <Form view={view} page={page} act="change-step">
        <input type="hidden" name="stepId" value={id} />
        <input type="hidden" name="stepVersion" value={version} />
        <WordBox
          name="step"
          label={t("stepPage.what")}
          page={page}
          {...(long === "step" ? problem : {})}
          draft={boxes.step}
        />
        <WordBox
          name="means"
          label={t("stepPage.means")}
          page={page}
          {...(long === "means" ? problem : {})}
          draft={boxes.means}
        />
        <div className="box">
          <label htmlFor="who">{t("stepPage.who")}</label>
          <select id="who" name="who" defaultValue={boxes.who}>
            <option value="nobody">{t("stepPage.nobody")}</option>
            <Takers label={t("stepPage.family")} takers={family} />
            <Takers label={t("stepPage.round")} takers={round} />
          </select>
        </div>
        <ByBoxes boxes={boxes} dayProblem={dayProblem} page={page} />
        <Button picture="check" filled>
          {t("save")}
        </Button>
      </Form>
      <Form view={view} page={page} act="drop">
        <Button name="stepId" value={id} picture="cross">
          {t("stepPage.drop")}
        </Button>
      </Form>
    </>
  );
}

function Takers({ label, takers }: { label: string; takers: readonly Taker[] }) {
  if (takers.length === 0) return null;
  return (
    <optgroup label={label}>
      {takers.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
