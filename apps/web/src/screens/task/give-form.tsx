"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Seat } from "../../ui/seat";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { OwnerPicker } from "../minutes/write/owner-picker";
import type { TaskFormProps } from "./form-props";
import type { PossibleOwner } from "./view";

/** Asks somebody else; they get a mail with a link of their own. */
export function GiveForm({ task, actions, owners }: TaskFormProps) {
  const say = useTranslations("coordinator-task.give");
  const [chosen, setChosen] = useState<PossibleOwner | null>(null);
  const { kind, id } = task.owner;
  const others = owners.filter(({ owner }) => owner.kind !== kind || owner.id !== id);
  return (
    <div className="grid gap-4">
      <OwnerPicker
        label={say("who")}
        owners={others}
        onChoose={(owner) =>
          setChosen(
            others.find((each) => each.owner.kind === owner.kind && each.owner.id === owner.id) ?? null,
          )
        }
      />
      {chosen ? (
        <p className="flex items-center gap-2">
          <Seat name={chosen.name} formal={chosen.formal} size={28} />
          <bdi className="font-semibold">{chosen.name}</bdi>
        </p>
      ) : null}
      <DialogFoot
        label={chosen ? say("button", { name: chosen.name }) : say("ask")}
        busy={actions.isBusy && say("busy")}
        off={chosen ? null : say("first")}
        error={actions.dialogError}
        onPress={() => chosen && actions.give(task, chosen.owner, chosen.name)}
      />
    </div>
  );
}
