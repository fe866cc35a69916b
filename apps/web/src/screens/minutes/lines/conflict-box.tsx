"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { Radios } from "../../../ui/radios";
import { Refused } from "../../family/refused";
import { useChair } from "../chair-place";
import { useDays } from "../use-days";
import type { Conflict, Line } from "../view";

/** Two texts for one line, both in sight, until somebody chooses. Nothing that was typed is lost. */
export function ConflictBox({ line, conflict }: { line: Line; conflict: Conflict }) {
  const say = useTranslations("coordinator-minutes.conflict");
  const { chair, writing, familyId, me } = useChair();
  const days = useDays();
  const [keep, setKeep] = useState<"line" | "other">("line");
  const [newLineId] = useState(newId);
  const settle = useMutation(
    useTRPC().minutes.settleConflict.mutationOptions({
      onSuccess: writing.focus,
      onSettled: chair.askAgain,
    }),
  );
  const time = days.time(conflict.at);
  const mine = conflict.by === me;
  const other = mine
    ? say("you", { time })
    : conflict.by
      ? say("other", { name: conflict.by, time })
      : say("someone", { time });
  return (
    <div className="mt-2 grid gap-3 rounded-button border-[1.5px] border-attention bg-surface p-3">
      <Radios
        label={say(mine ? "withYou" : "title")}
        choices={[
          { key: "line", label: say("line", { time: days.time(line.changedAt) }), hint: line.text },
          { key: "other", label: other, hint: conflict.text },
        ]}
        value={keep}
        onChange={setKeep}
      />
      <Refused error={settle.error} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onPress={() => settle.mutate({ familyId, conflictId: conflict.id, keep })}>
          {say("keep")}
        </Button>
        <Button onPress={() => settle.mutate({ familyId, conflictId: conflict.id, keep: "both", newLineId })}>
          {say("both")}
        </Button>
      </div>
    </div>
  );
}
