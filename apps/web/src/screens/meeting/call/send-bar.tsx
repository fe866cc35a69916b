"use client";

import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { LinkButton } from "../../../ui/link-button";

interface SendBarProps {
  familyId: string;
  /** How many people get a mail. */
  count: number;
  /** Why it cannot go yet, as a sentence. */
  off: string | null;
  busy: boolean;
  onSend: () => void;
}

/** Away for now (it is kept as a draft), or on its way to so many people. */
export function SendBar({ familyId, count, off, busy, onSend }: SendBarProps) {
  const say = useTranslations("coordinator-meeting.send");
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <LinkButton href={`/families/${familyId}/meetings`}>{say("keep")}</LinkButton>
      <Button
        kind="primary"
        icon={<Icon of={Send} />}
        off={off}
        busy={busy ? say("busy", { count }) : false}
        onPress={onSend}
      >
        {say("send", { count })}
      </Button>
    </div>
  );
}
