"use client";

import type { TaskOwner } from "@rondom/domain/task/task";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { Seat } from "../../ui/seat";
import type { NamedBearer } from "./use-load";

interface ProposalsProps {
  people: readonly NamedBearer[];
  onChoose: (owner: TaskOwner) => void;
}

/** Who else stands in that domain, the least loaded first: one press each. */
export function Proposals({ people, onChoose }: ProposalsProps) {
  const say = useTranslations("coordinator-load");
  if (people.length === 0) return null;
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="pb-1 text-note font-semibold">{say("proposals")}</legend>
      <div className="flex flex-wrap gap-2">
        {people.map(({ key, kind, id, name, formal, here, elsewhere }) => (
          <Button
            key={key}
            aria-label={`${say("choose", { name })} ${say("carries", { tasks: here.tasks + elsewhere.tasks })}`}
            onPress={() => onChoose({ kind, id })}
            className="control inline-flex items-center gap-2 rounded-full border-[1.5px] border-edge bg-surface px-2 text-note hover:bg-sunken"
          >
            <Seat name={name} formal={formal} size={26} />
            <bdi>{name}</bdi>
            <span className="text-small text-soft">
              {say("carries", { tasks: here.tasks + elsewhere.tasks })}
            </span>
          </Button>
        ))}
      </div>
      <p className="text-small text-soft">{say("proposalsHint")}</p>
    </fieldset>
  );
}
