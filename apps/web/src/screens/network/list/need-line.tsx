"use client";

import type { Network } from "@rondom/services/network/read-network";
import { Check, HeartHandshake, Wind } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyChair } from "../../../ui/empty-chair";
import { Icon } from "../../../ui/icon";
import { NextSteps } from "../need/next-steps";
import { useNetwork } from "../network-place";

const icons = { open: HeartHandshake, "being-met": HeartHandshake, met: Check, "let-go": Wind };

/** A need in a list: an empty chair while nobody helps with it; a press opens the panel. */
export function NeedLine({ need }: { need: Network["needs"][number] }) {
  const { network, chosen, choose } = useNetwork();
  const say = useTranslations("coordinator-network");
  const here = chosen?.kind === "need" && chosen.id === need.id;
  const whose = network.members.find(({ id }) => id === need.memberId)?.name;
  const names = network.actors.filter(({ id }) => need.actorIds.includes(id)).map(({ name }) => name);
  const facts = [
    need.gap ? say("map.emptyChair") : say(`need.${need.state}`),
    ...(whose ? [say("actor.forMember", { name: whose })] : []),
    ...names,
  ];
  return (
    <li>
      <button
        type="button"
        onClick={() => choose({ kind: "need", id: need.id })}
        aria-pressed={here}
        className={`flex min-h-11 w-full items-center gap-3 rounded-button px-2 py-1 text-start hover:bg-sunken ${here ? "bg-action-soft shadow-[inset_3px_0_0_var(--action)]" : ""}`}
      >
        {need.gap ? (
          <EmptyChair size={34} />
        ) : (
          <span className="inline-flex size-[34px] shrink-0 items-center justify-center rounded-full bg-sunken">
            <Icon of={icons[need.state]} size={18} />
          </span>
        )}
        <span className="min-w-0 flex-1">
          <bdi className="block font-semibold">{need.title}</bdi>
          <span className={`block text-note ${need.gap ? "text-attention" : "text-soft"}`}>
            {facts.join(" · ")}
          </span>
        </span>
      </button>
      {need.gap ? (
        <div className="ps-14 pb-1">
          <NextSteps need={need} />
        </div>
      ) : null}
    </li>
  );
}
