"use client";

import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { useSpeak } from "../../ui/toasts";
import { LoadAdvice } from "../load/load-advice";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { OwnerChoice } from "./owner-choice";
import type { PossibleNeed, PossibleOwner } from "./view";
import { WeightChoice } from "./weight-choice";

interface AddTaskProps {
  familyId: string;
  owners: readonly PossibleOwner[];
  needs: readonly PossibleNeed[];
}

/** A task outside a meeting: what, who or nobody yet, by when, for which need. */
export function AddTask(props: AddTaskProps) {
  const say = useTranslations("coordinator-task.add");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button icon={<Icon of={Plus} size={18} />} onPress={() => setIsOpen(true)}>
        {say("open")}
      </Button>
      <Dialog title={say("title")} isOpen={isOpen} onClose={() => setIsOpen(false)} stays>
        <AddForm {...props} onDone={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}

function AddForm({ familyId, owners, needs, onDone }: AddTaskProps & { onDone: () => void }) {
  const say = useTranslations("coordinator-task");
  const queries = useQueryClient();
  const { tell } = useSpeak();
  // Made once: a request that is sent again adds nothing.
  const [id] = useState(newId);
  const [title, setTitle] = useState("");
  const [owner, setOwner] = useState<PossibleOwner | null>(null);
  const [byDate, setByDate] = useState<string | null>(null);
  const [needId, setNeedId] = useState("none");
  const [weight, setWeight] = useState(1);
  const adding = useMutation(
    useTRPC().task.add.mutationOptions({ onSettled: () => queries.invalidateQueries() }),
  );
  const add = () =>
    adding.mutate(
      {
        familyId,
        id,
        title,
        owner: owner?.owner ?? null,
        byDate,
        weight,
        ...(needId === "none" ? {} : { needId }),
      },
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
      <OwnerChoice label={say("add.who")} owners={owners} value={owner} onChange={setOwner} />
      <LoadAdvice
        familyId={familyId}
        task={{
          title,
          domain: needs.find((need) => need.id === needId)?.domain ?? null,
          kind: null,
          weight,
          byDate,
          ownerKey: null,
        }}
        chosen={owner?.owner ?? null}
        onChoose={({ kind, id: chosen }) =>
          setOwner(owners.find((each) => each.owner.kind === kind && each.owner.id === chosen) ?? null)
        }
      />
      <DateField label={say("change.by")} value={byDate} onChange={setByDate} />
      {needs.length > 0 ? (
        <Select
          label={say("add.need")}
          choices={[
            { key: "none", label: say("add.noNeed") },
            ...needs.map((need) => ({ key: need.id, label: need.title })),
          ]}
          value={needId}
          onChange={setNeedId}
        />
      ) : null}
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
