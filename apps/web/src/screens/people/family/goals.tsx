import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate, shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement, ReactNode } from "react";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { FamilyFrame } from "./family-frame";
import type { FamilyGoalsView, GoalView } from "./view";

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
          {"on" in goal.by ? fullDate(goal.by.on, page) : <Said words={goal.by.words} page={page} />}
        </Fact>
      ) : null}
      <Fact label={t("goals.who")}>{goal.who.length === 0 ? t("goals.nobody") : null}</Fact>
      {goal.who.length > 0 ? <Names names={goal.who} page={page} /> : null}
    </>
  );
}

function Goal({ goal, page }: { goal: GoalView; page: ProductLanguage }) {
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
          <UnderWay goal={goal} page={page} />
        )}
      </div>
    </div>
  );
}

function Goals({ heading, goals, page }: { heading: string; goals: GoalView[]; page: ProductLanguage }) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <div className="card">
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} page={page} />
        ))}
      </div>
    </section>
  );
}

/** What we want: reached first, then what we work on. Parked and let go goals are not shown. */
export function renderFamilyGoals(view: FamilyGoalsView, language: ProductLanguage): ReactElement {
  const t = translator(language, "family");
  const inState = (state: GoalView["state"]) => view.goals.filter((goal) => goal.state === state);
  const reached = inState("reached");
  const underWay = inState("under-way");
  return (
    <FamilyFrame view={view} page={language} heading={t("goals.title")}>
      {reached.length + underWay.length === 0 ? <p>{t("goals.empty")}</p> : null}
      <Goals heading={t("goals.reached")} goals={reached} page={language} />
      <Goals heading={t("goals.now")} goals={underWay} page={language} />
    </FamilyFrame>
  );
}
