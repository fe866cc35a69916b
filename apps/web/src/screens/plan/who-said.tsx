"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../../ui/icon-button";
import { Refused } from "../family/refused";
import { usePlan } from "./plan-place";
import { SaidBy } from "./said-by";
import { usePlanOp } from "./saving/use-plan-op";

/**
 * What was just noted, and whose word it was. Asked after, so that a tick stays one press; who says nothing leaves it
 * with the member whose goal it is.
 */
export function WhoSaid() {
  const { network, noted, note } = usePlan();
  const say = useTranslations("coordinator-plan.whoSaid");
  const put = usePlanOp();
  if (!noted || network.members.length === 0) return null;
  const { goalId, eventId, about, saidBy } = noted;
  return (
    <div className="sticky bottom-3 z-10 mx-auto mt-4 flex w-[calc(100%-1.5rem)] max-w-xl flex-wrap items-end gap-x-4 gap-y-2 rounded-button border border-edge bg-surface p-3 text-note">
      <p role="status" className="min-w-40 flex-1 self-center">
        <span className="block text-small text-soft">{say("noted")}</span>
        <bdi className="font-semibold">{about}</bdi>
      </p>
      <div className="min-w-40 flex-1">
        <SaidBy
          members={network.members}
          value={saidBy}
          onChange={(memberId) => {
            note({ ...noted, saidBy: memberId });
            put.mutate({ kind: "said-by", goalId, eventId, saidBy: memberId });
          }}
        />
      </div>
      <IconButton icon={X} label={say("done")} onPress={() => note(null)} />
      <Refused error={put.error} />
    </div>
  );
}
