import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { Person } from "@rondom/domain/person";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import type { Errand } from "@rondom/mail/task/errand";
import { ensureLink, linkUrl } from "../access/ensure-link";
import type { Settings } from "../ctx";
import type { MailWriter } from "../outbox/write-to";

/** A task as a mail to its owner may show it: behind their own link, without title where it touches health or money. */
export async function errandOf(
  writer: MailWriter,
  settings: Settings,
  task: Row<"task">,
  owner: Person,
): Promise<Errand> {
  const link = await ensureLink(writer, owner, { purpose: "task", subjectId: task.id });
  const [need] = task.needId ? await rowsOf(writer, "need", { id: task.needId }) : [];
  return {
    task: topicOf(task),
    ...(need ? { need: topicOf(need) } : {}),
    ...(task.byDate ? { due: task.byDate } : {}),
    link: linkUrl(settings, link, `task/${task.id}`),
  };
}

function topicOf(
  about: Pick<Row<"task">, "title" | "domain" | "sensitive"> & Partial<Pick<Row<"task">, "kind">>,
): Errand["task"] {
  return isHiddenInMail(about) ? { hidden: true } : { title: about.title };
}
