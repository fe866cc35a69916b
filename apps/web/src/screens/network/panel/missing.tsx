"use client";

import { CircleQuestionMark } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "../../../ui/icon";
import { DomainSteps } from "../domain/domain-steps";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";
import { MissingNeed } from "./missing-need";
import { MissingRow } from "./missing-row";

/** So many domains that wait for a talk are shown before "nog 4 domeinen". */
const shownAtFirst = 2;

/** "Wat ontbreekt": empty chairs, what hangs on one person, what was not talked about, each with a way on. */
export function Missing() {
  const { around, choose } = useNetwork();
  const say = useTranslations("coordinator-network");
  const word = useDomainWord(around.domains);
  const [all, setAll] = useState(false);
  const gaps = around.needs.filter(({ gap }) => gap);
  const hanging = around.domains.filter(({ shown }) => shown === "hangs-on-one");
  const waiting = around.domains.filter(({ shown }) => shown === "not-spoken");
  const hidden = all ? 0 : Math.max(0, waiting.length - shownAtFirst);
  const counts = [
    say("figures.chairs", { count: gaps.length }),
    ...(waiting.length > 0 ? [say("figures.toDiscuss", { count: waiting.length })] : []),
  ];
  const open = (id: string) => () => choose({ kind: "domain", id });
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="text-lead font-bold">{say("missing.title")}</h2>
        <p className="text-note text-soft">{counts.join(" · ")}</p>
      </div>
      {gaps.length + hanging.length + waiting.length === 0 ? (
        <p className="text-note text-soft">{say("missing.nothing")}</p>
      ) : null}
      <ul className="grid gap-4">
        {gaps.map((need) => (
          <MissingNeed key={need.id} need={need} />
        ))}
        {hanging.map((domain) => (
          <MissingRow
            key={domain.key}
            sign={<DomainTag domain={domain.key} domains={around.domains} size={22} iconOnly />}
            title={word(domain.key)}
            onOpen={open(domain.key)}
            after={say("missing.hangs")}
          >
            <DomainSteps domain={domain} />
          </MissingRow>
        ))}
        {waiting.slice(0, waiting.length - hidden).map((domain) => (
          <MissingRow
            key={domain.key}
            sign={
              <span className="inline-flex size-7 items-center justify-center rounded-full border-2 border-dotted border-edge">
                <Icon of={CircleQuestionMark} size={16} className="text-soft" />
              </span>
            }
            title={word(domain.key)}
            onOpen={open(domain.key)}
            after={say("missing.notSpoken")}
          >
            <DomainSteps domain={domain} />
          </MissingRow>
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className="link justify-self-start text-note" onClick={() => setAll(true)}>
          {say("missing.more", { count: hidden })}
        </button>
      ) : null}
    </section>
  );
}
