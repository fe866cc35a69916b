"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Chip } from "../../../ui/chip";
import { NoteBox } from "../../../ui/note-box";
import { useMoment } from "../use-moment";
import type { KeeperState } from "./draft-keeper";

interface DraftHeadProps {
  state: KeeperState & { at: number | null };
  /** Reads the draft anew, as somebody else left it. */
  onFetch: () => void;
  onTry: () => void;
}

/** The question of the page, that it is kept, and what to do when it is not. */
export function DraftHead({ state, onFetch, onTry }: DraftHeadProps) {
  const say = useTranslations("coordinator-meeting.call");
  const { hour } = useMoment();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h1 className="text-title font-bold">{say("title")}</h1>
        <Chip>{state.at === null ? say("draft") : say("draftAt", { time: hour(state.at) })}</Chip>
      </div>
      {state.kind === "changed-meanwhile" ? (
        <NoteBox
          tone="look"
          announce
          fact={say("conflict")}
          action={<Button onPress={onFetch}>{say("fetch")}</Button>}
        >
          {say("conflictText")}
        </NoteBox>
      ) : null}
      {state.kind === "lost" ? (
        <NoteBox
          tone="bad"
          announce
          fact={say("notSaved")}
          action={<Button onPress={onTry}>{say("tryNow")}</Button>}
        >
          {say("notSavedText")}
        </NoteBox>
      ) : null}
    </>
  );
}
