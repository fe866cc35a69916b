"use client";

import type { Answers } from "@rondom/api/root";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";
import { useFormatter } from "../../words/use-formatter";
import { useAskAgain } from "../family/saving";

/** ms between two looks at what people did from their links. */
const pace = 30_000;

/** What the family did with its plan since a coordinator looked; away once she says she saw it. */
export function PlanNews({ familyId, first }: { familyId: string; first: Answers["plan"]["news"] }) {
  const say = useTranslations("coordinator-plan.news");
  const format = useFormatter();
  const trpc = useTRPC();
  const again = useAskAgain();
  const { data: news } = useQuery({
    ...trpc.plan.news.queryOptions({ familyId }),
    initialData: first,
    refetchInterval: pace,
  });
  const see = useMutation(trpc.plan.seeNews.mutationOptions({ onSettled: again }));
  if (news.length === 0) return null;
  return (
    <Card
      rows
      icon={<Icon of={Sparkles} className="text-action" />}
      title={say("title")}
      aside={
        <Button size="small" onPress={() => see.mutate({ familyId, eventIds: news.map(({ id }) => id) })}>
          {say("seen")}
        </Button>
      }
    >
      {news.map((one) => (
        <li key={one.id} className="grid gap-1 px-4 py-3 text-note">
          <p className="flex flex-wrap gap-x-3">
            <span className="font-semibold">{say(one.kind)}</span>
            <bdi className="text-soft">
              {say("by", {
                name: one.memberName ?? say("task"),
                date: format.dateTime(one.at, { weekday: "long", day: "numeric", month: "long" }),
              })}
            </bdi>
          </p>
          <p dir="auto">{one.what}</p>
          {one.was ? (
            <p dir="auto" className="whitespace-pre-line text-soft">
              {one.kind === "adjusted" || one.kind === "step-changed"
                ? say("was", { words: one.was })
                : one.was}
            </p>
          ) : null}
          {one.why ? (
            <p dir="auto" lang={one.language} className="whitespace-pre-line">
              {one.why}
            </p>
          ) : null}
        </li>
      ))}
    </Card>
  );
}
