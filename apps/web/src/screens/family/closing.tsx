"use client";

import type { Answers } from "@rondom/api/root";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { useSpeak } from "../../ui/toasts";
import { useFormatter } from "../../words/use-formatter";
import { CloseFamily } from "./close-family";
import { ClosingSteps } from "./closing-steps";
import { Refused } from "./refused";
import { useAskAgain } from "./saving";

/** Closing the file: what will happen; once closed, when the links end, and the way back. */
export function Closing({ family }: { family: Answers["family"]["read"] }) {
  const say = useTranslations("coordinator-family.file.close");
  const format = useFormatter();
  const now = useNow().getTime();
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const router = useRouter();
  const again = useAskAgain();
  const [asking, setAsking] = useState(false);
  const { familyId, name, closed } = family;
  const reopen = useMutation(
    trpc.family.reopen.mutationOptions({
      onSuccess: () => {
        tell(say("reopened", { family: name }));
        router.refresh();
      },
      onSettled: again,
    }),
  );
  if (!closed) {
    return (
      <Card title={say("title")}>
        <div className="grid gap-3 text-note">
          <p>{say("text")}</p>
          <ClosingSteps />
          <div>
            <Button size="small" onPress={() => setAsking(true)}>
              {say("button")}
            </Button>
          </div>
          <CloseFamily family={family} isOpen={asking} onClose={() => setAsking(false)} />
        </div>
      </Card>
    );
  }
  const day = (at: number) =>
    format.dateTime(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const date = day(closed.at);
  const until = day(closed.linksUntil);
  return (
    <Card title={say("title")}>
      <div className="grid gap-3 text-note">
        <p>{closed.by ? say("closedOn", { date, name: closed.by }) : say("closedOnNobody", { date })}</p>
        <p>{say(closed.linksUntil > now ? "linksUntil" : "linksDead", { date: until })}</p>
        <Refused error={reopen.error} />
        <div>
          <Button size="small" onPress={() => reopen.mutate({ familyId })}>
            {say("reopen")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
