"use client";

import { useTranslations } from "next-intl";
import { Chip } from "../../ui/chip";
import { DomainIcon } from "../../ui/domain-icon";
import { MailChip } from "../meeting/called/mail-chip";
import { useMoment } from "../meeting/use-moment";
import { useDays } from "../minutes/use-days";
import { handedBack, questionsOf, since } from "./groups";
import { TaskQuestion } from "./task-question";
import { TaskVerbs } from "./task-verbs";
import type { TaskActions } from "./use-task-actions";
import type { Task } from "./view";

/** One task: what, who, by when, what was said about it, and the verb that helps now. */
export function TaskRow({ task, actions }: { task: Task; actions: TaskActions }) {
  const say = useTranslations("coordinator-task");
  const { fullDay } = useDays();
  const { brief } = useMoment();
  const back = handedBack(task);
  const { at, noted } = since(task);
  const { owner, mail } = task;
  const second = owner.role ?? owner.organisation;
  return (
    <li className="grid gap-2 px-4 py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="grid min-w-60 flex-1 gap-1">
          <p className="flex items-start gap-2 font-semibold">
            {task.domain ? <DomainIcon domain={task.domain} size={20} /> : null}
            <bdi className={task.state === "cancelled" ? "text-soft line-through" : ""}>{task.title}</bdi>
          </p>
          <p className="text-note text-soft">
            <bdi className="text-ink">{owner.kind === "nobody" ? say("nobody") : owner.name}</bdi>
            {second ? <bdi>{` · ${second}`}</bdi> : null}
            {task.ownerLeft ? ` · ${say("left")}` : null}
            {task.byDate ? ` · ${say("by", { day: fullDay(task.byDate) })}` : ` · ${say("noDay")}`}
            {task.overdue ? ` · ${say("past")}` : null}
            {task.weight > 1 ? ` · ${say(`weight.${task.weight === 2 ? 2 : 3}`)}` : null}
            {task.kind ? ` · ${say(`kind.${task.kind}`)}` : null}
          </p>
          {task.subjects.length > 0 ? (
            <ul className="text-small text-soft">
              {task.subjects.map(({ kind, words }) => (
                <li key={kind}>
                  {say(`subject.${kind}`)} <bdi className="text-ink">{words}</bdi>
                </li>
              ))}
            </ul>
          ) : null}
          <p className="text-small text-soft">
            {say(`since.${task.state}`, { when: brief(at) })}
            {noted ? ` · ${say("noted")}` : null}
          </p>
          {task.state === "asked" && mail && mail.state !== "replaced" ? (
            <span className="flex flex-wrap items-center gap-2">
              <MailChip state={mail.state} />
              {mail.serverWords && mail.state !== "handed-over" ? (
                <bdi className="text-small text-soft">“{mail.serverWords}”</bdi>
              ) : null}
            </span>
          ) : null}
        </div>
        <TaskVerbs task={task} actions={actions} />
      </div>
      {back ? (
        <blockquote className="flex flex-wrap items-center gap-2 rounded-button bg-attention-soft px-3 py-2 text-note">
          {back.reason ? <Chip>{say(`reason.${back.reason}`)}</Chip> : null}
          <bdi className="whitespace-pre-line">{back.word ? `“${back.word}”` : say("withoutWords")}</bdi>
        </blockquote>
      ) : null}
      {questionsOf(task).map((event) => (
        <TaskQuestion key={event.id} task={task} event={event} actions={actions} />
      ))}
    </li>
  );
}
