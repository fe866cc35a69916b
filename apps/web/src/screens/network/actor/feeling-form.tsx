"use client";

import { type Quality, qualities } from "@rondom/domain/network/feeling";
import { limits } from "@rondom/domain/text";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Radios } from "../../../ui/radios";
import { Select } from "../../../ui/select";
import { TextField } from "../../../ui/text-field";
import { keyOfMember, memberChoices, memberOf } from "../../family/member-choices";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";

interface FeelingFormProps {
  actor: Network["actors"][number];
  onDone: () => void;
}

/** How one of the family feels a tie; "niet gevraagd" takes the word away. */
export function FeelingForm({ actor, onDone }: FeelingFormProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.layer");
  const frame = useTranslations("coordinator-frame");
  const trpc = useTRPC();
  const again = useAskAgain();
  const known = (id: string | null) => actor.feelings.find((feeling) => feeling.memberId === id);
  const [memberId, setMemberId] = useState<string | null>(actor.feelings[0]?.memberId ?? null);
  const [quality, setQuality] = useState<Quality | "not-asked">(known(memberId)?.quality ?? "not-asked");
  const [words, setWords] = useState(known(memberId)?.words ?? "");
  const write = useMutation(trpc.network.writeTie.mutationOptions({ onSuccess: onDone, onSettled: again }));
  const choose = (id: string | null) => {
    setMemberId(id);
    setQuality(known(id)?.quality ?? "not-asked");
    setWords(known(id)?.words ?? "");
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({
          familyId: network.familyId,
          actorId: actor.id,
          memberId,
          quality: quality === "not-asked" ? null : quality,
          words,
        });
      }}
    >
      <Select
        label={say("of")}
        choices={memberChoices(network.members, say("together"))}
        value={keyOfMember(memberId)}
        onChange={(key) => choose(memberOf(key))}
      />
      <Radios
        label={say("feeling")}
        choices={[...qualities, "not-asked" as const].map((key) => ({ key, label: say(key) }))}
        value={quality}
        onChange={setQuality}
      />
      <TextField
        label={say("words")}
        hint={say("wordsHint")}
        lines={3}
        limit={limits.words}
        value={words}
        onChange={setWords}
      />
      <Refused error={write.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          size="small"
          kind="primary"
          busy={write.isPending ? frame("saved.busy") : false}
        >
          {say("save")}
        </Button>
        <Button size="small" kind="quiet" onPress={onDone}>
          {frame("cancel")}
        </Button>
      </div>
    </form>
  );
}
