import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate, shortDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { pathIn } from "../address";
import { Button, Door } from "../button";
import { Form } from "../form";
import { PageLink } from "../page-link";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said, SaidParagraph } from "../said";
import { By } from "./by";
import { FamilyFrame } from "./family-frame";
import { GoalHistory } from "./goal-history";
import { GoalPages } from "./goal-pages";
import { GoalSteps } from "./goal-steps";
import type { FamilyGoalView } from "./goal-view";

interface Part {
  view: FamilyGoalView;
  page: ProductLanguage;
}

const pictures = {
  reach: "star",
  choose: "check",
  start: "next",
  park: "late",
  "let-go": "moon",
  "take-up": "changed",
  change: "speech",
} as const;
/** What asks for a word first has a page of its own. */
const asks = (verb: FamilyGoalView["can"][number]) =>
  verb === "park" || verb === "let-go" || verb === "change";

function Verbs({ view, page }: Part) {
  const t = translator(page, "plan");
  if (view.can.length === 0) return null;
  return (
    <section className="answers">
      {view.can.map((verb) =>
        asks(verb) ? (
          <Door
            key={verb}
            href={pathIn(`${view.action}?step=${verb}`, page, view.reader.language)}
            picture={pictures[verb]}
          >
            {t(`do.${verb}`)}
          </Door>
        ) : (
          <Form key={verb} view={view} page={page} act={verb}>
            <Button picture={pictures[verb]} tone={verb === "reach" ? "good" : "calm"}>
              {t(`do.${verb}`)}
            </Button>
          </Form>
        ),
      )}
    </section>
  );
}

function Facts({ view, page }: Part) {
  const t = translator(page, "plan");
  const family = translator(page, "family");
  const { goal } = view;
  return (
    <div className="card">
      <p className="label">
        <Pictogram
          name={goal.state === "reached" ? "star" : goal.domain ? domainPictogram(goal.domain.key) : "goals"}
        />
        <b>
          {goal.state === "reached" && goal.reachedOn
            ? family("goals.reachedOn", { date: shortDate(goal.reachedOn, page) })
            : t(`state.${goal.state}`)}
        </b>
      </p>
      {view.askAgainOn ? <p>{t("askAgain", { date: fullDate(view.askAgainOn, page) })}</p> : null}
      {goal.how ? (
        <div className="each">
          <p className="strong">{family("goals.how")}</p>
          <SaidParagraph words={goal.how} page={page} />
        </div>
      ) : null}
      {goal.by ? (
        <div className="each">
          <p className="strong">{family("goals.by")}</p>
          <p>
            <By by={goal.by} page={page} />
          </p>
        </div>
      ) : null}
      <div className="each">
        <p className="strong">{family("goals.who")}</p>
        {goal.who.length === 0 ? <p>{family("goals.nobody")}</p> : null}
        {goal.who.map((name) => (
          <p key={name}>
            <Name text={name} page={page} />
          </p>
        ))}
      </div>
      {view.onlyYou ? (
        <p className="small">
          {t.rich("onlyYou", {
            coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
          })}
        </p>
      ) : null}
    </div>
  );
}

/** One goal: what it says, its steps to tick, and what can happen to it. */
export function renderGoal(view: FamilyGoalView, language: ProductLanguage): ReactElement {
  const t = translator(language, "plan");
  const part = { view, page: language };
  return (
    <FamilyFrame
      view={view}
      page={language}
      heading={<Said words={view.goal.what} page={language} />}
      title={t("title")}
    >
      {view.step ? (
        <GoalPages {...part} step={view.step} />
      ) : (
        <>
          <Facts {...part} />
          {view.thank ? (
            <PageLink view={view} page={language} to={view.thank} picture="speech" hint={t("thank.doorHint")}>
              {t("thank.door")}
            </PageLink>
          ) : null}
          {view.can.includes("change") ? (
            <PageLink view={view} page={language} to={`${view.action}?step=helpers`} picture="map">
              {t("helpers.door")}
            </PageLink>
          ) : null}
          <GoalSteps {...part} />
          <Verbs {...part} />
          <GoalHistory history={view.history} page={language} />
        </>
      )}
      <PageLink view={view} page={language} to={view.goals} picture="goals">
        {t("all")}
      </PageLink>
    </FamilyFrame>
  );
}
