import { useTranslations } from "next-intl";
import type { ShownMail } from "./demo-mails";

/** Who wrote to whom, and when. */
export function MailHead({ mail, when }: { mail: ShownMail; when: string }) {
  const say = useTranslations("coordinator-entrance.outbox");
  const rows = [
    ["from", `${mail.from.name} <${mail.from.address}>`],
    ["to", mail.to],
    ["at", when],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-note">
      {rows.map(([key, words]) => (
        <div key={key} className="contents">
          <dt className="text-soft">{say(key)}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
