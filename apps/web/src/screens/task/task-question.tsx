"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import type { TaskActions } from "./use-task-actions";
import type { Task, TaskEvent } from "./view";

interface TaskQuestionProps {
  task: Task;
  event: TaskEvent;
  actions: TaskActions;
}

/** A question about a task: answered in words, or only seen. */
export function TaskQuestion({ task, event, actions }: TaskQuestionProps) {
  const say = useTranslations("coordinator-task.question");
  const [hidden] = useNamesHidden();
  return (
    <div
      className={`flex flex-wrap items-center gap-2 rounded-button px-3 py-2 text-note ${event.seenAt === null ? "bg-action-soft" : "bg-sunken"}`}
    >
      <div className="min-w-52 flex-1">
        <p className="whitespace-pre-line">
          <span className="font-semibold">{say("asks")}</span> <bdi>“{event.word}”</bdi>
        </p>
        {event.answer ? (
          <p className="whitespace-pre-line">
            <span className="font-semibold">{say("answered")}</span> <bdi>“{event.answer}”</bdi>
          </p>
        ) : null}
        {event.seenAt !== null && !event.answer ? <p className="text-soft">{say("seen")}</p> : null}
      </div>
      {event.seenAt === null && !hidden ? (
        <span className="flex flex-wrap gap-2">
          <Button size="small" onPress={() => actions.begin(task, "answer", event.id)}>
            {say("answer")}
          </Button>
          <Button size="small" onPress={() => actions.settle(event.id, null)}>
            {say("markSeen")}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
