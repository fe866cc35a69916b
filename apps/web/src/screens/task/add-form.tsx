"use client";

import { newId } from "@rondom/domain/id";
import type { TaskKind } from "@rondom/domain/load/task-kind";
import { limits } from "@rondom/domain/text";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { DateField } from "../../ui/date-field";
import { TextField } from "../../ui/text-field";
import { useSpeak } from "../../ui/toasts";
import { LoadAdvice } from "../load/load-advice";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { KindChoice } from "./kind-choice";
import { OwnerChoice } from "./owner-choice";
import { SubjectChoice } from "./subject-choice";
import { subjectIds } from "./subject-ids";
import type { PossibleOwner, PossibleSubject } from "./view";
import { WeightChoice } from "./weight-choice";

interface AddFormProps {
  familyId: string;
  owners: readonly PossibleOwner[];
  onDone: () => void;
}

/** What is to be done, what for, by whom and by when; who is asked gets a mail. */
export function AddForm({ familyId, owners, onDone }: AddFormProps) {
  const say = useTranslations("coordinator-task");
  const { task } = useTRPC();
  const queries = useQueryClient();
  const { tell } = useSpeak();
  // Made once: a request that is sent again adds nothing.
  const [id] = useState(newId);
  const [title, setTitle] = useState("");
  const [owner, setOwner] = useState<PossibleOwner | null>(null);
  const [byDate, setByDate] = useState<string | null>(null);
  const [subject, setSubject] = useState<PossibleSubject | null>(null);
  const [kind, setKind] = useState<TaskKind | null>(null);
  const [weight, setWeight] = useState(1);
  const { data: subjects = [] } = useQuery(task.subjects.queryOptions({ familyId }));
  const adding = useMutation(task.add.mutationOptions({ onSettled: () => queries.invalidateQueries() }));
  const add = () =>
    adding.mutate(
      { familyId, id, title, owner: owner?.owner ?? null, byDate, weight, kind, ...subjectIds(subject) },
      {
        onSuccess: () => {
          onDone();
          tell(owner ? say("told.asked", { name: owner.name }) : say("told.added"));
        },
      },
    );
  return (
    <div className="grid gap-4">
      <TextField
        label={say("change.title")}
        value={title}
        onChange={setTitle}
        limit={limits.title}
        autoFocus
      />
      <SubjectChoice subjects={subjects} value={subject} onChange={setSubject} />
      <OwnerChoice label={say("add.who")} owners={owners} value={owner} onChange={setOwner} />
      <LoadAdvice
        familyId={familyId}
        task={{ title, domain: subject?.domain ?? null, kind, weight, byDate, ownerKey: null }}
        chosen={owner?.owner ?? null}
        onChoose={({ kind, id: chosen }) =>
          setOwner(owners.find((each) => each.owner.kind === kind && each.owner.id === chosen) ?? null)
        }
      />
      <DateField label={say("change.by")} value={byDate} onChange={setByDate} />
      <KindChoice value={kind} onChange={setKind} />
      <WeightChoice value={weight} onChange={setWeight} />
      <DialogFoot
        label={owner ? say("give.button", { name: owner.name }) : say("add.button")}
        busy={adding.isPending && say("busy")}
        off={title.trim() ? null : say("change.first")}
        error={adding.error}
        onPress={add}
      />
    </div>
  );
}
