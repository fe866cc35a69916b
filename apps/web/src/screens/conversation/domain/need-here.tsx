"use client";

import { newId } from "@rondom/domain/id";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { EmptyChair } from "../../../ui/empty-chair";
import { useTalk } from "../conversation-place";
import { PeopleChips } from "../people-chips";
import type { Need } from "../view";

/** A need that was told; while nobody helps with it, an empty chair, and who could sit there. */
export function NeedHere({ need }: { need: Need }) {
  const say = useTranslations("coordinator-conversation.needs");
  const map = useTranslations("coordinator-network.map");
  const { shown, answer } = useTalk();
  const [isOpen, setOpen] = useState(false);
  const { actors, members } = shown.map;
  const helpers = actors.filter(({ id }) => need.actorIds.includes(id));
  const member = members.find(({ id }) => id === need.memberId);
  const others = actors.filter(({ id }) => !need.actorIds.includes(id));
  const candidates = [
    ...others.filter(({ domains }) => domains.includes(need.domain)),
    ...others.filter(({ domains }) => !domains.includes(need.domain)),
  ];
  const second = need.gap ? map("emptyChair") : helpers.map(({ name }) => name).join(", ");
  return (
    <li className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {need.gap ? <EmptyChair size={34} /> : null}
        <div className="min-w-40 flex-1">
          <bdi className="font-semibold">{need.title}</bdi>
          {member ? <span className="text-soft"> · {member.name}</span> : null}
          <p className={`text-note ${need.gap ? "text-attention" : "text-soft"}`}>{second}</p>
        </div>
        {candidates.length > 0 ? (
          <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {say("who")}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <PeopleChips
          people={candidates}
          label={say("who")}
          onPick={({ id }) => {
            answer({ kind: "meet", id: newId(), needId: need.id, actorId: id });
            setOpen(false);
          }}
        />
      ) : null}
    </li>
  );
}
