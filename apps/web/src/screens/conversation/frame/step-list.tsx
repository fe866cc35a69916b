"use client";

import type { Step } from "@rondom/domain/network/conversation/steps";
import { Check, Clock, HelpCircle, type LucideIcon, Minus, Sparkles, UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { DomainIcon } from "../../../ui/domain-icon";
import { Icon } from "../../../ui/icon";
import { useTalk } from "../conversation-place";
import { useAsked } from "../use-asked";

const icons: Record<Exclude<Step["kind"], "domain">, LucideIcon> = {
  table: Users,
  again: Clock,
  weak: UserPlus,
  untied: HelpCircle,
  close: Sparkles,
};

/** All steps in order: a list at the left, a strip above on narrow screens. Every one can be opened at any time. */
export function StepList() {
  const say = useTranslations("coordinator-conversation.steps");
  const { steps, shown } = useTalk();
  const list = useRef<HTMLOListElement>(null);
  const here = steps.here.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step, another place in the list
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [here]);
  const begun = shown.open !== null;
  return (
    <nav
      aria-label={say("label")}
      className="min-h-0 border-line bg-surface max-[1099px]:border-b min-[1100px]:overflow-y-auto min-[1100px]:border-e"
    >
      <ol
        ref={list}
        className="flex gap-2 px-3 py-2 max-[1099px]:overflow-x-auto sm:px-5 min-[1100px]:grid min-[1100px]:gap-0.5 min-[1100px]:px-2 min-[1100px]:py-3"
      >
        {steps.all.map((step) => (
          <li key={step.key} className="shrink-0">
            <StepButton step={step} off={!begun && step.kind !== "table"} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepButton({ step, off }: { step: Step; off: boolean }) {
  const { steps, shown } = useTalk();
  const { own: name } = useAsked().title(step);
  const isHere = steps.here.key === step.key;
  const state = steps.stateOf(step.key);
  const ownIcon = shown.map.domains.find((domain) => step.kind === "domain" && domain.key === step.domain)
    ?.own?.icon;
  const icon =
    step.kind === "domain" ? (
      <DomainIcon domain={step.domain} {...(ownIcon ? { ownIcon } : {})} />
    ) : (
      <Icon of={icons[step.kind]} />
    );
  return (
    <button
      type="button"
      disabled={off}
      aria-current={isHere ? "step" : undefined}
      onClick={() => steps.goTo(step.key)}
      className={`flex min-h-11 w-full items-center gap-2 rounded-full border-[1.5px] px-3.5 py-1 text-start text-note disabled:text-soft min-[1100px]:rounded-button min-[1100px]:border-transparent ${
        isHere
          ? "border-action bg-action-soft font-semibold text-action min-[1100px]:shadow-[inset_3px_0_0_var(--action)]"
          : "border-edge enabled:hover:bg-sunken"
      }`}
    >
      {icon}
      <bdi className="min-w-0 flex-1 max-[1099px]:max-w-44">{name}</bdi>
      <StateMark state={state} light={step.light} />
    </button>
  );
}

function StateMark({ state, light }: { state: "done" | "skipped" | null; light: boolean }) {
  const say = useTranslations("coordinator-conversation.steps.state");
  if (state === null && !light) return null;
  const word = state ?? "light";
  return (
    <>
      <Icon of={state === "skipped" ? Minus : Check} size={18} className="text-soft" />
      <span className="sr-only">{say(word)}</span>
    </>
  );
}
