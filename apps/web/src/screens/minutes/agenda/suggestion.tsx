"use client";

import { newId } from "@rondom/domain/id";
import { limits } from "@rondom/domain/text";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/text-field";
import { Refused } from "../../family/refused";
import { useChair } from "../chair-place";
import type { AgendaSuggestion } from "../view";

/** One point that could be added. A wish for the coordinator alone first needs a title that everyone may read. */
export function Suggestion({ suggestion }: { suggestion: AgendaSuggestion }) {
  const say = useTranslations("coordinator-minutes.agenda");
  const { chair, familyId, meetingId, prepare } = useChair();
  const { minutes } = useTRPC();
  const [title, setTitle] = useState("");
  // One id per suggestion: pressing twice adds one point.
  const [id] = useState(newId);
  const told = {
    onSettled: async () => {
      await chair.askAgain();
      await prepare();
    },
  };
  const add = useMutation(minutes.addAgendaItem.mutationOptions(told));
  const take = useMutation(minutes.takeWish.mutationOptions(told));
  const { kind, sourceId, domain, sensitive, why, words } = suggestion;
  function put() {
    if (suggestion.title === null) take.mutate({ familyId, meetingId, wishId: sourceId, id, title });
    else add.mutate({ familyId, meetingId, id, kind, sourceId, title: suggestion.title, domain, sensitive });
  }
  return (
    <li className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-40 flex-1">
          <bdi>{suggestion.title ?? words}</bdi>
          <span className="block text-small text-soft">{say(`why.${why}`)}</span>
        </span>
        <Button
          size="small"
          aria-label={say("putOne", { title: suggestion.title ?? say("why.wish") })}
          onPress={put}
        >
          {say("put")}
        </Button>
      </div>
      {suggestion.title === null ? (
        <TextField
          label={say("wishTitle")}
          hint={say("wish")}
          value={title}
          onChange={setTitle}
          limit={limits.title}
        />
      ) : null}
      <Refused error={add.error ?? take.error} />
    </li>
  );
}
