"use client";

import { useTranslations } from "next-intl";
import { NoteBox } from "../../../ui/note-box";
import { Seat } from "../../../ui/seat";
import { Select } from "../../../ui/select";
import { MailFrame } from "./mail-frame";

export interface Reader {
  key: string;
  name: string;
  formal: boolean;
}

interface MailPreviewProps {
  readers: readonly Reader[];
  reader: string | null;
  onReader: (key: string) => void;
  /** Null while it is being written, or cannot be yet. */
  mail: { subject: string; html: string } | null;
  /** Why there is no mail yet, as a sentence. */
  why: string | null;
}

/** "Zo krijgt Annemie het": the mail of one reader, beside what is being typed. */
export function MailPreview({ readers, reader, onReader, mail, why }: MailPreviewProps) {
  const say = useTranslations("coordinator-meeting.preview");
  return (
    <section aria-labelledby="preview" className="grid content-start gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id="preview" className="text-body font-bold">
          {say(readers.length > 0 ? "before" : "title")}
        </h2>
        {readers.length > 0 ? (
          <div className="min-w-48 flex-1">
            <Select<string>
              label={say("reader")}
              labelHidden
              value={reader}
              onChange={onReader}
              choices={readers.map(({ key, name, formal }) => ({
                key,
                label: name,
                before: <Seat name={name} formal={formal} size={26} />,
              }))}
            />
          </div>
        ) : null}
        {readers.length > 0 ? (
          <span aria-hidden="true" className="text-body font-bold">
            {say("after")}
          </span>
        ) : null}
      </div>
      {mail ? (
        <article className="grid gap-3 rounded-card border border-line bg-surface p-3 sm:p-5">
          <div className="border-b border-line pb-3">
            <p className="text-note text-soft">{say("subject")}</p>
            <p dir="auto" className="font-bold">
              {mail.subject}
            </p>
          </div>
          <MailFrame html={mail.html} title={mail.subject} />
        </article>
      ) : (
        <NoteBox>{why ?? say("writing")}</NoteBox>
      )}
      <p className="text-small text-soft">{say("calendar")}</p>
    </section>
  );
}
