import type { ProductLanguage } from "@rondom/domain/language";
import { weekdayDate } from "@rondom/i18n/dates";
import { translator } from "@rondom/i18n/translate";
import { pathIn } from "../address";
import { PictureFace } from "../face";
import { Leaf } from "../leaf";
import { PageLink } from "../page-link";
import { domainPictogram, Pictogram } from "../pictogram";
import { Name, Said } from "../said";
import type { FamilyHomeView, FamilyTask } from "./view";

interface Part {
  view: FamilyHomeView;
  page: ProductLanguage;
}

const looks = {
  asked: { picture: "question", word: "state.asked" },
  accepted: { picture: "hand", word: "state.accepted" },
  "under-way": { picture: "hand", word: "state.under-way" },
  "to-find": { picture: "question", word: "state.to-find" },
  done: { picture: "check", word: "state.done" },
} as const;

function State({ task, page }: { task: FamilyTask; page: ProductLanguage }) {
  const { state } = task;
  if (state === "cancelled" || state === "handed-back" || state === "not-done") return null;
  const { picture, word } = looks[state];
  return (
    <p className="label">
      <Pictogram name={picture} />
      <b>{translator(page, "family")(word)}</b>
    </p>
  );
}

function TaskRow({ task, view, page }: Part & { task: FamilyTask }) {
  const t = translator(page, "family");
  return (
    <div className="row">
      <PictureFace name={task.domain ? domainPictogram(task.domain.key) : "hand"} />
      <div>
        <p className="strong">
          {task.who ? <Name text={task.who} page={page} /> : translator(page, "report")("seeks")}
        </p>
        <p>
          <Said words={task.title} page={page} />
        </p>
        {task.due ? <p className="small">{t("by", { date: weekdayDate(task.due, page) })}</p> : null}
        <State task={task} page={page} />
        {task.href ? (
          <a className="link" href={pathIn(task.href, page, view.reader.language)}>
            {t("open")}
          </a>
        ) : null}
      </div>
      {task.due ? <Leaf on={task.due} page={page} size="small" /> : null}
    </div>
  );
}

/** Who does what by when: first us, then the others. */
export function Tasks({ view, page, whose }: Part & { whose: "ours" | "theirs" }) {
  const t = translator(page, "family");
  const tasks = view[whose];
  return (
    <section>
      <h2>{t(whose === "ours" ? "we" : "others")}</h2>
      <div className="card">
        {tasks.length === 0 ? <p>{t("noTasks")}</p> : null}
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} view={view} page={page} />
        ))}
      </div>
      {whose === "ours" && view.tasks ? (
        <PageLink view={view} page={page} to={view.tasks} picture="list">
          {translator(page, "task")("all")}
        </PageLink>
      ) : null}
    </section>
  );
}
