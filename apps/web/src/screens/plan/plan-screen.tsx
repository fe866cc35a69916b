"use client";

import type { Answers } from "@rondom/api/root";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { useQuery } from "@tanstack/react-query";
import { Plus, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { EmptyTable } from "../../ui/empty-table";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";
import { useShowSaving } from "../family/saving";
import { goalForNeed } from "./first-goal";
import { GoalForm } from "./goal-form";
import { GoalGroups } from "./goal-groups";
import { OpenQuestions } from "./open-questions";
import { PlanNews } from "./plan-news";
import { PlanPaper } from "./plan-paper";
import { PlanPlace } from "./plan-place";
import { WhoSaid } from "./who-said";

interface PlanScreenProps {
  network: Answers["network"]["read"];
  questions: Answers["plan"]["openQuestions"];
  news: Answers["plan"]["news"];
  closed: boolean;
  /** A need that a goal is asked for: the form stands open with it. */
  needId: string | null;
}

/** The tab Plan: goals per domain, successes, and the questions that nobody could answer yet. */
export function PlanScreen({
  network: first,
  questions: asked,
  news: firstNews,
  closed,
  needId,
}: PlanScreenProps) {
  const say = useTranslations("coordinator-plan");
  const trpc = useTRPC();
  const { familyId } = first;
  const { data: network } = useQuery({ ...trpc.network.read.queryOptions({ familyId }), initialData: first });
  const { data: questions } = useQuery({
    ...trpc.plan.openQuestions.queryOptions({ familyId }),
    initialData: asked,
  });
  const need = first.needs.find(({ id }) => id === needId) ?? null;
  const [open, setOpen] = useState<GoalView | "new" | null>(need && !closed ? "new" : null);
  useShowSaving();
  const add = closed ? null : (
    <Button kind="primary" icon={<Icon of={Plus} size={18} />} onPress={() => setOpen("new")}>
      {say("add")}
    </Button>
  );
  return (
    <PlanPlace value={{ network, closed, change: setOpen }}>
      <div className="mx-auto grid max-w-6xl items-start gap-5 p-4 min-[1100px]:grid-cols-[minmax(0,1fr)_24.5rem] sm:p-5">
        <div className="grid gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-title font-bold">{say("title")}</h2>
            <div className="flex flex-wrap gap-2">
              <LinkButton href={`/families/${familyId}/successes`} icon={<Icon of={Star} size={18} />}>
                {say("successes.button")}
              </LinkButton>
              <PlanPaper />
              {network.goals.length > 0 ? add : null}
            </div>
          </div>
          <PlanNews familyId={familyId} first={firstNews} />
          {network.goals.length > 0 ? (
            <GoalGroups />
          ) : (
            <EmptyTable title={say("empty.title")} action={add}>
              {say("empty.text")}
            </EmptyTable>
          )}
        </div>
        <OpenQuestions questions={questions} />
      </div>
      <WhoSaid />
      <Dialog
        title={say(open === "new" ? "form.addTitle" : "form.editTitle")}
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        stays
      >
        {open === null ? null : (
          <GoalForm
            key={open === "new" ? "new" : open.id}
            known={open === "new" ? null : (network.goals.find(({ id }) => id === open.id) ?? open)}
            first={open === "new" && need ? goalForNeed(need) : null}
            onDone={() => setOpen(null)}
          />
        )}
      </Dialog>
    </PlanPlace>
  );
}
