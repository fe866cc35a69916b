"use client";

import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { LinkButton } from "../../../ui/link-button";
import { TextField } from "../../../ui/text-field";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import type { Chairing } from "../../minutes/view";
import { CorrectItem } from "./correct-item";
import { changesIn, nothingChanged } from "./correction";

interface CorrectScreenProps {
  chairing: Chairing;
  number: number;
  /** The version that is out; the correction becomes the next one. */
  version: number;
}

/** A correction: change, add or take away lines, say why, and everyone who holds the report hears of it. */
export function CorrectScreen({ chairing, number, version }: CorrectScreenProps) {
  const say = useTranslations("coordinator-report.correct");
  const router = useRouter();
  const askAgain = useAskAgain();
  const [correction, setCorrection] = useState(nothingChanged);
  const [why, setWhy] = useState("");
  const familyId = chairing.family.id;
  const meetingId = chairing.meeting.id;
  const back = `/families/${familyId}/meetings/${meetingId}/report`;
  const lines = changesIn(chairing.lines, correction);
  const correct = useMutation(
    useTRPC().report.correct.mutationOptions({
      onSuccess: async () => {
        // Who looked at the report a moment ago still has the version before.
        await askAgain();
        router.push(back);
        router.refresh();
      },
    }),
  );
  const off = lines.length === 0 ? say("nothing") : why.trim() ? null : say("first");
  return (
    <div className="mx-auto grid max-w-4xl gap-4 px-3 py-4 sm:px-6">
      <h1 className="text-title font-bold">{say("title", { number })}</h1>
      <p className="text-soft">{say("intro")}</p>
      {chairing.items.map((item) => (
        <CorrectItem
          key={item.id}
          item={item}
          lines={chairing.lines.filter((line) => line.agendaItemId === item.id)}
          owners={chairing.owners}
          correction={correction}
          onChange={setCorrection}
        />
      ))}
      <section className="grid gap-3 rounded-card border border-line bg-surface p-4">
        <TextField
          label={say("why")}
          hint={say("whyHint")}
          lines={2}
          value={why}
          onChange={setWhy}
          limit={limits.line}
        />
        <Refused error={correct.error} />
        <div className="flex flex-wrap items-start gap-2">
          <Button
            kind="primary"
            off={off}
            busy={(correct.isPending || correct.isSuccess) && say("busy")}
            onPress={() => correct.mutate({ familyId, meetingId, version, why, lines })}
          >
            {say("button", { count: lines.length, version: version + 1 })}
          </Button>
          <LinkButton href={back}>{say("leave")}</LinkButton>
        </div>
      </section>
    </div>
  );
}
