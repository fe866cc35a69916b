"use client";

import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { useFormatter } from "../../words/use-formatter";
import { DomainTag } from "../network/domain-tag";
import type { StepBack } from "./step-back-screen";

/** What would stand empty without them, and to which tables they are asked. */
export function StepBackHung({ read }: { read: StepBack }) {
  const say = useTranslations("coordinator-load.stepBack");
  const format = useFormatter();
  const { domains, needs, invitations, ownDomains } = read;
  if (domains.length + needs.length + invitations.length === 0) return null;
  return (
    <Card title={say("hung")}>
      <ul className="grid gap-2 text-note">
        {domains.map((domain) => (
          <li key={domain} className="flex flex-wrap items-center gap-2">
            <DomainTag domain={domain} domains={ownDomains} />
            <span className="text-soft">{say("nobodyElse")}</span>
          </li>
        ))}
        {needs.map(({ id, title }) => (
          <li key={id}>
            <bdi className="font-semibold">{title}</bdi>{" "}
            <span className="text-soft">{say("nobodyElseMeets")}</span>
          </li>
        ))}
        {invitations.map(({ id, startsAt }) => (
          <li key={id}>
            {startsAt === null
              ? say("tableNoDay")
              : say("table", {
                  day: format.dateTime(startsAt, { weekday: "long", day: "numeric", month: "long" }),
                })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
