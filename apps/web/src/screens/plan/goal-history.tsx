"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Waiting } from "../../ui/waiting";
import { useFormatter } from "../../words/use-formatter";
import { Refused } from "../family/refused";
import { usePlan } from "./plan-place";

/** All that happened to a goal: who, when, why, and what it said before. Asked for when it is opened. */
export function GoalHistory({ goalId }: { goalId: string }) {
  const say = useTranslations("coordinator-plan.history");
  const [open, setOpen] = useState(false);
  return (
    <details className="open:basis-full" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link inline-flex min-h-8 cursor-pointer items-center text-small">
        {say("title")}
      </summary>
      {open ? <Events goalId={goalId} /> : null}
    </details>
  );
}

function Events({ goalId }: { goalId: string }) {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.history");
  const kinds = useTranslations("coordinator-plan.news");
  const format = useFormatter();
  const { familyId } = network;
  const {
    data: events,
    error,
    fetchStatus,
  } = useQuery(useTRPC().plan.goalEvents.queryOptions({ familyId, goalId }));
  if (error) return <Refused error={error} />;
  if (!events && fetchStatus === "paused") return <p className="text-note text-soft">{say("offline")}</p>;
  if (!events) return <Waiting />;
  if (events.length === 0) return <p className="text-note text-soft">{say("none")}</p>;
  return (
    <ol className="grid gap-2 rounded-button bg-sunken p-3 text-note">
      {events.map(({ id, kind, was, why, language, memberName, notedBy, at }) => {
        const date = format.dateTime(at, { day: "numeric", month: "long", year: "numeric" });
        const by = memberName && notedBy ? say("noted", { name: memberName, by: notedBy }) : memberName;
        return (
          <li key={id}>
            <p className="flex flex-wrap gap-x-2">
              <span className="font-semibold">{kinds(kind)}</span>
              <bdi className="text-soft">{[by ?? notedBy ?? kinds("task"), date].join(", ")}</bdi>
            </p>
            {was ? (
              <p dir="auto" lang={language} className="whitespace-pre-line text-soft">
                {kind === "adjusted" || kind === "step-changed" ? kinds("was", { words: was }) : was}
              </p>
            ) : null}
            {why ? (
              <p dir="auto" lang={language} className="whitespace-pre-line">
                {why}
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
