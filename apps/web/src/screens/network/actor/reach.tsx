"use client";

import { languageName } from "@rondom/i18n/language-name";
import { Languages, Mail, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "../../../ui/icon";
import { useReaderLanguage } from "../../../words/use-reader-language";

interface ReachProps {
  contact: { email: string | null; phone: string | null; languages: readonly string[] };
}

/** Mail, phone and languages of somebody. */
export function Reach({ contact: { email, phone, languages } }: ReachProps) {
  const say = useTranslations("coordinator-network.actor");
  const reader = useReaderLanguage();
  const names = languages.map((tag) => languageName(tag, reader)).join(", ");
  return (
    <section className="grid gap-1 text-note">
      <h3 className="font-semibold">{say("contact")}</h3>
      <Line icon={<Icon of={Mail} size={18} />}>
        {email ? (
          <a className="link break-all" href={`mailto:${email}`}>
            {email}
          </a>
        ) : (
          <span className="text-soft">{say("noMail")}</span>
        )}
      </Line>
      <Line icon={<Icon of={Phone} size={18} />}>
        {phone ? (
          <a className="link" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        ) : (
          <span className="text-soft">{say("noPhone")}</span>
        )}
      </Line>
      <Line icon={<Icon of={Languages} size={18} />}>
        {names || <span className="text-soft">{say("noLanguages")}</span>}
      </Line>
    </section>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2">
      <span className="pt-px text-soft">{icon}</span>
      <span className="min-w-0">{children}</span>
    </p>
  );
}
