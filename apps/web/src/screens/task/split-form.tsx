"use client";

import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { TextField } from "../../ui/text-field";
import { DialogFoot } from "../meeting/called/dialog-foot";
import type { TaskFormProps } from "./form-props";
import { givenIn, readyParts, type TaskPart } from "./ready-parts";
import { SplitPart } from "./split-part";

/** As many parts as one press takes out of a task. */
const most = 8;

const newPart = (): TaskPart => ({ id: newId(), title: "", owner: null, byDate: null });

/** Too much for one: what remains, and parts that go to somebody else or wait for somebody. */
export function SplitForm({ task, actions, owners }: TaskFormProps) {
  const say = useTranslations("coordinator-task");
  const [title, setTitle] = useState(task.title);
  const [parts, setParts] = useState<TaskPart[]>(() => [newPart()]);
  const change = (id: string, patch: Partial<TaskPart>) =>
    setParts((all) => all.map((part) => (part.id === id ? { ...part, ...patch } : part)));
  const ready = readyParts(parts);
  return (
    <div className="grid gap-4">
      <TextField
        label={say("split.remains")}
        hint={task.owner.kind === "nobody" ? undefined : say("split.stays", { name: task.owner.name })}
        value={title}
        onChange={setTitle}
        limit={limits.title}
        autoFocus
      />
      {parts.map((part, at) => (
        <SplitPart
          key={part.id}
          task={task}
          familyId={actions.familyId}
          part={part}
          number={at + 1}
          owners={owners}
          beside={givenIn(parts.filter(({ id }) => id !== part.id))}
          onChange={(patch) => change(part.id, patch)}
        />
      ))}
      {parts.length < most ? (
        <div>
          <Button
            size="small"
            icon={<Icon of={Plus} size={16} />}
            onPress={() => setParts([...parts, newPart()])}
          >
            {say("split.more")}
          </Button>
        </div>
      ) : null}
      <DialogFoot
        label={say("split.button")}
        busy={actions.isBusy && say("busy")}
        off={title.trim() && ready.length > 0 ? null : say("split.first")}
        error={actions.dialogError}
        onPress={() => actions.split(task, title, ready)}
      />
    </div>
  );
}
