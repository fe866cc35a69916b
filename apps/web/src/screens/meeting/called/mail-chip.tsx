import type { MailState } from "@rondom/domain/access/mail";
import {
  CircleHelp,
  Clock,
  type LucideIcon,
  MailCheck,
  MailPlus,
  MailWarning,
  MailX,
  Send,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";

const looks: Record<MailState, { tone: Tone; icon: LucideIcon }> = {
  queued: { tone: "plain", icon: Clock },
  sending: { tone: "plain", icon: Send },
  "handed-over": { tone: "plain", icon: MailCheck },
  refused: { tone: "look", icon: MailWarning },
  unknown: { tone: "look", icon: CircleHelp },
  replaced: { tone: "plain", icon: MailPlus },
  "no-address": { tone: "look", icon: MailX },
};

/** Where somebody's mail is, in words and a picture. */
export function MailChip({ state }: { state: MailState }) {
  const say = useTranslations("coordinator-meeting.mail");
  const { tone, icon } = looks[state];
  return (
    <Chip tone={tone} icon={<Icon of={icon} size={16} />}>
      {say(state)}
    </Chip>
  );
}
