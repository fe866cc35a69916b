"use client";

import type { ProductLanguage } from "@rondom/domain/language";
import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSpeak } from "../../ui/toasts";
import { ConversationLayout } from "./conversation-layout";
import { ConversationPlace, type Place } from "./conversation-place";
import { useConversation } from "./use-conversation";
import { useShownTalk } from "./use-shown-talk";
import { useSteps } from "./use-steps";
import type { Conversation } from "./view";

interface ConversationScreenProps {
  initial: Conversation;
  /** What the family reads, for the questions beside the coordinator's language; null when that is hers too. */
  familyLanguage: ProductLanguage | null;
}

/** The guided conversation in which a family draws its map. */
export function ConversationScreen({ initial, familyLanguage }: ConversationScreenProps) {
  const say = useTranslations("coordinator-network.addActor");
  const { announce } = useSpeak();
  const talking = useShownTalk(useConversation(initial));
  const steps = useSteps(talking);
  const [beside, setBeside] = useState(initial.open ? initial.open.languageBeside : familyLanguage);
  const [seated, setSeated] = useState<AtTable>({ members: [], outsiders: [] });
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const add: Place["add"] = (id, domain, actor) => {
    talking.answer({ kind: "add-actor", id, domain, actor });
    setAdded((before) => new Set([...before, id]));
    announce(say("added", { name: actor.name }));
  };
  return (
    <ConversationPlace place={{ ...talking, steps, beside, setBeside, seated, setSeated, add, added }}>
      <ConversationLayout />
    </ConversationPlace>
  );
}
