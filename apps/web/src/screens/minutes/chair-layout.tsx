"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { TroubleBanner } from "../../saving/trouble-banner";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";
import { useSpeak } from "../../ui/toasts";
import { AgendaPanel } from "./agenda/agenda-panel";
import { usePoints } from "./agenda/use-points";
import { ChairHeader } from "./chair-header";
import { useChair } from "./chair-place";
import { commandOf } from "./keys";
import { Lines } from "./lines/lines";
import { RefusedSteps } from "./refused-steps";
import { stageOf } from "./stage";
import { TablePanel } from "./table/table-panel";
import { Composer } from "./write/composer";

/** The first attendance button that can be seen: in the panel, or the one that opens it. */
function goToAttendance(): void {
  const buttons = document.querySelectorAll<HTMLElement>("[data-attendance]");
  [...buttons].find((button) => button.checkVisibility())?.focus();
}

/** Three columns on a laptop, one on a tablet; the keys that work everywhere. */
export function ChairLayout() {
  const { chair, writing } = useChair();
  const { step } = usePoints();
  const { tell } = useSpeak();
  const say = useTranslations("coordinator-frame.trouble");
  function pressed(event: KeyboardEvent) {
    // Dialogs and menus hang elsewhere in the page; their keys are their own.
    if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (chair.saving.waiting === 0) tell(say("allSaved"));
      else void chair.sync?.flush();
      return;
    }
    if (event.key === "Escape" && !event.defaultPrevented) return writing.focus();
    const command = commandOf(event.nativeEvent);
    // In a list that drops down, Alt+↓ opens it.
    const isInList = event.target instanceof HTMLElement && event.target.getAttribute("role") === "combobox";
    if (!command || event.defaultPrevented || (isInList && command.kind === "point")) return;
    event.preventDefault();
    if (command.kind === "line-kind") {
      writing.change({ kind: command.lineKind });
      writing.focus();
    } else if (command.kind === "point") step(command.by);
    else goToAttendance();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work anywhere on the page; every one has a button
    <div onKeyDown={pressed} className="flex min-h-dvh flex-col sm:h-dvh">
      <ChairHeader />
      <TroubleBanner
        saving={chair.saving}
        lasting={chair.lasting}
        signedOut={chair.signedOut}
        what="lines"
        words={() => chair.shown.lines.flatMap(({ entryId, text }) => (entryId === null ? [] : [text]))}
        onRetry={() => {
          void chair.sync?.flush();
          // The button goes when it worked.
          writing.focus();
        }}
      />
      <RefusedSteps />
      <div className="flex min-h-0 flex-1 flex-col min-[1100px]:grid min-[1100px]:grid-cols-[15rem_minmax(0,1fr)_18rem]">
        <AgendaPanel />
        <main id="content" className="flex min-h-0 min-w-0 flex-1 flex-col">
          <Lines />
          <Field />
        </main>
        <TablePanel />
      </div>
    </div>
  );
}

/** The field, or why nothing can be written yet. */
function Field() {
  const say = useTranslations("coordinator-minutes");
  const { chair, writing, familyId, meetingId } = useChair();
  const stage = stageOf(chair.server.meeting);
  if (stage === "cancelled") return <Waits>{say("cancelled")}</Waits>;
  if (stage === "not-called")
    return (
      <Waits
        fact={say("notCalled")}
        action={<LinkButton href={`/families/${familyId}/meetings/${meetingId}`}>{say("toCall")}</LinkButton>}
      >
        {say("notCalledText")}
      </Waits>
    );
  if (stage === "ready") return <Waits fact={say("start.fact")}>{say("start.text")}</Waits>;
  if (writing.pointId === null) return <Waits>{say("write.noPoint")}</Waits>;
  return chair.sync ? <Composer /> : null;
}

function Waits(props: Parameters<typeof NoteBox>[0]) {
  return (
    <div className="p-3 sm:px-6 sm:pb-6">
      <NoteBox tone="next" {...props} />
    </div>
  );
}
