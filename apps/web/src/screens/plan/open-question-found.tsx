"use client";

import type { Answers } from "@rondom/api/root";
import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Checkbox } from "../../ui/checkbox";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { useSpeak } from "../../ui/toasts";
import { useAskAgain } from "../family/saving";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { usePlan } from "./plan-place";

interface OpenQuestionFoundProps {
  question: Answers["plan"]["openQuestions"][number];
  onDone: () => void;
}

const somebodyNew = "new";
const notAsked = "not-asked";

/** Somebody was found: on the map, on the next invitation and the question answered, with one press. */
export function OpenQuestionFound({ question, onDone }: OpenQuestionFoundProps) {
  const say = useTranslations("coordinator-load.question");
  const { network } = usePlan();
  const { familyId } = network;
  const { plan, family } = useTRPC();
  const { tell } = useSpeak();
  const again = useAskAgain();
  const { data } = useQuery(family.read.queryOptions({ familyId }));
  const [id] = useState(newId);
  const [actorId, setActorId] = useState<string>(somebodyNew);
  const [name, setName] = useState("");
  const [functionName, setFunctionName] = useState("");
  const [organisationName, setOrganisationName] = useState("");
  const [email, setEmail] = useState("");
  const [formal, setFormal] = useState(true);
  const [agreedBy, setAgreedBy] = useState<string>(notAsked);
  const find = useMutation(plan.findForQuestion.mutationOptions({ onSettled: again }));
  const isNew = actorId === somebodyNew;
  const contact = { name, functionName, organisationName, email, formal };
  const called = isNew ? name : (network.actors.find((each) => each.id === actorId)?.name ?? "");
  return (
    <div className="grid gap-4">
      <Select
        label={say("foundWho")}
        choices={[
          { key: somebodyNew, label: say("foundNew") },
          ...network.actors.map((each) => ({ key: each.id, label: each.name })),
        ]}
        value={actorId}
        onChange={setActorId}
      />
      {isNew ? (
        <>
          <TextField label={say("name")} limit={limits.name} value={name} onChange={setName} />
          <TextField
            label={say("function")}
            limit={limits.role}
            value={functionName}
            onChange={setFunctionName}
          />
          <TextField
            label={say("organisation")}
            limit={limits.name}
            value={organisationName}
            onChange={setOrganisationName}
          />
          <TextField
            label={say("email")}
            type="email"
            limit={limits.address}
            value={email}
            onChange={setEmail}
          />
          <Checkbox isSelected={formal} onChange={setFormal}>
            {say("formal")}
          </Checkbox>
        </>
      ) : null}
      <Select
        label={say("agreed")}
        choices={[
          { key: notAsked, label: say("notAsked") },
          ...(data?.members ?? []).map((each) => ({ key: each.id, label: each.name })),
        ]}
        value={agreedBy}
        onChange={setAgreedBy}
      />
      <DialogFoot
        label={say("foundSave")}
        busy={find.isPending && say("busy")}
        off={called.trim() ? null : say("nameFirst")}
        error={find.error}
        onPress={() =>
          find.mutate(
            {
              familyId,
              questionId: question.id,
              version: question.version,
              found: isNew ? { id, contact } : { actorId },
              agreedBy: agreedBy === notAsked ? null : agreedBy,
            },
            {
              onSuccess: ({ invitation }) => {
                onDone();
                tell(say(`invitation.${invitation}`, { name: called }));
              },
            },
          )
        }
      />
    </div>
  );
}
