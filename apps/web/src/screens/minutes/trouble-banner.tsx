"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { NoteBox } from "../../ui/note-box";
import { useSpeak } from "../../ui/toasts";
import { useChair } from "./chair-place";
import { useDays } from "./use-days";

/** While nothing gets through: what happened, what is kept, what can be done. Writing goes on. */
export function TroubleBanner() {
  const say = useTranslations("coordinator-minutes.trouble");
  const { chair } = useChair();
  const { trouble, lines } = chair.saving;
  const days = useDays();
  const place = chair.lasting ? null : <p>{say("notLasting")}</p>;
  if (!trouble) return place && lines > 0 ? <NoteBox tone="look">{place}</NoteBox> : null;
  if (trouble.kind === "offline")
    return (
      <div role="status" className="flex flex-wrap items-center gap-3 bg-attention-soft px-3 py-2.5 sm:px-5">
        <Icon of={CloudOff} className="text-attention" />
        <div className="min-w-52 flex-1">
          <strong className="font-semibold">{say("offline", { time: days.time(trouble.since) })}</strong>{" "}
          {say("offlineText", { lines })}
          {place}
        </div>
        <span className="text-note text-soft">{say("retrying")}</span>
      </div>
    );
  return <FailedBanner lines={lines} signedOut={chair.signedOut} />;
}

function FailedBanner({ lines, signedOut }: { lines: number; signedOut: boolean }) {
  const say = useTranslations("coordinator-minutes.trouble");
  const { chair, writing } = useChair();
  const { tell } = useSpeak();
  const words = chair.shown.lines.filter((line) => line.entryId !== null).map((line) => line.text);
  const copy = async () => {
    await navigator.clipboard.writeText(words.join("\n"));
    tell(say("copied"));
  };
  return (
    <div className="px-3 pt-2 sm:px-5">
      <NoteBox
        tone="bad"
        announce
        fact={say(signedOut ? "signedOut" : "failed")}
        action={
          <span className="flex flex-wrap gap-2">
            {signedOut ? (
              <a href="/in" target="_blank" rel="noopener" className="link control inline-flex items-center">
                {say("signIn")}
              </a>
            ) : null}
            <Button
              size="small"
              onPress={() => {
                void chair.sync?.flush();
                // The button goes when it worked.
                writing.focus();
              }}
            >
              {say("now")}
            </Button>
            <Button size="small" onPress={copy}>
              {say("copy")}
            </Button>
          </span>
        }
      >
        {say(signedOut ? "signedOutText" : "failedText", { lines })}
      </NoteBox>
    </div>
  );
}
