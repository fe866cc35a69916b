import { Refusal } from "@rondom/domain/refusal";
import { addGoal } from "@rondom/services/plan/add-goal";
import { addStep } from "@rondom/services/plan/add-step";
import { changeGoal } from "@rondom/services/plan/change-goal";
import { changeStep } from "@rondom/services/plan/change-step";
import { moveGoal } from "@rondom/services/plan/move-goal";
import { moveStep } from "@rondom/services/plan/move-step";
import { readPeopleRound } from "@rondom/services/plan/people-round";
import { readGoalHistory } from "@rondom/services/plan/read-goal-history";
import { readGoalAsMember, readGoalsAsMember } from "@rondom/services/plan/read-goals-as-member";
import { readPlanPlace } from "@rondom/services/plan/read-plan-place";
import { setGoalActors } from "@rondom/services/plan/set-goal-actors";
import { renderGoal } from "../../../screens/people/family/goal";
import { renderFamilyGoals } from "../../../screens/people/family/goals";
import { renderNewGoal } from "../../../screens/people/family/new-goal";
import { askedOf, goalPageView } from "../views/goal-page-view";
import { goalsView, newGoalView } from "../views/goal-views";
import type { PersonalPage } from "../visit";
import { ownDomains } from "./own-domains";

export const goalsPage: PersonalPage = {
  show: async (visit) =>
    renderFamilyGoals(goalsView(await readGoalsAsMember(visit.ctx), visit), visit.language),
};

/** The boxes of a goal as a form posts them. */
function goalIn(fields: URLSearchParams) {
  const domain = fields.get("topic");
  if (!domain || !fields.get("goal")?.trim()) {
    throw new Refusal("not-valid", undefined, [{ path: "goal.what", reason: "needed" }]);
  }
  return {
    domain,
    what: fields.get("goal"),
    how: fields.get("how"),
    ...whenIn(fields),
    shared: fields.get("shared") === "yes",
  };
}

function whenIn(fields: URLSearchParams) {
  return {
    byWords: fields.get("byWords"),
    byDate: fields.get("newDate") || null,
    byFrom: fields.get("byFrom") || null,
  };
}

/** A step as its page posts it. */
function stepIn(fields: URLSearchParams) {
  const [kind = "", id = ""] = (fields.get("who") ?? "").split(":");
  const who = id ? { kind, id } : null;
  return { words: fields.get("step"), means: fields.get("means"), who, ...whenIn(fields) };
}

/** A wish of one's own, or of the family for an adult. */
export const newGoalPage: PersonalPage = {
  show: async (visit) => {
    const place = await readPlanPlace(visit.ctx);
    return renderNewGoal(newGoalView(place, await ownDomains(visit), visit), visit.language);
  },
  press: async (visit, fields) => {
    if (fields.get("act") !== "add") return "";
    const { memberId } = await readPlanPlace(visit.ctx);
    const goal = { ...goalIn(fields), memberId: fields.get("whose") === "family" ? null : memberId };
    await addGoal(visit.ctx, { id: fields.get("id"), goal: { ...goal, language: visit.language } });
    return "sent=goal";
  },
};

/** One goal: tick it or its steps, let it wait, let it go, take it up, say it or a step differently, choose who helps. */
export function goalPage(goalId: string): PersonalPage {
  return {
    show: async (visit) => {
      const goal = await readGoalAsMember(visit.ctx, { goalId });
      const asked = askedOf(visit);
      const named = goal.supporters.map(({ id }) => id);
      const chooses = asked === "helpers" || asked === "change-step";
      const round = chooses ? { round: await readPeopleRound(visit.ctx, named) } : {};
      const history = asked ? [] : await readGoalHistory(visit.ctx, { goalId });
      const view = goalPageView(goal, { own: await ownDomains(visit), history, ...round }, visit);
      return renderGoal(view, visit.language);
    },
    press: async ({ ctx, language }, fields) => {
      const act = fields.get("act");
      switch (act) {
        case "choose":
        case "start":
        case "reach":
        case "take-up":
        case "let-go":
        case "park": {
          const askAgainOn = fields.get("newDate") || null;
          await moveGoal(ctx, { goalId, verb: act, why: fields.get("why"), language, askAgainOn });
          return "";
        }
        case "helpers":
          await setGoalActors(ctx, { goalId, actorIds: fields.getAll("who") });
          return "";
        case "tick":
        case "untick":
        case "drop":
          await moveStep(ctx, { stepId: fields.get("stepId"), verb: act });
          return "";
        case "add-step": {
          const step = { words: fields.get("step"), language };
          await addStep(ctx, { goalId, id: fields.get("id"), step });
          return "";
        }
        case "change-step": {
          const stepId = fields.get("stepId");
          const step = stepIn(fields);
          const known = (await readGoalAsMember(ctx, { goalId })).steps.find(({ id }) => id === stepId);
          const said = { ...step, language: step.words === known?.words ? known?.language : language };
          await changeStep(ctx, { stepId, version: Number(fields.get("stepVersion")), step: said });
          return "";
        }
        case "change": {
          const goal = goalIn(fields);
          const known = await readGoalAsMember(ctx, { goalId });
          // Words that were not touched keep the language in which they were said.
          const said = { ...goal, language: goal.what === known.what ? known.language : language };
          await changeGoal(ctx, { goalId, version: Number(fields.get("version")), goal: said });
          return "";
        }
        default:
          return "";
      }
    },
  };
}
