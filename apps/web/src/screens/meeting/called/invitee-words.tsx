"use client";

import { useTranslations } from "next-intl";
import { useMoment } from "../use-moment";
import type { Invitee } from "./view";

/** Under the name: words and questions, who noted the answer, and what became of the mail. */
export function InviteeWords({ invitee }: { invitee: Invitee }) {
  const say = useTranslations("coordinator-meeting.ledger");
  const { brief } = useMoment();
  const { mail, answer, fetchedAt, inDoubt } = invitee;
  return (
    <div className="grid gap-0.5 text-small text-soft">
      {answer.words.map(({ text, question, at, notedBy }) => (
        <p key={`${at} ${text}`} className="text-note text-ink">
          {say(question ? "asks" : "says")} <q dir="auto">{text}</q>
          {notedBy && notedBy !== answer.notedBy ? ` (${say("notedBy", { name: notedBy })})` : ""}
        </p>
      ))}
      {answer.value !== null && answer.at !== null ? (
        <p>
          {answer.notedBy ? `${say("notedBy", { name: answer.notedBy })} · ` : ""}
          {say("answeredAt", { when: brief(answer.at) })}
        </p>
      ) : null}
      {inDoubt ? <p className="font-semibold text-attention">{say("inDoubt")}</p> : null}
      {mail && !answer.current ? <MailWords mail={mail} /> : null}
      {fetchedAt !== null && !answer.current ? <p>{say("fetched", { when: brief(fetchedAt) })}</p> : null}
    </div>
  );
}

function MailWords({ mail }: { mail: NonNullable<Invitee["mail"]> }) {
  const say = useTranslations("coordinator-meeting.ledger");
  const { brief } = useMoment();
  const words = mail.serverWords ? (
    <p>
      {say("server")} <q dir="auto">{mail.serverWords}</q>
    </p>
  ) : null;
  const hint = {
    queued: mail.serverWords ? say("waits") : null,
    sending: null,
    "handed-over": say("handedOver", { when: brief(mail.at) }),
    refused: say("refusedHint"),
    unknown: say("unknownHint"),
    replaced: null,
    "no-address": say("noAddressHint"),
  }[mail.state];
  return (
    <>
      {mail.state === "refused" || mail.state === "queued" ? words : null}
      {hint ? <p>{hint}</p> : null}
    </>
  );
}
