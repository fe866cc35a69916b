"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { NoteBox } from "../../ui/note-box";
import { useSaidReason } from "../../words/use-said-reason";
import { useChair } from "./chair-place";
import { refusedSteps } from "./saving/refused-steps";

/** Steps that the server did not take: why, with the words when there were any, and a way to let them go. */
export function RefusedSteps() {
  const say = useTranslations("coordinator-minutes.step");
  const { chair, writing } = useChair();
  const reason = useSaidReason();
  const points = new Set(chair.shown.items.map((item) => item.id));
  return refusedSteps(chair.queue, points).map(({ id, op, refused }) => (
    <div key={id} className="px-3 pt-2 sm:px-5">
      <NoteBox
        tone="bad"
        fact={say(op.kind)}
        announce
        action={
          <Button
            size="small"
            onPress={() => {
              void chair.sync?.drop(id);
              writing.focus();
            }}
          >
            {say("good")}
          </Button>
        }
      >
        {refused ? reason(refused) : null}
        {op.kind === "save-line" ? <bdi className="block whitespace-pre-line">“{op.line.text}”</bdi> : null}
      </NoteBox>
    </div>
  ));
}
