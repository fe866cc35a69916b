"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, useEffect, useRef, useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { useTalk } from "../conversation-place";
import { NewDomain } from "../domain/new-domain";
import { StepButton, stepLook } from "./step-button";

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
  const lastDomain = steps.all.findLast(({ kind }) => kind === "domain")?.key;
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
          <Fragment key={step.key}>
            <li className="relative shrink-0">
              <StepButton step={step} off={!begun && step.kind !== "table"} />
            </li>
            {begun && step.key === lastDomain ? <OwnDomain /> : null}
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

function OwnDomain() {
  const say = useTranslations("coordinator-network.ownDomain");
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="shrink-0">
      <button type="button" className={`${stepLook(false)} text-action`} onClick={() => setOpen(true)}>
        <Icon of={Plus} />
        {say("title")}
      </button>
      <Dialog title={say("title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <NewDomain onDone={() => setOpen(false)} />
      </Dialog>
    </li>
  );
}
