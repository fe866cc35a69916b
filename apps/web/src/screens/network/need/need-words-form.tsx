"use client";

import { languages } from "@rondom/domain/language";
import { limits } from "@rondom/domain/text";
import { languageName } from "@rondom/i18n/language-name";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { DoOrNot } from "../../../ui/do-or-not";
import { Select } from "../../../ui/select";
import { TextField } from "../../../ui/text-field";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { MemberSelect } from "../../family/member-select";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";

interface NeedWordsFormProps {
  need: Network["needs"][number];
  onDone: () => void;
}

/** Own words for a need, per member, in the language in which they were said. Empty words are erased. */
export function NeedWordsForm({ need, onDone }: NeedWordsFormProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.layer");
  const reader = useReaderLanguage();
  const trpc = useTRPC();
  const again = useAskAgain();
  const known = (id: string | null) => need.words.find((one) => one.memberId === id);
  const [memberId, setMemberId] = useState<string | null>(need.words[0]?.memberId ?? need.memberId);
  const [words, setWords] = useState(known(memberId)?.words ?? "");
  const [language, setLanguage] = useState(known(memberId)?.language ?? "nl");
  const write = useMutation(
    trpc.network.writeNeedWords.mutationOptions({ onSuccess: onDone, onSettled: again }),
  );
  const choose = (id: string | null) => {
    setMemberId(id);
    setWords(known(id)?.words ?? "");
    setLanguage(known(id)?.language ?? "nl");
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ familyId: network.familyId, needId: need.id, memberId, words, language });
      }}
    >
      <MemberSelect
        label={say("whose")}
        members={network.members}
        together={say("together")}
        value={memberId}
        onChange={choose}
      />
      <TextField
        label={say("words")}
        hint={say("wordsHint")}
        lines={3}
        limit={limits.words}
        value={words}
        onChange={setWords}
      />
      <Select
        label={say("language")}
        choices={languages.map((tag) => ({ key: tag, label: languageName(tag, reader) }))}
        value={languages.find((tag) => tag === language) ?? "nl"}
        onChange={setLanguage}
      />
      <Refused error={write.error} />
      <DoOrNot label={say("save")} size="small" busy={write.isPending} onNot={onDone} />
    </form>
  );
}
