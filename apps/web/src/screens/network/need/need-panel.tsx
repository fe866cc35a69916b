"use client";

import type { Network } from "@rondom/services/network/read-network";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { EmptyChair } from "../../../ui/empty-chair";
import { Icon } from "../../../ui/icon";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";
import { Panel } from "../panel/panel";
import { NeedForm } from "./need-form";
import { NeedWords } from "./need-words";
import { NextSteps } from "./next-steps";
import { WhoHelps } from "./who-helps";

/** A need: whose, how it stands, who helps with it, the family's own words, and what comes next. */
export function NeedPanel({ need }: { need: Network["needs"][number] }) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-network");
  const [changing, setChanging] = useState(false);
  const whose = network.members.find(({ id }) => id === need.memberId)?.name;
  const facts = [
    say(`need.${need.state}`),
    whose ? say("actor.forMember", { name: whose }) : say("need.whole"),
    ...(need.sensitive ? [say("need.sensitive")] : []),
  ];
  const head = {
    ...(need.gap ? { before: <EmptyChair size={34} /> } : {}),
    title: <bdi>{need.title}</bdi>,
    second: (
      <span className="flex flex-wrap gap-x-3">
        <DomainTag domain={need.domain} domains={network.domains} />
        <span>{facts.join(" · ")}</span>
      </span>
    ),
  };
  if (changing) {
    return (
      <Panel key="changing" {...head} focusInside>
        <NeedForm known={need} domain={need.domain} onDone={() => setChanging(false)} />
      </Panel>
    );
  }
  return (
    <Panel key="looking" {...head}>
      {need.gap ? <p className="text-note">{say("need.gap")}</p> : null}
      <NextSteps need={need} />
      <WhoHelps need={need} />
      <NeedWords need={need} />
      {closed ? null : (
        <div>
          <Button size="small" icon={<Icon of={Pencil} size={16} />} onPress={() => setChanging(true)}>
            {say("need.edit")}
          </Button>
        </div>
      )}
    </Panel>
  );
}
