"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

/** Style elements are not allowed in our pages; mails carry what counts in attributes. */
const withoutSheets = (html: string) => html.replace(/<style[\s\S]*?<\/style>/gi, "");

/** The mail itself, shut in: no scripts, and a press on its buttons does nothing here. */
export function MailFrame({ html, title }: { html: string; title: string }) {
  const say = useTranslations("coordinator-meeting.preview");
  const [height, setHeight] = useState(480);
  return (
    <iframe
      title={say("frame", { title })}
      sandbox="allow-same-origin"
      srcDoc={withoutSheets(html)}
      className="w-full rounded-field bg-surface"
      style={{ height }}
      onLoad={({ currentTarget }) => {
        const page = currentTarget.contentDocument;
        if (!page) return;
        // Without scripts of its own, its height is read from here.
        setHeight(page.documentElement.scrollHeight);
        page.addEventListener("click", (press) => press.preventDefault());
        for (const link of page.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
      }}
    />
  );
}
