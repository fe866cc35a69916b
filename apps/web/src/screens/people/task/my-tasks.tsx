import type { ProductLanguage } from "@rondom/domain/language";
import { taskIsLive } from "@rondom/domain/task/transition";
import { translator } from "@rondom/i18n/translate";
import type { ReactElement } from "react";
import { pathIn } from "../address";
import { Frame } from "../frame";
import { Leaf } from "../leaf";
import { Phone } from "../phone";
import { Pictogram, type PictogramName } from "../pictogram";
import { Name, Said } from "../said";
import type { MyTask, MyTasksView } from "./view";

interface Part {
  view: MyTasksView;
  page: ProductLanguage;
}

const groups = [
  { key: "waiting", states: ["asked"] },
  { key: "taken", states: ["under-way", "accepted"] },
  { key: "back", states: ["handed-back"] },
  { key: "done", states: ["done"] },
  { key: "notDone", states: ["not-done"] },
] as const satisfies { key: string; states: MyTask["state"][] }[];

const pictures: Record<MyTask["state"], PictogramName> = {
  asked: "question",
  accepted: "hand",
  "under-way": "hand",
  "handed-back": "back",
  done: "check",
  "not-done": "cross",
};

function TaskRow({ task, view, page }: Part & { task: MyTask }) {
  const t = translator(page, "task");
  const title = task.title ? <Said words={task.title} page={page} /> : t("mine.hidden");
  return (
    <li className="row">
      {task.due ? <Leaf on={task.due} page={page} size="small" /> : null}
      <div>
        {task.href ? (
          <a className="link" href={pathIn(task.href, page, view.reader.language)}>
            {title}
          </a>
        ) : (
          <p className="strong">{title}</p>
        )}
        <p className="label">
          <Pictogram name={task.late ? "late" : pictures[task.state]} />
          <b>{t(task.late ? "mine.state.late" : `mine.state.${task.state}`)}</b>
        </p>
      </div>
    </li>
  );
}

function Group({ view, page, group }: Part & { group: (typeof groups)[number] }) {
  const tasks = view.tasks.filter(({ state }) => group.states.some((one) => one === state));
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2>{translator(page, "task")(`mine.${group.key}`)}</h2>
      <ul className="list card">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} view={view} page={page} />
        ))}
      </ul>
    </section>
  );
}

/** Everything this reader was asked to do: waiting for an answer, taken on, handed back, done. */
export function renderMyTasks(view: MyTasksView, language: ProductLanguage): ReactElement {
  const t = translator(language, "task");
  const live = view.tasks.filter(({ state }) => taskIsLive(state));
  const { coordinator } = view;
  return (
    <Frame title={t("mine.title")} page={language} view={view}>
      <h1>{t("mine.title")}</h1>
      <p>{t("mine.count", { count: live.length })}</p>
      {live.length > 1 && coordinator.phone ? (
        <p>
          {t.rich("mine.tooMany", {
            coordinator: <Name key="coordinator" text={coordinator.called} page={language} />,
          })}{" "}
          <Phone number={coordinator.phone} />
        </p>
      ) : null}
      {groups.map((group) => (
        <Group key={group.key} view={view} page={language} group={group} />
      ))}
    </Frame>
  );
}
