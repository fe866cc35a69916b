"use client";

import type { TaskOwner } from "@rondom/domain/task/task";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { useSpeak } from "../../ui/toasts";
import type { Task } from "./view";

export type TaskActions = ReturnType<typeof useTaskActions>;
/** What needs more than one press. */
export type TaskDialog =
  | "give"
  | "pass-on"
  | "hand-back"
  | "leave-undone"
  | "not-yet"
  | "split"
  | "change"
  | "cancel"
  | "answer";
/** What somebody said by phone, noted for them. */
type Entered = "accept" | "start" | "hand-back" | "not-yet" | "finish" | "leave-undone" | "reopen";

interface Said {
  reason?: string | null;
  word?: string;
  newDate?: string | null;
}

/** Everything the coordinator does with a task. At most one dialog is open. */
export function useTaskActions(familyId: string) {
  const say = useTranslations("coordinator-task.told");
  const { task: verbs, access } = useTRPC();
  const { tell } = useSpeak();
  const queries = useQueryClient();
  const [open, setOpen] = useState<{ task: Task; dialog: TaskDialog; eventId?: string } | null>(null);
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const done = (words: string) => () => {
    setOpen(null);
    tell(words);
  };
  const told = { onSettled: () => queries.invalidateQueries() };
  const enter = useMutation(verbs.enterState.mutationOptions(told));
  const reassign = useMutation(verbs.reassign.mutationOptions(told));
  const passOn = useMutation(verbs.passOn.mutationOptions(told));
  const lookFor = useMutation(verbs.lookFor.mutationOptions(told));
  const split = useMutation(verbs.split.mutationOptions(told));
  const change = useMutation(verbs.change.mutationOptions(told));
  const cancel = useMutation(verbs.cancel.mutationOptions(told));
  const settle = useMutation(verbs.settleQuestion.mutationOptions(told));
  const copy = useMutation(access.copyLink.mutationOptions());
  const all = [enter, reassign, passOn, lookFor, split, change, cancel, settle, copy];
  const failed = all.find((each) => each.error)?.error ?? null;
  return {
    familyId,
    open,
    begin: (task: Task, dialog: TaskDialog, eventId?: string) => {
      for (const each of all) each.reset();
      setOpen({ task, dialog, ...(eventId ? { eventId } : {}) });
    },
    close: () => setOpen(null),
    isBusy: all.some((each) => each.isPending),
    /** Stands in the open dialog, or above the list. */
    dialogError: open ? failed : null,
    rowError: open ? null : failed,
    enter: ({ id: taskId, owner }: Task, verb: Entered, said: Said = {}) =>
      enter.mutate(
        { familyId, taskId, verb, ...said },
        { onSuccess: done(say("noted", { name: owner.name })) },
      ),
    give: ({ id: taskId, version }: Task, owner: TaskOwner, name: string) =>
      reassign.mutate({ familyId, taskId, version, owner }, { onSuccess: done(say("asked", { name })) }),
    passOn: ({ id: taskId, version }: Task, owner: TaskOwner, name: string) =>
      passOn.mutate({ familyId, taskId, version, owner }, { onSuccess: done(say("asked", { name })) }),
    lookFor: ({ id: taskId }: Task) =>
      lookFor.mutate({ familyId, taskId }, { onSuccess: done(say("lookedFor")) }),
    split: (
      { id: taskId, version }: Task,
      title: string,
      parts: { id: string; title: string; owner: TaskOwner | null; byDate: string | null }[],
    ) =>
      split.mutate(
        { familyId, taskId, version, title, parts },
        { onSuccess: done(say("split", { count: parts.length })) },
      ),
    change: ({ id: taskId, version }: Task, now: Pick<Task, "title" | "byDate" | "weight" | "kind">) =>
      change.mutate({ familyId, taskId, version, ...now }, { onSuccess: done(say("changed")) }),
    cancel: ({ id: taskId }: Task, word: string) =>
      cancel.mutate({ familyId, taskId, word }, { onSuccess: done(say("cancelled")) }),
    settle: (eventId: string, words: string | null) =>
      settle.mutate({ familyId, eventId, words }, { onSuccess: done(say("settled")) }),
    copyLink: ({ id, owner }: Task) =>
      copy.mutate(
        { familyId, about: { kind: "task", id } },
        {
          onSuccess: async ({ url }) => {
            try {
              await navigator.clipboard.writeText(url);
              tell(say("copied", { name: owner.name }));
            } catch {
              // Not every browser lets a page copy: then the link is shown, to be taken by hand.
              setLink({ name: owner.name, url });
            }
          },
        },
      ),
    link,
    closeLink: () => setLink(null),
  };
}
