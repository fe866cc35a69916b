import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { DomainView, PageView } from "../view";
import { WordBox } from "../word-box";
import { ByBoxes } from "./by-boxes";
import type { FamilyNewGoalView, GoalDraft } from "./goal-view";
import { Topics } from "./topics";

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
      <ByBoxes boxes={boxes} dayProblem={dayProblem} page={page} />
      <label className="choice">
        <input type="checkbox" name="shared" value="yes" defaultChecked={boxes.shared} />
        <span>{t("shared")}</span>
      </label>
    </>
  );
}
