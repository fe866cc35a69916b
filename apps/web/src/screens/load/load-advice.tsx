"use client";

import type { TaskToGive } from "@rondom/domain/load/bearer";
import { type Given, withGiven } from "@rondom/domain/load/beside";
import { proposalsFor } from "@rondom/domain/load/proposals";
import { loadReasons } from "@rondom/domain/load/warnings";
import type { PersonKey } from "@rondom/domain/person";
import type { TaskOwner } from "@rondom/domain/task/task";
import { useTranslations } from "next-intl";
import { NoteBox } from "../../ui/note-box";
import { Proposals } from "./proposals";
import { useLoad } from "./use-load";
import { useReasonWords } from "./use-reason-words";

interface LoadAdviceProps {
  familyId: string;
  task: TaskToGive;
  /** Who was picked; null while nobody is. */
  chosen: TaskOwner | null;
  /** Who was asked already: not proposed again. */
  asked?: readonly PersonKey[];
  /** What people get together with it, which the server does not know yet. */
  beside?: readonly Given[];
  onChoose: (owner: TaskOwner) => void;
}

/** What to ask the moment an owner is picked, and who else could do it; before that, who could. Never a wall. */
export function LoadAdvice({ familyId, task, chosen, asked = [], beside = [], onChoose }: LoadAdviceProps) {
  const say = useTranslations("coordinator-load");
  const bearers = withGiven(useLoad(familyId), beside);
  const words = useReasonWords();
  const bearer = bearers.find(({ kind, id }) => chosen?.kind === kind && chosen.id === id);
  const reasons = bearer ? loadReasons(task, bearer, bearers) : [];
  const proposed = proposalsFor(task, bearers, bearer ? [...asked, bearer.key] : asked);
  const people = proposed.flatMap((key) => bearers.filter((each) => each.key === key));
  const outside = reasons.some(({ kind }) => kind === "not-their-theme" || kind === "does-not-do");
  if (reasons.length === 0 && (chosen || people.length === 0)) {
    const alone = !chosen && task.domain !== null && asked.length > 0 && bearers.length > 0;
    return alone ? <p className="text-note text-soft">{say("nobodyElse")}</p> : null;
  }
  return (
    <div className="grid gap-2">
      {bearer
        ? reasons.map((reason) => {
            const { fact, question } = words(reason, bearer.name);
            return (
              <NoteBox key={reason.kind} tone="look" fact={fact} announce>
                {question}
              </NoteBox>
            );
          })
        : null}
      {bearer && outside && bearer.offer?.notWords ? (
        <p className="text-note">
          {say("said", { name: bearer.name })} <q dir="auto">{bearer.offer.notWords}</q>
        </p>
      ) : null}
      <Proposals people={people} onChoose={onChoose} />
    </div>
  );
}
