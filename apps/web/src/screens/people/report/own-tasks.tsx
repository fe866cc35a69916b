import type { ProductLanguage } from "@rondom/domain/language";
import { taskIsLive } from "@rondom/domain/task/transition";
import { weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { Button, Door } from "../button";
import { PictureFace } from "../face";
import { Form } from "../form";
import { Leaf } from "../leaf";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import { stepPath } from "../task/step-path";
import type { OwnTask, ReportView } from "./view";

interface Part {
  view: ReportView;
  task: OwnTask;
  page: ProductLanguage;
}

function TaskButtons({ view, task, action, page }: Part & { action: string }) {
  const t = translator(page, "task");
  const own = { action, reader: view.reader };
  const asked = task.state === "asked";
  return (
    <Form view={own} page={page}>
      <Button name="act" value={asked ? "accept" : "done"} picture={asked ? "hand" : "check"} filled>
        {t(asked ? "accept" : "done")}
      </Button>
      <div className="tiles">
        <div>
          <Door tile href={stepPath(own, page, "cannot")} picture="cross" tone="bad">
            {t("cannot")}
          </Door>
          {asked ? (
            <Button tile name="act" value="done" picture="check" tone="good">
              {t("short.done")}
            </Button>
          ) : null}
          <Door tile href={stepPath(own, page, "question")} picture="speech" tone="ask">
            {t("short.question")}
          </Door>
        </div>
      </div>
    </Form>
  );
}

function TaskOfReader({ view, task, page }: Part) {
  const t = translator(page, "report");
  const { state } = task;
  return (
    <div className="card">
      <div className="row">
        <PictureFace name={task.domain ? domainPictogram(task.domain.key) : "hand"} />
        <div>
          <h3>
            <Said words={task.title} page={page} />
          </h3>
          {task.due ? <p className="small">{t("by", { date: weekdayDate(task.due, page) })}</p> : null}
          {state === "asked" || state === "cancelled" || state === "to-find" ? null : (
            <p className="label">
              <Pictogram name={state === "handed-back" ? "back" : state === "not-done" ? "cross" : "check"} />
              <b>{t(`status.${state}`)}</b>
            </p>
          )}
        </div>
        {task.due ? <Leaf on={task.due} page={page} size="small" /> : null}
      </div>
      {task.action && !view.readOnly && taskIsLive(state) ? (
        <TaskButtons view={view} task={task} action={task.action} page={page} />
      ) : null}
    </div>
  );
}

/** The reader's own tasks stand before all else, with their buttons. */
export function OwnTasks({ view, page }: { view: ReportView; page: ProductLanguage }) {
  const t = translator(page, "report");
  const tasks = view.ownTasks.filter((task) => task.state !== "cancelled");
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2>
        {t.rich("yourTask", {
          count: tasks.length,
          reader: <Name key="reader" text={view.reader.called} page={page} />,
        })}
      </h2>
      {tasks.map((task, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a task may have no address; the list is never reordered
        <TaskOfReader key={index} view={view} task={task} page={page} />
      ))}
    </section>
  );
}
