"use client";

import type { Answers } from "@rondom/api/root";
import { useTranslations } from "next-intl";
import { ActorChoice } from "../../family/actor-choice";

interface ThankWhomProps {
  actors: Answers["network"]["read"]["actors"];
  success: Answers["plan"]["successes"][number] | undefined;
  value: readonly string[];
  onChange: (actorIds: readonly string[]) => void;
  error: string | null | undefined;
}

/** Ticks for who helped, then for everybody else; who was thanked for it stands apart. */
export function ThankWhom({ actors, success, value, onChange, error }: ThankWhomProps) {
  const say = useTranslations("coordinator-plan.thanks");
  const helped = (id: string) => Number(!success?.actorIds.includes(id));
  const left = actors.filter(({ id }) => !success?.thankedIds.includes(id));
  const done = actors.filter(({ id }) => success?.thankedIds.includes(id));
  return (
    <div className="grid gap-1">
      <span className="text-note font-semibold">{say("whom")}</span>
      {done.length > 0 ? (
        <p className="text-note text-soft">
          {say("done", { names: done.map(({ name }) => name).join(", ") })}
        </p>
      ) : null}
      {left.length > 0 ? (
        <ActorChoice
          label={say("whom")}
          actors={left.toSorted((a, b) => helped(a.id) - helped(b.id))}
          domain=""
          value={value}
          onChange={onChange}
        />
      ) : (
        <p className="text-note text-soft">{say(actors.length > 0 ? "everybody" : "nobody")}</p>
      )}
      {error ? (
        <p role="alert" className="text-note text-attention">
          {error}
        </p>
      ) : null}
    </div>
  );
}
