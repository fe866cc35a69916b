"use client";

import {
  Ban,
  CalendarClock,
  CircleCheckBig,
  Copy,
  Ellipsis,
  Forward,
  HandHelping,
  type LucideIcon,
  MailPlus,
  Pencil,
  Play,
  Split,
  Undo2,
  UserPlus,
  UserSearch,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { IconButton } from "../../ui/icon-button";
import { Menu } from "../../ui/menu";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import type { TaskActions } from "./use-task-actions";
import { doingsFor, type TaskDoing } from "./verbs-for";
import type { Task } from "./view";

const icons: Record<TaskDoing, LucideIcon> = {
  give: UserPlus,
  "ask-again": MailPlus,
  "look-for": UserSearch,
  accept: HandHelping,
  start: Play,
  "not-yet": CalendarClock,
  "leave-undone": X,
  "pass-on": Forward,
  split: Split,
  "hand-back": Undo2,
  finish: CircleCheckBig,
  reopen: Undo2,
  change: Pencil,
  "copy-link": Copy,
  cancel: Ban,
};

/** The verb that helps now, and the others behind it. */
export function TaskVerbs({ task, actions }: { task: Task; actions: TaskActions }) {
  const say = useTranslations("coordinator-task");
  const own = task.owner.kind === "coordinator";
  const [first, ...others] = doingsFor(task);
  const { id, kind } = task.owner;
  const run: Record<TaskDoing, () => void> = {
    give: () => actions.begin(task, "give"),
    "ask-again": () => (kind === "nobody" ? undefined : actions.give(task, { kind, id }, task.owner.name)),
    "look-for": () => actions.lookFor(task),
    accept: () => actions.enter(task, "accept"),
    start: () => actions.enter(task, "start"),
    "not-yet": () => actions.begin(task, "not-yet"),
    "leave-undone": () => actions.begin(task, "leave-undone"),
    "pass-on": () => actions.begin(task, "pass-on"),
    split: () => actions.begin(task, "split"),
    "hand-back": () => actions.begin(task, "hand-back"),
    finish: () => actions.enter(task, "finish"),
    reopen: () => actions.enter(task, "reopen"),
    change: () => actions.begin(task, "change"),
    "copy-link": () => actions.copyLink(task),
    cancel: () => actions.begin(task, "cancel"),
  };
  const word = (doing: TaskDoing) =>
    kind === "nobody" && doing === "give" ? say("verb.ask") : say(own ? `ownVerb.${doing}` : `verb.${doing}`);
  // What is done to a task is done by its name.
  const [hidden] = useNamesHidden();
  if (!first || hidden) return null;
  return (
    <span className="flex items-start gap-1">
      <Button
        size="small"
        icon={<Icon of={icons[first]} size={16} />}
        aria-label={say("verbFor", { verb: word(first), task: task.title })}
        onPress={run[first]}
      >
        {word(first)}
      </Button>
      {others.length > 0 ? (
        <Menu
          label={say("more", { task: task.title })}
          trigger={<IconButton icon={Ellipsis} label={say("more", { task: task.title })} />}
          choices={others.map((doing) => ({
            key: doing,
            label: word(doing),
            icon: <Icon of={icons[doing]} />,
            onChoose: run[doing],
          }))}
        />
      ) : null}
    </span>
  );
}
