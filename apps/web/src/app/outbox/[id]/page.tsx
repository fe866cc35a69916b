import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntranceFrame } from "../../../screens/entrance/entrance-frame";
import { demoMail } from "../../../screens/outbox/demo-mails";
import { MailHead } from "../../../screens/outbox/mail-head";
import { getFormatter } from "../../../words/get-formatter";

/** One mail of the demo: how it looks, its links, its plain text and its calendar part. */
export default async function MailPage({ params }: { params: Promise<{ id: string }> }) {
  const say = await getTranslations("coordinator-entrance.outbox");
  const format = await getFormatter();
  const mail = demoMail((await params).id);
  if (!mail) notFound();
  const { subject, links, text, calendar, id } = mail;
  return (
    <EntranceFrame wide>
      <p>
        <Link href="/outbox" className="link">
          {say("all")}
        </Link>
      </p>
      <h1 className="text-title font-bold">
        <bdi>{subject}</bdi>
      </h1>
      <MailHead mail={mail} when={format.dateTime(mail.at, { dateStyle: "full", timeStyle: "short" })} />
      <section className="grid gap-2">
        <h2 className="text-lead font-bold">{say("shown")}</h2>
        <iframe
          title={say("shown")}
          src={`/outbox/${id}/body`}
          sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
          className="h-160 w-full rounded-card border border-line bg-surface"
        />
      </section>
      <section className="grid gap-2">
        <h2 className="text-lead font-bold">{say("links")}</h2>
        <ul className="grid gap-1">
          {links.map((link) => (
            <li key={link}>
              {/* Plain links, for Next would fetch the pages behind them ahead. */}
              <a href={link} className="link break-all">
                {link}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <details>
        <summary className="control cursor-pointer font-semibold">{say("plain")}</summary>
        <pre dir="auto" className="overflow-x-auto whitespace-pre-wrap text-note">
          {text}
        </pre>
      </details>
      {calendar ? (
        <details>
          <summary className="control cursor-pointer font-semibold">
            {say("calendar", { method: calendar.method })}
          </summary>
          <pre className="overflow-x-auto text-small">{calendar.ics}</pre>
        </details>
      ) : null}
    </EntranceFrame>
  );
}
