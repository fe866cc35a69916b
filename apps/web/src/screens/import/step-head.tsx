"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { NoteBox } from "../../ui/note-box";

interface StepHeadProps {
  step: number;
  title: string;
  lead?: string;
  /** Why the last request was not taken. */
  refused?: string | null;
  children: ReactNode;
}

/** The heading of a step; it takes the focus when the step before it is done. */
export function StepHead({ step, title, lead, refused, children }: StepHeadProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1) head.current?.focus();
  }, [step]);
  return (
    <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6">
      <h1 ref={head} tabIndex={-1} className="text-title font-bold outline-none">
        {title}
      </h1>
      {lead ? <p>{lead}</p> : null}
      {refused ? (
        <NoteBox tone="look" announce>
          {refused}
        </NoteBox>
      ) : null}
      {children}
    </div>
  );
}
