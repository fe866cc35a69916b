import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../screens/entrance/entrance-frame";
import { demoMails } from "../../screens/outbox/demo-mails";
import { Card } from "../../ui/card";
import { getFormatter } from "../../words/get-formatter";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("coordinator-entrance.outbox");
  return { title: say("title") };
}

/** The demo's mailbox: every mail that was delivered, with reader, subject and time. */
export default async function OutboxPage() {
  const say = await getTranslations("coordinator-entrance.outbox");
  const format = await getFormatter();
  const mails = demoMails();
  return (
    <EntranceFrame wide>
      <h1 className="text-display font-bold">{say("title")}</h1>
      <p className="text-soft">{say("text")}</p>
      {mails.length === 0 ? <p>{say("empty")}</p> : null}
      {mails.length > 0 ? (
        <Card rows>
          {mails.map(({ id, to, subject, at }) => (
            <li
              key={id}
              className="relative flex flex-wrap items-baseline gap-x-4 px-4 py-2.5 hover:bg-sunken"
            >
              {/* The whole line opens the mail. */}
              <Link
                href={`/outbox/${id}`}
                className="min-w-60 flex-1 font-semibold after:absolute after:inset-0 hover:underline"
              >
                <bdi>{subject}</bdi>
              </Link>
              <bdi className="text-note text-soft">{to}</bdi>
              <span className="text-note text-soft">
                {format.dateTime(at, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })}
              </span>
            </li>
          ))}
        </Card>
      ) : null}
    </EntranceFrame>
  );
}
