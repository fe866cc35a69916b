"use client";

import { consentKinds } from "@rondom/domain/network/consent";
import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { Consent } from "./consent";

/** What the family agrees to for somebody: to be invited, to be named. */
export function Consents({ actor }: { actor: Network["actors"][number] }) {
  const say = useTranslations("coordinator-network.consent");
  return (
    <section className="grid gap-2 text-note">
      <h3 className="font-semibold">{say("title")}</h3>
      <ul className="grid gap-2">
        {consentKinds.map((kind) => (
          <Consent key={kind} actor={actor} kind={kind} />
        ))}
      </ul>
    </section>
  );
}
