import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import { Button, Door } from "../button";
import { Form } from "../form";
import { inSentence } from "../in-sentence";
import { Name } from "../said";
import { WordBox } from "../word-box";
import { stepPath } from "./step-path";
import { isLate } from "./task-notice";
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
      <Door href={stepPath(view, page, "later")} picture="calendar" tone="ask">
        {t("later")}
      </Door>
      <p className="small">
        {t.rich("noIsFine", {
          coordinator: <Name key="coordinator" text={view.coordinator.called} page={page} />,
        })}
      </p>
    </>
  );
}

/** Taken on, begun, or late: how it goes. */
function Going({ view, page }: Part) {
  const t = translator(page, "task");
  const asked = view.state === "asked";
  return (
    <>
      <Form view={view} page={page}>
        {view.chosen === "done" ? null : (
          <Button name="act" value="done" picture="check" tone="good" filled={!isLate(view) && !view.chosen}>
            {t("done")}
          </Button>
        )}
        {asked && view.chosen !== "accept" ? (
          <Button name="act" value="accept" picture="hand">
            {t("accept")}
          </Button>
        ) : null}
        {view.state === "accepted" ? (
          <Button name="act" value="start" picture="hand">
            {t("start")}
          </Button>
        ) : null}
      </Form>
      <Door href={stepPath(view, page, "later")} picture="calendar" tone="ask">
        {t("later")}
      </Door>
      <Door href={stepPath(view, page, "cannot")} picture="back" tone="bad">
        {t(asked ? "cannot" : "stillCannot")}
      </Door>
      {asked ? null : (
        <Door href={stepPath(view, page, "undone")} picture="cross" tone="bad">
          {t("undone.label")}
        </Door>
      )}
      <Door href={stepPath(view, page, "question")} picture="speech" tone="ask">
        {t("question")}
      </Door>
      {isLate(view) ? <p className="small">{t("late.only")}</p> : null}
    </>
  );
}

function OwnWords({ view, page }: Part) {
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
    </>
  );
}

function HandedBack({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <>
      <OwnWords view={view} page={page} />
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

function NotDone({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <>
      <OwnWords view={view} page={page} />
      <Form view={view} page={page}>
        <Button name="act" value="done" picture="check">
          {t("undone.after")}
        </Button>
        <Button name="act" value="reopen" picture="hand">
          {t("undone.again")}
        </Button>
      </Form>
    </>
  );
}

function Done({ view, page }: Part) {
  const t = translator(page, "task");
  return (
    <>
      {view.mayTell ? (
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
      ) : null}
      <Form view={view} page={page}>
        <Button name="act" value="reopen" picture="back">
          {t("finished.reopen")}
        </Button>
      </Form>
    </>
  );
}

/** What the reader can do with a task in its present state. */
export function Choices({ view, page }: Part) {
  if (isLate(view) || view.state === "accepted" || view.state === "under-way")
    return <Going view={view} page={page} />;
  if (view.state === "asked") return <Asked view={view} page={page} />;
  if (view.state === "handed-back") return <HandedBack view={view} page={page} />;
  if (view.state === "not-done") return <NotDone view={view} page={page} />;
  return view.state === "done" ? <Done view={view} page={page} /> : null;
}
