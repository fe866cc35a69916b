"use client";

import type { Given } from "@rondom/domain/load/beside";
import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { DateField } from "../../ui/date-field";
import { TextField } from "../../ui/text-field";
import { LoadAdvice } from "../load/load-advice";
import { OwnerChoice } from "./owner-choice";
import type { TaskPart } from "./ready-parts";
import type { PossibleOwner, Task } from "./view";

interface SplitPartProps {
  task: Task;
  familyId: string;
  part: TaskPart;
  number: number;
  owners: readonly PossibleOwner[];
  /** The other parts: several for one person add up. */
  beside: readonly Given[];
  onChange: (patch: Partial<TaskPart>) => void;
}

/** A part that is taken out of a task: what, who or nobody yet, by when; for what the task was for. */
export function SplitPart({ task, familyId, part, number, owners, beside, onChange }: SplitPartProps) {
  const say = useTranslations("coordinator-task");
  const { title, owner, byDate } = part;
  const { domain, kind } = task;
  return (
    <fieldset className="grid gap-3 border-line border-t pt-3">
      <legend className="sr-only">{say("split.part", { number })}</legend>
      <TextField
        label={say("split.part", { number })}
        value={title}
        onChange={(words) => onChange({ title: words })}
        limit={limits.title}
      />
      <OwnerChoice
        label={say("add.who")}
        owners={owners}
        value={owner}
        onChange={(chosen) => onChange({ owner: chosen })}
      />
      {title.trim() ? (
        <LoadAdvice
          familyId={familyId}
          task={{ title, domain, kind, weight: 1, byDate, ownerKey: null }}
          chosen={owner?.owner ?? null}
          beside={beside}
          onChoose={({ kind: whose, id }) =>
            onChange({
              owner: owners.find((each) => each.owner.kind === whose && each.owner.id === id) ?? null,
            })
          }
        />
      ) : null}
      <DateField label={say("change.by")} value={byDate} onChange={(day) => onChange({ byDate: day })} />
    </fieldset>
  );
}
