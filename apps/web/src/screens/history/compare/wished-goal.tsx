"use client";

import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import type { MapVersion } from "@rondom/domain/network/version/version";
import { wishToGoal } from "@rondom/domain/network/version/wish-to-goal";
import { Footprints } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { useNetwork } from "../../network/network-place";
import { GoalForm } from "../../plan/goal-form";
import { PlanPlace } from "../../plan/plan-place";
import { firstGoalOf } from "./first-goal";
import { useWishWords } from "./use-wish-words";

interface WishedGoalProps {
  item: DifferenceItem;
  wished: MapVersion;
}

/** From one wish one step to a goal; nothing for what nobody can work towards, and nothing is kept before it is said. */
export function WishedGoal({ item, wished }: WishedGoalProps) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-history.goal");
  const words = useWishWords();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState(false);
  const draft = wishToGoal(item, wished, network, words);
  if (!draft || closed) return null;
  if (made) {
    return (
      <span role="status">
        {say("made")}{" "}
        <a className="link" href={`/families/${network.familyId}/plan`}>
          {say("plan")}
        </a>
      </span>
    );
  }
  const done = (goalId?: string) => {
    setOpen(false);
    setMade(goalId !== undefined);
  };
  return (
    <PlanPlace value={{ network, closed, change: () => undefined }}>
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
