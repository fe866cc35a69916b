"use client";

import { Copy, Ellipsis, MailPlus, Phone, UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { Menu } from "../../../ui/menu";
import { Seat } from "../../../ui/seat";
import { AnswerChip } from "./answer-chip";
import { InviteeWords } from "./invitee-words";
import { MailChip } from "./mail-chip";
import { type Invitee, isAnswered } from "./view";

export type InviteeAction = "send-again" | "copy-link" | "note-answer" | "withdraw";

interface InviteeRowProps {
  invitee: Invitee;
  /** Nothing to do any more: cancelled, past, or the file is closed. */
  still?: boolean;
  /** The action that is under way for this person. */
  busy: InviteeAction | null;
  onAction: (action: InviteeAction) => void;
}

/** The one thing that helps now; everything else is in the menu. */
function firstAction({ mail }: Invitee): InviteeAction {
  if (mail?.state === "refused" || mail?.state === "unknown") return "send-again";
  return mail?.state === "no-address" ? "copy-link" : "note-answer";
}

/** Somebody who was asked: where the mail is, what they said, and what you can do. */
export function InviteeRow({ invitee, still, busy, onAction }: InviteeRowProps) {
  const say = useTranslations("coordinator-meeting.ledger");
  const { name, second, formal, domain, needs, mail, answer } = invitee;
  const pictures = {
    "note-answer": Phone,
    "send-again": MailPlus,
    "copy-link": Copy,
    withdraw: UserMinus,
  };
  const first = firstAction(invitee);
  const rest = (["note-answer", "send-again", "copy-link", "withdraw"] as const).filter(
    (key) => key !== first,
  );
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 px-3 py-3 sm:px-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <Seat name={name} formal={formal} {...(domain ? { domain } : {})} />
      <div className="grid min-w-0 content-start gap-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi className="min-w-0 font-semibold">{name}</bdi>
          {second ? <bdi className="text-note text-soft">{second}</bdi> : null}
        </div>
        <div className="flex flex-wrap gap-1.5">
          {answer.value ? <AnswerChip value={answer.value} earlier={!answer.current} /> : null}
          {mail && !isAnswered(invitee) ? <MailChip state={mail.state} /> : null}
        </div>
        <InviteeWords invitee={invitee} />
        {needs.length > 0 ? (
          <p className="text-small text-soft">
            {say("for")} <bdi>{needs.join(", ")}</bdi>
          </p>
        ) : null}
      </div>
      {still ? null : (
        <div className="col-start-2 flex items-start gap-1 sm:col-start-3 sm:justify-end">
          <Button
            size="small"
            icon={<Icon of={pictures[first]} size={16} />}
            busy={busy ? say(`busy.${busy}`) : false}
            onPress={() => onAction(first)}
            aria-label={say("actionFor", { action: say(`action.${first}`), name })}
          >
            {say(`action.${first}`)}
          </Button>
          <Menu
            label={say("more", { name })}
            trigger={<IconButton icon={Ellipsis} label={say("more", { name })} />}
            choices={rest.map((key) => ({
              key,
              label: say(`action.${key}`),
              icon: <Icon of={pictures[key]} />,
              onChoose: () => onAction(key),
            }))}
          />
        </div>
      )}
    </li>
  );
}
