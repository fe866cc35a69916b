import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement, ReactNode } from "react";
import { PageLink } from "../page-link";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { By } from "./by";
import { FamilyFrame } from "./family-frame";
import type { FamilyGoalsView, GoalView } from "./goal-view";

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="each">
      <p className="strong">{label}</p>
      {children ? <p>{children}</p> : null}
    </div>
  );
}

function Names({ names, page }: { names: string[]; page: ProductLanguage }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <Name text={name} page={page} />
        </li>
      ))}
    </ul>
  );
}

function UnderWay({ goal, page }: { goal: GoalView; page: ProductLanguage }) {
  const t = translator(page, "family");
  return (
    <>
      {goal.how ? (
        <Fact label={t("goals.how")}>
          <Said words={goal.how} page={page} />
        </Fact>
      ) : null}
      {goal.by ? (
        <Fact label={t("goals.by")}>
          <By by={goal.by} page={page} />
        </Fact>
      ) : null}
      <Fact label={t("goals.who")}>{goal.who.length === 0 ? t("goals.nobody") : null}</Fact>
      {goal.who.length > 0 ? <Names names={goal.who} page={page} /> : null}
    </>
  );
}

function Goal({ goal, page, view }: { goal: GoalView; page: ProductLanguage; view: FamilyGoalsView }) {
  const plan = translator(page, "plan");
  const t = translator(page, "family");
  const reached = goal.state === "reached";
  const on = goal.reachedOn
    ? t("goals.reachedOn", { date: shortDate(goal.reachedOn, page) })
    : t("goals.reached");
  return (
    <div className="row">
      <Pictogram name={reached ? "star" : goal.domain ? domainPictogram(goal.domain.key) : "goals"} />
      <div>
        <h3>
          <Said words={goal.what} page={page} />
        </h3>
        {reached ? (
          <p className="label">
            <Pictogram name="check" />
            <b>{on}</b>
          </p>
        ) : (
          <>
            <p className="small">{plan(`state.${goal.state}`)}</p>
            <UnderWay goal={goal} page={page} />
          </>
        )}
        {goal.href ? (
          <PageLink view={view} page={page} to={goal.href} picture="next">
            {plan("open")}
          </PageLink>
        ) : null}
      </div>
    </div>
  );
}

interface GoalsProps {
  heading: string;
  goals: GoalView[];
  page: ProductLanguage;
  view: FamilyGoalsView;
}

function Goals({ heading, goals, page, view }: GoalsProps) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <div className="card">
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} page={page} view={view} />
        ))}
      </div>
    </section>
  );
}

/** What we want: what to ask again first, then what was reached, what we work on, and what waits. What was let go is not shown. */
export function renderFamilyGoals(view: FamilyGoalsView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const plan = translator(language, "plan");
  const inState = (...states: GoalView["state"][]) =>
    view.goals.filter(({ state }) => states.includes(state));
  const shown = { page: language, view };
  const door = (to: string | undefined, picture: "wish" | "star" | "report", words: string, hint: string) =>
    to ? (
      <PageLink {...shown} to={to} picture={picture} hint={hint}>
        {words}
      </PageLink>
    ) : null;
  return (
    <FamilyFrame view={view} page={language} heading={t("goals.title")}>
      {view.goals.length === 0 ? <p>{t("goals.empty")}</p> : null}
      {door(view.add, "wish", plan("add"), plan("addHint"))}
      <Goals heading={plan("awake")} goals={view.goals.filter(({ awake }) => awake)} {...shown} />
      <Goals heading={t("goals.reached")} goals={inState("reached")} {...shown} />
      <Goals heading={t("goals.now")} goals={inState("under-way", "chosen", "wish")} {...shown} />
      <Goals heading={plan("parked")} goals={inState("parked").filter(({ awake }) => !awake)} {...shown} />
      {door(view.successes, "star", plan("successes.door"), plan("successes.doorHint"))}
      {door(view.paper, "report", plan("paper"), plan("paperHint"))}
      {door(view.template, "report", plan("template"), plan("templateHint"))}
    </FamilyFrame>
  );
}
