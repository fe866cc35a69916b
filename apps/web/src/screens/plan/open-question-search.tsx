"use client";

import type { Answers } from "@rondom/api/root";
import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { useAskAgain } from "../family/saving";
import { DialogFoot } from "../meeting/called/dialog-foot";
import { usePlan } from "./plan-place";

interface OpenQuestionSearchProps {
  question: Answers["plan"]["openQuestions"][number];
  /** An entry whose answer came; null: a new one. */
  searchId: string | null;
  onDone: () => void;
}

const elsewhere = "elsewhere";

/** Whom was asked, and what came back. */
export function OpenQuestionSearch({ question, searchId, onDone }: OpenQuestionSearchProps) {
  const say = useTranslations("coordinator-load.question");
  const { network } = usePlan();
  const { familyId } = network;
  const { plan } = useTRPC();
  const again = useAskAgain();
  const [id] = useState(newId);
  const [actorId, setActorId] = useState<string>(elsewhere);
  const [whom, setWhom] = useState("");
  const [cameBack, setCameBack] = useState("");
  const note = useMutation(plan.noteSearch.mutationOptions({ onSettled: again, onSuccess: onDone }));
  const reply = useMutation(plan.noteReply.mutationOptions({ onSettled: again, onSuccess: onDone }));
  const somebody = actorId === elsewhere ? { whom } : { actorId };
  const ready = searchId ? cameBack.trim() : actorId !== elsewhere || whom.trim();
  return (
    <div className="grid gap-4">
      {searchId ? null : (
        <>
          <Select
            label={say("whomActor")}
            choices={[
              { key: elsewhere, label: say("elsewhere") },
              ...network.actors.map((each) => ({ key: each.id, label: each.name })),
            ]}
            value={actorId}
            onChange={setActorId}
          />
          {actorId === elsewhere ? (
            <TextField label={say("whom")} limit={limits.name} value={whom} onChange={setWhom} />
          ) : null}
        </>
      )}
      <TextField
        label={say("cameBack")}
        {...(searchId ? {} : { hint: say("cameBackHint") })}
        lines={2}
        limit={limits.words}
        value={cameBack}
        onChange={setCameBack}
      />
      <DialogFoot
        label={say("noteSearch")}
        busy={(note.isPending || reply.isPending) && say("busy")}
        off={ready ? null : say(searchId ? "cameBackFirst" : "whomFirst")}
        error={note.error ?? reply.error}
        onPress={() =>
          searchId
            ? reply.mutate({ familyId, searchId, words: cameBack })
            : note.mutate({ familyId, id, questionId: question.id, ...somebody, cameBack })
        }
      />
    </div>
  );
}
