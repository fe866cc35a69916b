"use client";

import type { Step } from "@rondom/domain/network/conversation/steps";
import { Check, Clock, HelpCircle, type LucideIcon, Minus, Sparkles, UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
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

/** Classes of a step: a chip in the strip, a line in the list. */
export function stepLook(isHere: boolean): string {
  const tone = isHere
    ? "border-action bg-action-soft font-semibold text-action min-[1100px]:shadow-[inset_3px_0_0_var(--action)]"
    : "border-edge enabled:hover:bg-sunken";
  return `flex min-h-11 w-full items-center gap-2 rounded-full border-[1.5px] px-3.5 py-1 text-start text-note disabled:text-soft min-[1100px]:rounded-button min-[1100px]:border-transparent ${tone}`;
}

interface StepButtonProps {
  step: Step;
  /** Nothing can be told before it is said who is there. */
  off: boolean;
}

/** A step by its name, with how it was left. */
export function StepButton({ step, off }: StepButtonProps) {
  const { steps, shown } = useTalk();
  const { own: name } = useAsked().title(step);
  const isHere = steps.here.key === step.key;
  const own = shown.map.domains.find(({ key }) => step.kind === "domain" && key === step.domain)?.own;
  return (
    <button
      type="button"
      disabled={off}
      aria-current={isHere ? "step" : undefined}
      onClick={() => steps.goTo(step.key)}
      className={stepLook(isHere)}
    >
      {step.kind === "domain" ? (
        <DomainIcon domain={step.domain} {...(own ? { ownIcon: own.icon } : {})} />
      ) : (
        <Icon of={icons[step.kind]} />
      )}
      <bdi className="min-w-0 flex-1 max-[1099px]:max-w-44">{name}</bdi>
      <StateMark state={steps.stateOf(step.key)} light={step.light} />
    </button>
  );
}

function StateMark({ state, light }: { state: "done" | "skipped" | null; light: boolean }) {
  const say = useTranslations("coordinator-conversation.steps.state");
  if (state === null && !light) return null;
  return (
    <>
      <Icon of={state === "skipped" ? Minus : Check} size={18} className="text-soft" />
      <span className="sr-only">{say(state ?? "light")}</span>
    </>
  );
}
