"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect } from "react";
import { Button } from "../../../ui/button";
import { Remaining } from "../../../ui/remaining";
import { useSpeak } from "../../../ui/toasts";
import { useChair } from "../chair-place";
import { written } from "../draft";
import { Kbd } from "../kbd";
import { KindChips } from "./kind-chips";
import { TaskFields } from "./task-fields";

/** The field where lines are typed. It keeps the focus; chips and fields below it say what the line becomes. */
export function Composer() {
  const say = useTranslations("coordinator-minutes.write");
  const kindWord = useTranslations("coordinator-frame.lineKind");
  const { chair, writing } = useChair();
  const { announce } = useSpeak();
  const { draft, field, focus } = writing;
  const { kind, text } = draft.content;
  const isEdit = draft.before !== null;
  useEffect(focus, [focus]);

  function save() {
    if (writing.finish()) announce(say("saved", { kind: kindWord(kind) }));
    focus();
  }

  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      save();
    } else if (event.key === "ArrowUp" && !event.altKey && text === "") {
      const last = chair.shown.lines.findLast((line) => line.agendaItemId === writing.pointId);
      if (!last) return;
      event.preventDefault();
      writing.edit(last);
    } else if (event.key === "Backspace" && kind !== "note" && atStart(event.currentTarget)) {
      event.preventDefault();
      writing.change({ kind: "note" });
    } else if (event.key === "Escape" && isEdit) {
      event.stopPropagation();
      writing.leave();
    }
  }

  return (
    <div className="border-line bg-surface px-3 py-2 max-[1100px]:border-t sm:px-5 min-[1100px]:mx-6 min-[1100px]:mb-3 min-[1100px]:rounded-card min-[1100px]:border-[1.5px] min-[1100px]:border-edge min-[1100px]:p-3">
      {isEdit ? <p className="pb-2 text-small text-soft">{say("editing")}</p> : null}
      <div className="flex flex-col gap-2.5">
        <div className="grid gap-1">
          <textarea
            ref={field}
            aria-label={say(isEdit ? "labelEdit" : "label")}
            placeholder={say("placeholder")}
            rows={1}
            dir="auto"
            value={text}
            onChange={(event) => writing.change(written(draft, event.target.value))}
            onKeyDown={pressed}
            className="field-box field-sizing-content max-h-40 min-h-13 resize-none py-3! text-lead! placeholder:text-soft"
          />
          <Remaining of={limits.line} text={text} />
        </div>
        <KindChips kind={kind} onChoose={(next) => writing.change({ kind: next })} then={focus} />
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          {kind === "task" ? <TaskFields /> : <Hints />}
          <span className="ms-auto flex flex-wrap items-center gap-3">
            {isEdit ? <Button onPress={writing.leave}>{say("leave")}</Button> : null}
            <Button kind="primary" onPress={save}>
              {say("save")}
            </Button>
          </span>
        </div>
      </div>
    </div>
  );
}

/** Nothing is selected, and nothing stands before the cursor. */
function atStart({ selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === 0;
}

/** Which keys do what; only where there is a keyboard. */
function Hints() {
  const say = useTranslations("coordinator-minutes.write");
  return (
    <p className="hidden flex-wrap items-center gap-x-4 gap-y-1 self-center text-small text-soft pointer-fine:min-[1100px]:flex">
      <span>
        <Kbd>Enter</Kbd> {say("enter")}
      </span>
      <span>
        <Kbd>Shift</Kbd> <Kbd>Enter</Kbd> {say("shift")}
      </span>
      <span>
        <Kbd>! @ ? *</Kbd> <Kbd>Alt</Kbd> <Kbd>1…5</Kbd> {say("kindKey")}
      </span>
      <span>
        <Kbd>↑</Kbd> {say("last")}
      </span>
    </p>
  );
}
