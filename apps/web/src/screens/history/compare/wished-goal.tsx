"use client";

import { goalOfWish, wishOf } from "@rondom/domain/network/version/became";
import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import type { MapVersion } from "@rondom/domain/network/version/version";
import { wishToGoal } from "@rondom/domain/network/version/wish-to-goal";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Footprints } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../../network/network-place";
import { GoalForm } from "../../plan/goal-form";
import { PlanPlace } from "../../plan/plan-place";
import { firstGoalOf } from "./first-goal";
import { useWishWords } from "./use-wish-words";

interface WishedGoalProps {
  item: DifferenceItem;
  wished: MapVersion;
}

/** From one wish one step to a goal, once; nothing for what nobody can work towards, and nothing is kept before it is said. */
export function WishedGoal({ item, wished }: WishedGoalProps) {
  const { network, closed } = useNetwork();
  const { familyId } = network;
  const say = useTranslations("coordinator-history.goal");
  const words = useWishWords();
  const trpc = useTRPC();
  const { data: today } = useQuery(trpc.network.read.queryOptions({ familyId }));
  const again = useAskAgain();
  const noting = useMutation(trpc.network.noteWishGoal.mutationOptions({ onSettled: again }));
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const wish = wishOf(item);
  const goalId = wish && (goalOfWish(wished.map, wish) ?? made);
  const goal = network.goals.find(({ id }) => id === goalId);
  if (goal ?? made) {
    return (
      <span role={made ? "status" : undefined} className="inline-flex flex-wrap items-center gap-x-1.5">
        <Icon of={Footprints} size={16} className="text-action" />
        {say("became")}{" "}
        <a className="link" href={`/families/${familyId}/plan${goalId ? `#${goalId}` : ""}`}>
          {goal ? <bdi>{goal.what}</bdi> : say("plan")}
        </a>
      </span>
    );
  }
  const found = wishToGoal(item, wished, network, words);
  // A domain that stands on the wished map alone is none of today's yet.
  const domains = today?.domains ?? network.domains;
  const isKnown = domains.some(({ key }) => key === found?.domain);
  const draft = found && (isKnown ? found : { ...found, domain: "informal" });
  if (!draft || !wish || closed) return null;
  const done = (id?: string) => {
    setOpen(false);
    if (id === undefined) return;
    setMade(id);
    noting.mutate({ familyId, versionId: wished.id, wish, goalId: id });
  };
  return (
    <PlanPlace value={{ network: { ...network, domains }, closed, change: () => undefined }}>
      <Button
        size="small"
        icon={<Icon of={Footprints} size={16} />}
        aria-label={say("makeOf", { what: draft.what })}
        onPress={() => setOpen(true)}
      >
        {say("make")}
      </Button>
      <Dialog title={say("title")} isOpen={open} onClose={() => setOpen(false)} stays>
        {draft.layer === "family" ? <p className="text-note text-soft">{say("own")}</p> : null}
        <GoalForm known={null} first={firstGoalOf(draft, wished.toldBy)} onDone={done} />
      </Dialog>
    </PlanPlace>
  );
}
