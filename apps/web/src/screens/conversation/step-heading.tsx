"use client";

import type { Step } from "@rondom/domain/network/conversation/steps";
import type { ReactNode } from "react";
import { useAsked } from "./use-asked";

interface StepHeadingProps {
  step: Step;
  icon?: ReactNode;
}

/** What this step is about, in both languages. It takes the focus when the step opens, so that it is read aloud. */
export function StepHeading({ step, icon }: StepHeadingProps) {
  const { own, beside } = useAsked().title(step);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pb-3">
      {icon}
      <h2 tabIndex={-1} className="min-w-0 flex-1 text-display font-bold outline-none">
        <bdi>{own}</bdi>
      </h2>
      {beside ? (
        <p lang={beside.language} dir={beside.direction} className="text-title">
          {beside.text}
        </p>
      ) : null}
    </div>
  );
}
