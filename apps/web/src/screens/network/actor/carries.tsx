"use client";

import type { Network } from "@rondom/services/network/read-network";
import { Weight } from "lucide-react";
import { useTranslations } from "next-intl";
import { NoteBox } from "../../../ui/note-box";
import { useNetwork } from "../network-place";

/** That somebody carries much of what is open, as a question; nothing for everybody else. */
export function Carries({ actor: { name, carriesMuch, openTasks } }: { actor: Network["actors"][number] }) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-edit.layers");
  if (!carriesMuch) return null;
  const all = network.actors.reduce((sum, one) => sum + one.openTasks, 0);
  return (
    <NoteBox tone="look" icon={Weight} fact={say("carriesOf", { name, count: openTasks, all })}>
      {say("carriesHint")}
    </NoteBox>
  );
}
