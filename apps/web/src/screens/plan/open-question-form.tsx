"use client";

import type { Answers } from "@rondom/api/root";
import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { useSpeak } from "../../ui/toasts";
import { useAskAgain } from "../family/saving";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { useDomainWord } from "../network/use-domain-word";
import { usePlan } from "./plan-place";

interface OpenQuestionFormProps {
  /** null: a new one. */
  known: Answers["plan"]["openQuestions"][number] | null;
  onDone: () => void;
}

const none = "none";

/** A question outside a meeting, or other words and somebody else who looks for the answer. */
export function OpenQuestionForm({ known, onDone }: OpenQuestionFormProps) {
  const say = useTranslations("coordinator-load.question");
  const { network } = usePlan();
  const { familyId } = network;
  const { plan, family } = useTRPC();
  const { tell } = useSpeak();
  const again = useAskAgain();
  const domainWord = useDomainWord(network.domains);
  const { data } = useQuery(family.read.queryOptions({ familyId }));
  const [id] = useState(newId);
  const [text, setText] = useState(known?.text ?? "");
  const [domain, setDomain] = useState<string>(known?.domain ?? none);
  const [needId, setNeedId] = useState<string>(known?.needId ?? none);
  const [ownerKey, setOwnerKey] = useState<string>(
    known?.owner ? `${known.owner.kind}:${known.owner.id}` : none,
  );
  const owners = [
    ...(data?.coordinators ?? []).map((each) => ({
      kind: "coordinator" as const,
      id: each.id,
      name: each.name,
    })),
    ...network.actors.map((each) => ({ kind: "actor" as const, id: each.id, name: each.name })),
  ];
  const owner = owners.find((each) => `${each.kind}:${each.id}` === ownerKey);
  const add = useMutation(plan.addOpenQuestion.mutationOptions({ onSettled: again }));
  const change = useMutation(plan.changeOpenQuestion.mutationOptions({ onSettled: again }));
  const question = {
    text,
    domain: domain === none ? null : domain,
    needId: needId === none ? null : needId,
    owner: owner ? { kind: owner.kind, id: owner.id } : null,
  };
  const save = () => {
    if (known) {
      const seen = { questionId: known.id, version: known.version };
      change.mutate({ familyId, ...seen, question }, { onSuccess: onDone });
      return;
    }
    const told = () => {
      onDone();
      tell(say("added"));
    };
    add.mutate({ familyId, id, question }, { onSuccess: told });
  };
  return (
    <div className="grid gap-4">
      <TextField
        label={say("text")}
        lines={2}
        limit={limits.line}
        value={text}
        onChange={setText}
        autoFocus
      />
      <Select
        label={say("domain")}
        choices={[
          { key: none, label: say("noDomain") },
          ...network.domains.map(({ key }) => ({ key, label: domainWord(key) })),
        ]}
        value={domain}
        onChange={setDomain}
      />
      <Select
        label={say("need")}
        choices={[
          { key: none, label: say("noNeed") },
          ...network.needs.map((need) => ({ key: need.id, label: need.title })),
        ]}
        value={needId}
        onChange={setNeedId}
      />
      <Select
        label={say("owner")}
        choices={[
          { key: none, label: say("nobody") },
          ...owners.map((each) => ({ key: `${each.kind}:${each.id}`, label: each.name })),
        ]}
        value={ownerKey}
        onChange={setOwnerKey}
      />
      <DialogFoot
        label={say("saveButton")}
        busy={(add.isPending || change.isPending) && say("busy")}
        off={text.trim() ? null : say("textFirst")}
        error={add.error ?? change.error}
        onPress={save}
      />
    </div>
  );
}
