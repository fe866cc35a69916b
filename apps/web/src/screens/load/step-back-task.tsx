"use client";

import type { TaskToGive } from "@rondom/domain/load/bearer";
import { proposalsFor } from "@rondom/domain/load/proposals";
import { loadReasons } from "@rondom/domain/load/warnings";
import type { TaskOwner } from "@rondom/domain/task/task";
import { useTranslations } from "next-intl";
import { NoteBox } from "../../ui/note-box";
import { Select } from "../../ui/select";
import { Proposals } from "./proposals";
import type { StepBack } from "./step-back-screen";
import { useReasonWords } from "./use-reason-words";

interface StepBackTaskProps {
  task: StepBack["tasks"][number];
  bearers: StepBack["bearers"];
  chosen: TaskOwner | null;
  /** null: still to be found. */
  onChoose: (owner: TaskOwner | null) => void;
}

/** One task of whoever goes: a successor from the proposal or the list, or nobody yet. */
export function StepBackTask({ task, bearers, chosen, onChoose }: StepBackTaskProps) {
  const say = useTranslations("coordinator-load.stepBack");
  const words = useReasonWords();
  const { title, domain, weight, byDate, kind } = task;
  const given: TaskToGive = { title, domain, weight, byDate, kind, ownerKey: null };
  const bearer = bearers.find(({ kind, id }) => chosen?.kind === kind && chosen.id === id);
  const proposed = proposalsFor(given, bearers, bearer ? [bearer.key] : []);
  return (
    <li className="grid gap-2 px-4 py-3">
      <Select
        label={<bdi>{title}</bdi>}
        choices={[
          { key: "nobody", label: say("nobodyYet") },
          ...bearers.map(({ key, name }) => ({ key, label: name })),
        ]}
        value={bearer?.key ?? "nobody"}
        onChange={(key) => {
          const found = bearers.find((each) => each.key === key);
          onChoose(found ? { kind: found.kind, id: found.id } : null);
        }}
      />
      {bearer
        ? loadReasons(given, bearer, bearers).map((reason) => {
            const { fact, question } = words(reason, bearer.name);
            return (
              <NoteBox key={reason.kind} tone="look" fact={fact} announce>
                {question}
              </NoteBox>
            );
          })
        : null}
      <Proposals
        people={proposed.flatMap((key) => bearers.filter((each) => each.key === key))}
        onChoose={onChoose}
      />
    </li>
  );
}
