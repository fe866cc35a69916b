"use client";

import type { StepState } from "@rondom/domain/network/conversation/steps";
import { ArrowLeft, ArrowRight, Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { useTalk } from "../conversation-place";
import { TableActions } from "../table/table-actions";
import { submitHalf } from "./submit-half";

/** What can be done with this step, below, within reach of one hand. */
export function ActionBar() {
  const { steps } = useTalk();
  const { here } = steps;
  if (here.kind === "close") return null;
  return (
    <div className="sticky bottom-0 z-20 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-3 py-2.5 sm:px-6">
      {here.kind === "table" ? <TableActions /> : <StepActions />}
    </div>
  );
}

function StepActions() {
  const say = useTranslations("coordinator-conversation.actions");
  const { steps } = useTalk();
  const { here, before } = steps;
  const settle = (state: StepState) => () => {
    submitHalf();
    steps.settle(state);
  };
  return (
    <>
      {before ? (
        <IconButton icon={ArrowLeft} label={say("back")} onPress={() => steps.goTo(before.key)} />
      ) : null}
      <Button size="large" kind="quiet" onPress={steps.later}>
        {say("later")}
      </Button>
      <Button size="large" kind="quiet" onPress={settle("skipped")}>
        {say("skip")}
      </Button>
      <span className="ms-auto flex flex-1 flex-wrap justify-end gap-2">
        {here.kind === "domain" ? <NoNeed domain={here.domain} /> : null}
        <Button
          size="large"
          kind="primary"
          className="max-sm:flex-1"
          icon={<Icon of={ArrowRight} className="rtl:-scale-x-100" />}
          onPress={settle("done")}
        >
          {say("next")}
        </Button>
      </span>
    </>
  );
}

/** Nobody stands in the domain and nothing is needed: that is an answer too. */
function NoNeed({ domain }: { domain: string }) {
  const say = useTranslations("coordinator-conversation.actions");
  const { steps, shown, answer } = useTalk();
  const here = shown.map.domains.find(({ key }) => key === domain);
  if (!here || here.people > 0 || here.gaps > 0) return null;
  return (
    <Button
      size="large"
      icon={<Icon of={Check} />}
      onPress={() => {
        answer({ kind: "domain-state", domain, state: "no-need" });
        steps.settle("done");
      }}
    >
      {say("noNeed")}
    </Button>
  );
}
