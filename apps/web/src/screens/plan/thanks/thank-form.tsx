"use client";

import type { Language } from "@rondom/domain/language";
import { limits } from "@rondom/domain/text";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { refusalIn } from "../../../trpc/refusal-in";
import { Checkbox } from "../../../ui/checkbox";
import { DoOrNot } from "../../../ui/do-or-not";
import { NoteBox } from "../../../ui/note-box";
import { Select } from "../../../ui/select";
import { TextField } from "../../../ui/text-field";
import { useSpeak } from "../../../ui/toasts";
import { Waiting } from "../../../ui/waiting";
import { useRefusal } from "../../../words/use-refusal";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { SaidIn } from "../said-in";
import { ThankWhom } from "./thank-whom";

interface ThankFormProps {
  familyId: string;
  /** For which success; null: it is asked. */
  successId: string | null;
  onDone: () => void;
}

/** Who of the family says thank you, for what, to whom, in which words. Nothing goes without their word. */
export function ThankForm({ familyId, successId, onDone }: ThankFormProps) {
  const say = useTranslations("coordinator-plan.thanks");
  const { reason } = useRefusal();
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const again = useAskAgain();
  const { data: successes, fetchStatus } = useQuery(trpc.plan.successes.queryOptions({ familyId }));
  const { data: network } = useQuery(trpc.network.read.queryOptions({ familyId }));
  const [chosen, setChosen] = useState(successId);
  const [saidBy, setSaidBy] = useState<string | null>(null);
  const [actorIds, setActorIds] = useState<readonly string[]>([]);
  const [words, setWords] = useState("");
  const [language, setLanguage] = useState<Language>("nl");
  const [tells, setTells] = useState(false);
  const send = useMutation(
    trpc.plan.sendThanks.mutationOptions({
      onSuccess: ({ thanked }) => {
        tell(say("sent", { count: thanked }));
        onDone();
      },
      onSettled: again,
    }),
  );
  const fields = refusalIn(send.error)?.fields ?? [];
  const beside = (path: string) => reason(fields.find((field) => field.path === path)?.reason);
  if (!successes || !network) {
    return fetchStatus === "paused" ? <NoteBox tone="look">{say("later")}</NoteBox> : <Waiting />;
  }
  const success = successes.find(({ id }) => id === chosen);
  // A member's own goal is theirs to thank for.
  const members = network.members.filter(({ id }) => !success?.memberId || success.memberId === id);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ familyId, id: chosen ?? "", actorIds: [...actorIds], words, language, tells, saidBy });
      }}
    >
      <p className="text-note text-soft">{say("lead")}</p>
      {successId === null ? (
        <Select
          label={say("for")}
          choices={successes.map(({ id, words: key }) => ({ key: id, label: key }))}
          value={chosen}
          onChange={setChosen}
          error={beside("id")}
        />
      ) : (
        <p dir="auto" className="font-semibold">
          {success?.words}
        </p>
      )}
      <Select
        label={say("saidBy")}
        choices={members.map(({ id, name }) => ({ key: id, label: name }))}
        value={saidBy}
        onChange={setSaidBy}
        placeholder={say("saidByChoose")}
        error={beside("saidBy")}
      />
      <ThankWhom
        actors={network.actors}
        success={success}
        value={actorIds}
        onChange={setActorIds}
        error={beside("actorIds")}
      />
      <TextField
        label={say("words")}
        hint={say("wordsHint")}
        lines={2}
        limit={limits.line}
        value={words}
        onChange={setWords}
        error={beside("words")}
      />
      {words.trim() ? <SaidIn value={language} onChange={setLanguage} /> : null}
      <Checkbox isSelected={tells} onChange={setTells} hint={say("tellsHint")}>
        {say("tells")}
      </Checkbox>
      {send.isPaused ? (
        <NoteBox tone="look" announce>
          {say("waits")}
        </NoteBox>
      ) : null}
      {fields.length > 0 ? null : <Refused error={send.error} />}
      <DoOrNot label={say("submit")} busy={send.isPending} onNot={onDone} />
    </form>
  );
}
