"use client";

import type { Answers } from "@rondom/api/root";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { useFormatter } from "../../words/use-formatter";

interface OpenQuestionLogProps {
  searches: Answers["plan"]["openQuestions"][number]["searches"];
  /** Notes what came back; absent in a closed file. */
  onReply?: (searchId: string) => void;
}

/** Who was asked, when, and what came back. */
export function OpenQuestionLog({ searches, onReply }: OpenQuestionLogProps) {
  const say = useTranslations("coordinator-load.question");
  const format = useFormatter();
  if (searches.length === 0) return null;
  return (
    <div className="rounded-button bg-sunken p-3 text-note">
      <p className="font-semibold">{say("log")}</p>
      <ul className="grid gap-2">
        {searches.map(({ id, whom, at, cameBack }) => (
          <li key={id}>
            <bdi>{whom}</bdi> · {format.dateTime(at, { weekday: "short", day: "numeric", month: "long" })}
            {cameBack ? (
              <p dir="auto" className="whitespace-pre-line text-soft">
                “{cameBack}”
              </p>
            ) : (
              <p className="flex flex-wrap items-center gap-2 text-soft">
                {say("waits")}
                {onReply ? (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={say("replyNamed", { name: whom })}
                    onPress={() => onReply(id)}
                  >
                    {say("reply")}
                  </Button>
                ) : null}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
