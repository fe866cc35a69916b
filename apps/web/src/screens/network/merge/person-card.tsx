"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useTranslations } from "next-intl";
import { Seat } from "../../../ui/seat";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";

/** What tells one person from another: name, what they do, where they help, how they are reached. */
export function PersonCard({ actor }: { actor: Network["actors"][number] }) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-network.actor");
  const { name, role, organisation, formal, domains, contact } = actor;
  const second = [role, organisation, say(formal ? "formal" : "informal")].filter(Boolean);
  return (
    <div className="grid content-start gap-2 rounded-button border border-line bg-surface p-3 text-note">
      <div className="flex items-start gap-2">
        <Seat name={name} formal={formal} domain={domains[0] ?? "none"} />
        <p className="min-w-0">
          <bdi className="block font-semibold">{name}</bdi>
          <span className="text-soft">{[...new Set(second)].join(" · ")}</span>
        </p>
      </div>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {domains.map((domain) => (
          <li key={domain}>
            <DomainTag domain={domain} domains={network.domains} size={16} />
          </li>
        ))}
      </ul>
      {[contact.email, contact.phone].map((reach) =>
        reach ? (
          <p key={reach} className="break-all text-soft">
            <bdi dir="ltr">{reach}</bdi>
          </p>
        ) : null,
      )}
    </div>
  );
}
