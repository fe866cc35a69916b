import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { Button, Door } from "../button";
import { Face } from "../face";
import { Form } from "../form";
import { Frame } from "../frame";
import { inSentence } from "../in-sentence";
import { Notice } from "../notice";
import { PageLink } from "../page-link";
import { Name } from "../said";
import { WordBox } from "../word-box";
import { Chosen, chosenIn } from "./chosen";
import { Questions } from "./questions";
import { stepPath } from "./step-path";
import { TaskCard } from "./task-card";
import { isLate, TaskNotice } from "./task-notice";
import type { TaskView } from "./view";

interface Part {
  view: TaskView;
  page: ProductLanguage;
}

function Asked({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <>
      <Form view={view} page={page}>
        {view.chosen === "accept" ? null : (
          <Button name="act" value="accept" picture="hand" filled={!view.chosen}>
            {t("accept")}
          </Button>
        )}
        <div className="tiles">
          <div className="long">
            <Door tile href={stepPath(view, page, "cannot")} picture="cross" tone="bad">
              {t("cannot")}
            </Door>
            {view.chosen === "done" ? null : (
              <Button tile name="act" value="done" picture="check" tone="good">
                {t("done")}
              </Button>
            )}
            <Door tile href={stepPath(view, page, "question")} picture="speech" tone="ask">
              {t("question")}
            </Door>
          </div>
        </div>
      </Form>
      <p className="small">
        {t.rich("noIsFine", {
          coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
        })}
      </p>
    </>
  );
}

function Accepted({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <>
      <Form view={view} page={page}>
        {view.chosen === "done" ? null : (
          <Button name="act" value="done" picture="check" tone="good" filled={!isLate(view) && !view.chosen}>
            {t("done")}
          </Button>
        )}
        {isLate(view) && view.state === "asked" && view.chosen !== "accept" ? (
          <Button name="act" value="accept" picture="hand">
            {t("accept")}
          </Button>
        ) : null}
      </Form>
      <Door href={stepPath(view, page, "cannot")} picture="back" tone="bad">
        {t(view.state === "asked" ? "cannot" : "stillCannot")}
      </Door>
      <Door href={stepPath(view, page, "question")} picture="speech" tone="ask">
        {t("question")}
      </Door>
      {isLate(view) ? <p className="small">{t("late.only")}</p> : null}
    </>
  );
}

function HandedBack({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <>
      {view.reason ? (
        <p>{t("handedBack.reason", { reason: inSentence(t(`reason.${view.reason}`), page) })}</p>
      ) : null}
      {view.word ? (
        <div className="card">
          <p className="said" dir="auto">
            {view.word}
          </p>
        </div>
      ) : null}
      {view.mayTakeBack ? (
        <Form view={view} page={page}>
          <Button name="act" value="accept" picture="hand">
            {t("handedBack.again")}
          </Button>
        </Form>
      ) : null}
    </>
  );
}

function Done({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <Form view={view} page={page} act="word">
      <WordBox
        name="word"
        label={t("finished.tell")}
        hint={t("finished.hint")}
        page={page}
        problem={view.problem}
        draft={view.draft ?? view.word ?? undefined}
      />
      <Button picture="speech">{t("finished.send")}</Button>
    </Form>
  );
}

function Below({ view, page }: Part) {
  if (view.readOnly) return null;
  const chosen = chosenIn(view);
  return (
    <>
      {chosen ? <Chosen view={view} page={page} chosen={chosen} /> : null}
      <Choices view={{ ...view, chosen }} page={page} />
    </>
  );
}

function Choices({ view, page }: Part) {
  if (isLate(view) || view.state === "accepted" || view.state === "under-way")
    return <Accepted view={view} page={page} />;
  if (view.state === "asked") return <Asked view={view} page={page} />;
  if (view.state === "handed-back") return <HandedBack view={view} page={page} />;
  return view.state === "done" && view.mayTell ? <Done view={view} page={page} /> : null;
}

/** One task in its present state, with what can be done now. */
export function renderTask(view: TaskView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const asked = view.state === "asked" && !isLate(view);
  const bold = (text: string, key: string) => (
    <b key={key}>
      <Name text={text} page={language} />
    </b>
  );
  const sent = view.sent === "word" ? "finished.sent" : "questionPage.sent";
  return (
    <Frame title={t("title")} page={language} view={view}>
      {view.sent ? (
        <Notice tone="good" picture="check" label={t("questionPage.sentLabel")}>
          <p>
            {t.rich(sent, {
              coordinator: <Name key="coordinator" text={view.coordinator.called} page={language} />,
            })}
          </p>
        </Notice>
      ) : null}
      <TaskNotice view={view} page={language} />
      <p className="from">
        <Face name={view.coordinator.name} />
        <span>
          {asked
            ? t.rich("asks", {
                coordinator: bold(view.coordinator.name, "coordinator"),
                reader: <Name key="reader" text={view.reader.called} page={language} />,
              })
            : t.rich("askedBy", { coordinator: bold(view.coordinator.name, "coordinator") })}
        </span>
      </p>
      <TaskCard view={view} page={language} level={asked ? "h1" : "h2"} />
      <Below view={view} page={language} />
      <Questions view={view} page={language} />
      {view.all ? (
        <section>
          <PageLink view={view} page={language} to={view.all} picture="list">
            {t("all")}
          </PageLink>
        </section>
      ) : null}
    </Frame>
  );
}
