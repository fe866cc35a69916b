import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { DayField } from "../day-field";
import type { DomainView, PageView } from "../view";
import { WordBox } from "../word-box";
import { Topics } from "./topics";
import type { FamilyNewGoalView, GoalDraft } from "./view";

interface GoalBoxesProps {
  boxes: GoalDraft;
  topics: readonly DomainView[];
  problem?: PageView["problem"];
  dayProblem?: FamilyNewGoalView["dayProblem"];
  page: ProductLanguage;
}

/** What a goal is made of: a picture, what, how, by when. What was typed stays. */
export function GoalBoxes({ boxes, topics, problem, dayProblem, page }: GoalBoxesProps) {
  const t = translator(page, "plan");
  // What is too long is the longest of the two.
  const long = problem === "too-long" && boxes.how.length > boxes.goal.length ? "how" : "goal";
  return (
    <>
      <Topics
        legend={t("topic")}
        topics={topics}
        {...(boxes.topic === undefined ? {} : { topic: boxes.topic })}
        page={page}
      />
      <WordBox
        name="goal"
        label={t("what")}
        page={page}
        {...(problem && long === "goal" ? { problem } : {})}
        draft={boxes.goal}
        emptyWords={t("empty")}
      />
      <WordBox
        name="how"
        label={t("how")}
        page={page}
        {...(problem && long === "how" ? { problem } : {})}
        draft={boxes.how}
      />
      <div className="box">
        <label htmlFor="byWords">{t("byWords")}</label>
        <input
          id="byWords"
          name="byWords"
          type="text"
          dir="auto"
          maxLength={140}
          defaultValue={boxes.byWords}
        />
      </div>
      {boxes.byFrom ? <input type="hidden" name="byFrom" value={boxes.byFrom} /> : null}
      <DayField
        name="newDate"
        label={t("byDate")}
        {...(dayProblem ? { problem: translator(page, "task")(`laterPage.problem.${dayProblem}`) } : {})}
        draft={boxes.byDate}
      />
      <label className="choice">
        <input type="checkbox" name="shared" value="yes" defaultChecked={boxes.shared} />
        <span>{t("shared")}</span>
      </label>
    </>
  );
}
