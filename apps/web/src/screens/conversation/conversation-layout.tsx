"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { TroubleBanner } from "../../saving/trouble-banner";
import { NoteBox } from "../../ui/note-box";
import { useSpeak } from "../../ui/toasts";
import { CloseStep } from "./close/close-step";
import { useTalk } from "./conversation-place";
import { DomainStep } from "./domain/domain-step";
import { ActionBar } from "./frame/action-bar";
import { ConversationHeader } from "./frame/conversation-header";
import { RefusedAnswers } from "./frame/refused-answers";
import { StepList } from "./frame/step-list";
import { TablePicture } from "./frame/table-picture";
import { AgainStep } from "./table/again-step";
import { TableStep } from "./table/table-step";
import { UntiedStep } from "./untied/untied-step";
import { WeakStep } from "./weak/weak-step";
import { wordsOf } from "./words-of";

/** One step on the screen; the list of steps beside or above it, the table beside it where there is room. */
export function ConversationLayout() {
  const { saving, lasting, signedOut, sync, queue, namesHidden } = useTalk();
  const trouble = useTranslations("coordinator-frame.trouble");
  const { tell } = useSpeak();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (saving.waiting === 0) tell(trouble("allSaved"));
    else void sync?.flush();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+S anywhere says that all is kept already
    <div
      onKeyDown={onKeyDown}
      className="named flex min-h-dvh flex-col sm:h-dvh"
      {...(namesHidden ? { "data-without-names": "" } : {})}
    >
      <ConversationHeader />
      <TroubleBanner
        saving={saving}
        lasting={lasting}
        signedOut={signedOut}
        what="answers"
        words={() => queue.flatMap(({ op }) => wordsOf(op) ?? [])}
        onRetry={() => void sync?.flush()}
      />
      <RefusedAnswers />
      <div className="flex min-h-0 flex-1 flex-col min-[1100px]:grid min-[1100px]:grid-cols-[15rem_minmax(0,1fr)_21rem]">
        <StepList />
        <Middle />
        <TablePicture />
      </div>
    </div>
  );
}

function Middle() {
  const { steps, namesHidden } = useTalk();
  const say = useTranslations("coordinator-paper.pseudonym");
  const { key } = steps.here;
  const top = useRef<HTMLDivElement>(null);
  const first = useRef(key);
  useEffect(() => {
    // Another step: its heading is read aloud, and its top is in sight.
    if (first.current === key) return;
    first.current = key;
    top.current?.scrollTo({ top: 0 });
    top.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [key]);
  return (
    <main id="content" className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div ref={top} className="flex-1 px-3 py-4 sm:overflow-y-auto sm:px-6">
        <div key={key} className="mx-auto grid max-w-3xl gap-5">
          {namesHidden ? <NoteBox icon={EyeOff}>{say("hint")}</NoteBox> : null}
          {/* A form filled with pseudonyms would save them as names. */}
          <fieldset disabled={namesHidden} className="grid min-w-0 gap-5">
            <StepBody />
          </fieldset>
        </div>
      </div>
      <ActionBar />
    </main>
  );
}

function StepBody() {
  const { here } = useTalk().steps;
  switch (here.kind) {
    case "table":
      return <TableStep />;
    case "again":
      return <AgainStep step={here} />;
    case "domain":
      return <DomainStep step={here} />;
    case "weak":
      return <WeakStep step={here} />;
    case "untied":
      return <UntiedStep step={here} />;
    case "close":
      return <CloseStep />;
  }
}
