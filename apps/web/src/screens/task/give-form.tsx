"use client";

import { personKey } from "@rondom/domain/person";
import { reachableOwner, type TaskOwner } from "@rondom/domain/task/task";
import { taskIsLive } from "@rondom/domain/task/transition";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Seat } from "../../ui/seat";
import { LoadAdvice } from "../load/load-advice";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { OwnerPicker } from "../minutes/write/owner-picker";
import type { TaskFormProps } from "./form-props";
import type { PossibleOwner } from "./view";

function ChooseForm({ task, actions, owners, verb }: TaskFormProps & { verb: "give" | "passOn" }) {
  const say = useTranslations("coordinator-task.give");
  const [chosen, setChosen] = useState<PossibleOwner | null>(null);
  const { kind, id } = task.owner;
  const before = reachableOwner({ ownerKind: kind, ownerId: id });
  const beforeKey = before && personKey(before);
  const others = owners.filter(({ owner }) => owner.kind !== kind || owner.id !== id);
  const choose = (owner: TaskOwner) =>
    setChosen(others.find((each) => each.owner.kind === owner.kind && each.owner.id === owner.id) ?? null);
  return (
    <div className="grid gap-4">
      {verb === "passOn" ? <p className="text-note">{say("passOn", { name: task.owner.name })}</p> : null}
      <OwnerPicker label={say("who")} owners={others} onChoose={choose} wide />
      {chosen ? (
        <p className="flex items-center gap-2">
          <Seat name={chosen.name} formal={chosen.formal} size={28} />
          <bdi className="font-semibold">{chosen.name}</bdi>
        </p>
      ) : null}
      <LoadAdvice
        familyId={actions.familyId}
        task={{
          title: task.title,
          domain: task.domain,
          kind: task.kind,
          weight: task.weight,
          byDate: task.byDate,
          ownerKey: taskIsLive(task.state) ? beforeKey : null,
        }}
        chosen={chosen?.owner ?? null}
        asked={beforeKey ? [beforeKey] : []}
        onChoose={choose}
      />
      <DialogFoot
        label={chosen ? say("button", { name: chosen.name }) : say("ask")}
        busy={actions.isBusy && say("busy")}
        off={chosen ? null : say("first")}
        error={actions.dialogError}
        onPress={() => chosen && actions[verb](task, chosen.owner, chosen.name)}
      />
    </div>
  );
}

/** Asks somebody else; they get a mail with a link of their own. */
export function GiveForm(props: TaskFormProps) {
  return <ChooseForm {...props} verb="give" />;
}

/** Gives it to a successor although somebody took it on. */
export function PassOnForm(props: TaskFormProps) {
  return <ChooseForm {...props} verb="passOn" />;
}
