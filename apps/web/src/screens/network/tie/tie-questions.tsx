"use client";

import { accountOf, countTold } from "@rondom/domain/network/tie/account";
import { tieAttributes } from "@rondom/domain/network/tie/layer";
import type { SaidChange, Seen } from "@rondom/domain/network/tie/meanwhile";
import type { Network } from "@rondom/services/network/read-network";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { keyOfMember } from "../../family/member-choices";
import { MemberSelect } from "../../family/member-select";
import { useNetwork } from "../network-place";
import { FirstQuestions } from "./first-questions";
import { MoreQuestions } from "./more-questions";
import { useTieEdits } from "./use-tie-edits";

interface TieQuestionsProps {
  actor: Network["actors"][number];
  onDone: () => void;
}

/** Short questions about one tie, in one account: kept at once, each may be skipped, answered again or taken back. */
export function TieQuestions({ actor, onDone }: TieQuestionsProps) {
  const { network, centre } = useNetwork();
  const say = useTranslations("coordinator-tie");
  const layer = useTranslations("coordinator-network.layer");
  const [memberId, setMemberId] = useState(centre);
  const [more, setMore] = useState(false);
  const { answer } = useTieEdits();
  const account = accountOf(actor, memberId);
  const asked = { count: countTold(account), all: tieAttributes.length };
  const questions = {
    actor,
    account,
    member: network.members.find(({ id }) => id === memberId)?.name ?? null,
    answer: (change: SaidChange, seen?: Seen) => void answer(actor.id, memberId, change, seen),
  };
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2 text-note">
        <Chip icon={<Icon of={Lock} size={16} />}>{layer("lock")}</Chip>
        <span className="text-soft">{say("asked", asked)}</span>
      </div>
      <p className="text-note text-soft">{say("intro")}</p>
      {network.members.length > 0 ? (
        <MemberSelect
          label={say("whose")}
          members={network.members}
          together={say("together")}
          value={memberId}
          onChange={setMemberId}
        />
      ) : null}
      <FirstQuestions {...questions} />
      {more ? <MoreQuestions key={keyOfMember(memberId)} {...questions} memberId={memberId} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-expanded={more} onPress={() => setMore(!more)}>
          {say(more ? "less" : "more")}
        </Button>
        <Button size="small" kind="primary" onPress={onDone}>
          {say("done")}
        </Button>
      </div>
    </div>
  );
}
