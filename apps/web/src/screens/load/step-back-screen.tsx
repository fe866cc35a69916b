"use client";

import type { Answers } from "@rondom/api/root";
import { withGiven } from "@rondom/domain/load/beside";
import type { TaskOwner } from "@rondom/domain/task/task";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Card } from "../../ui/card";
import { NoteBox } from "../../ui/note-box";
import { useFormatter } from "../../words/use-formatter";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { useShownNames } from "../network/pseudonym/use-shown-names";
import { stepBackAsShown } from "./step-back-as-shown";
import { StepBackHung } from "./step-back-hung";
import { StepBackTask } from "./step-back-task";
import { takenOver } from "./taken-over";

export type StepBack = Answers["load"]["stepBack"];

/** Somebody stepped back: their words, what hung on them, who takes over; settled with one press. */
export function StepBackScreen({ initial }: { initial: StepBack }) {
  const say = useTranslations("coordinator-load.stepBack");
  const format = useFormatter();
  const { load } = useTRPC();
  const queries = useQueryClient();
  const { familyId, id: stepBackId } = initial;
  const { data } = useQuery({
    ...load.stepBack.queryOptions({ familyId, stepBackId }),
    initialData: initial,
  });
  const [successors, setSuccessors] = useState<Readonly<Record<string, TaskOwner>>>({});
  const settle = useMutation(
    load.settleStepBack.mutationOptions({ onSettled: () => queries.invalidateQueries() }),
  );
  const names = useShownNames(familyId);
  const { person, reason, words, at, state, tasks, bearers, needs } = useMemo(
    () => stepBackAsShown(data, names),
    [data, names],
  );
  const day = format.dateTime(at, { weekday: "long", day: "numeric", month: "long" });
  return (
    <div
      className="named mx-auto grid max-w-3xl gap-4 p-4 sm:p-5"
      {...(names.hidden ? { "data-without-names": "" } : {})}
    >
      <h2 className="text-title font-bold">{say("title", { name: person.name })}</h2>
      <p>
        {say(`reason.${reason}`)} · {say("on", { day })}
      </p>
      {words ? (
        <blockquote className="rounded-button bg-sunken p-3 whitespace-pre-line">
          <bdi>“{words}”</bdi>
        </blockquote>
      ) : null}
      {state === "said" && !data.gone ? (
        <>
          <StepBackHung read={{ ...data, needs }} />
          {tasks.length > 0 ? (
            <Card rows title={say("tasks")} count={tasks.length}>
              {tasks.map((task) => (
                <StepBackTask
                  key={task.id}
                  task={task}
                  bearers={withGiven(bearers, takenOver(tasks, successors, task.id))}
                  chosen={successors[task.id] ?? null}
                  onChoose={(owner) =>
                    setSuccessors(({ [task.id]: _, ...others }) =>
                      owner ? { ...others, [task.id]: owner } : others,
                    )
                  }
                />
              ))}
            </Card>
          ) : null}
          <p className="text-note text-soft">{say("what", { name: person.name })}</p>
          {names.hidden ? null : (
            <DialogFoot
              label={say("settle", { name: person.name })}
              busy={settle.isPending && say("busy")}
              error={settle.error}
              onPress={() =>
                settle.mutate({
                  familyId,
                  stepBackId,
                  successors: Object.entries(successors).map(([taskId, owner]) => ({ taskId, owner })),
                })
              }
            />
          )}
        </>
      ) : (
        <NoteBox fact={say(state === "taken-back" ? "stayed" : "settled", { name: person.name })} announce>
          {say(state === "taken-back" ? "stayedText" : "settledText", { name: person.name })}
        </NoteBox>
      )}
    </div>
  );
}
