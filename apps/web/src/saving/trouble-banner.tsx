"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { NoteBox } from "../ui/note-box";
import { useSpeak } from "../ui/toasts";
import { useFormatter } from "../words/use-formatter";
import type { Saving } from "./saved-state";

interface TroubleBannerProps {
  saving: Saving;
  lasting: boolean;
  signedOut: boolean;
  /** What waits: lines of a report, answers of a conversation. */
  what: "lines" | "answers";
  /** The words that only this device holds, to copy. */
  words: () => string[];
  onRetry: () => void;
}

/** While nothing gets through: what happened, what is kept, what can be done. Writing goes on. */
export function TroubleBanner(props: TroubleBannerProps) {
  const say = useTranslations("coordinator-frame.trouble");
  const format = useFormatter();
  const { saving, lasting, what } = props;
  const { trouble, waiting } = saving;
  const place = lasting ? null : <p>{say("notLasting")}</p>;
  if (!trouble) return place && waiting > 0 ? <NoteBox tone="look">{place}</NoteBox> : null;
  if (trouble.kind === "failed") return <FailedBanner {...props} />;
  const time = format.dateTime(trouble.since, { hour: "2-digit", minute: "2-digit", hour12: false });
  return (
    <div role="status" className="flex flex-wrap items-center gap-3 bg-attention-soft px-3 py-2.5 sm:px-5">
      <Icon of={CloudOff} className="text-attention" />
      <div className="min-w-52 flex-1">
        <strong className="font-semibold">{say("offline", { time })}</strong>{" "}
        {say("offlineText", { count: waiting, what })}
        {place}
      </div>
      <span className="text-note text-soft">{say("retrying")}</span>
    </div>
  );
}

function FailedBanner({ saving, signedOut, what, words, onRetry }: TroubleBannerProps) {
  const say = useTranslations("coordinator-frame.trouble");
  const { tell } = useSpeak();
  const copy = async () => {
    await navigator.clipboard.writeText(words().join("\n"));
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
            <Button size="small" onPress={onRetry}>
              {say("now")}
            </Button>
            <Button size="small" onPress={copy}>
              {say("copy")}
            </Button>
          </span>
        }
      >
        {say(signedOut ? "signedOutText" : "failedText", { count: saving.waiting, what })}
      </NoteBox>
    </div>
  );
}
