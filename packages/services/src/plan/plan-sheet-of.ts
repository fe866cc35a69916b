import type { ProductLanguage } from "@rondom/domain/language";
import { isLifeDomain } from "@rondom/domain/network/life-domain";
import { fullDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { GoalOnPaper, PlanSheet } from "@rondom/print/plan/plan-sheet";
import type { NamedGoal } from "./named-goals";

type By = Pick<NamedGoal, "byFrom" | "byDate" | "byWords">;

/** A plan as its sheet says it, in the reader's language; what was said stays in its own. "template": an empty one. */
export function planSheetOf(goals: readonly NamedGoal[] | "template", language: ProductLanguage): PlanSheet {
  const t = translator(language, "plan");
  const family = translator(language, "family");
  return {
    language,
    title: family("goals.title"),
    lead: t("five"),
    words: {
      ...{ what: t("what"), how: t("how"), steps: t("steps") },
      ...{ by: family("goals.by"), who: family("goals.who"), nobody: family("goals.nobody") },
    },
    foot: t("paperFoot"),
    goals: goals === "template" ? goals : goals.map((goal) => onPaper(goal, language)),
  };
}

function onPaper(goal: NamedGoal, language: ProductLanguage): GoalOnPaper {
  const { domain, domainName, memberName, what, how, state, supporters } = goal;
  const said = (text: string) => ({ text, language: goal.language });
  return {
    domain: isLifeDomain(domain) ? translator(language, "network")(`domain.${domain}`) : (domainName ?? ""),
    whose: memberName,
    what: said(what),
    state: translator(language, "plan")(`state.${state}`),
    reached: state === "reached",
    how: how === null ? null : said(how),
    steps: goal.steps.map((step) => ({
      done: step.state === "done",
      words: { text: step.words, language: step.language },
      note: [step.means, step.whoName, byOf(step, language)].filter(Boolean).join(" · "),
    })),
    by: byOf(goal, language),
    who: supporters.map(({ name }) => name),
  };
}

function byOf({ byFrom, byDate, byWords }: By, language: ProductLanguage): string | null {
  const to = byDate && fullDate(byDate, language);
  const day =
    byFrom && to ? translator(language, "plan")("period", { from: fullDate(byFrom, language), to }) : to;
  return [day, byWords].filter(Boolean).join(", ") || null;
}
