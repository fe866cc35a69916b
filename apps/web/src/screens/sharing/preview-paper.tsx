"use client";

import { useTranslations } from "next-intl";
import { DomainIcon } from "../../ui/domain-icon";
import { useDomainWord } from "../network/use-domain-word";
import { Placeholder } from "./placeholder";
import { SeenPerson } from "./seen-person";
import { useSharing } from "./sharing-place";
import type { LeftOut, MapPreview, SeenDomain } from "./view";

interface PreviewPaperProps {
  preview: MapPreview;
  /** First name of whose page it is. */
  reader: string;
}

/** The reader's page from the same rules as behind their link; what is not there for them, dashed for the coordinator alone. */
export function PreviewPaper({ preview: { map, leftOut }, reader }: PreviewPaperProps) {
  const say = useTranslations("coordinator-sharing.preview");
  const word = useDomainWord(useSharing().sharing.domains);
  const away = leftOut.filter(({ shared }) => !shared);
  const told = away.filter(({ people, needs }) => people.length + needs.length > 0);
  const empty = away.filter((domain) => !told.includes(domain)).map(({ key }) => word(key));
  return (
    <article className="grid content-start gap-5 rounded-card border border-line bg-surface px-4 py-5 sm:px-6">
      {map.domains.length > 0 ? (
        <>
          <header className="grid gap-1">
            <h3 className="text-title font-bold">{say("heading")}</h3>
            <p>{say("chosen")}</p>
          </header>
          {map.domains.map((domain) => (
            <Domain
              key={domain.key}
              domain={domain}
              leftOut={leftOut.find(({ key }) => key === domain.key)}
              reader={reader}
            />
          ))}
          {map.yours.length > 0 ? (
            <section className="grid gap-1">
              <h4 className="font-bold">{say("yours")}</h4>
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {map.yours.map((key) => (
                  <li key={key} className="flex items-center gap-2">
                    <DomainIcon domain={key} /> {word(key)}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : (
        <p>{say("nothing", { name: reader })}</p>
      )}
      {away.length > 0 ? (
        <section className="grid gap-2">
          <h4 className="text-note font-semibold text-soft">{say("unshared")}</h4>
          {told.map((domain) => (
            <Placeholder
              key={domain.key}
              leftOut={domain}
              reader={reader}
              title={word(domain.key)}
              own={map.yours.includes(domain.key)}
            />
          ))}
          {empty.length > 0 ? (
            <p className="text-small text-soft">{say("unsharedEmpty", { domains: empty.join(", ") })}</p>
          ) : null}
        </section>
      ) : null}
    </article>
  );
}

interface DomainProps {
  domain: SeenDomain;
  leftOut: LeftOut | undefined;
  reader: string;
}

function Domain({ domain, leftOut, reader }: DomainProps) {
  const say = useTranslations("coordinator-sharing.preview");
  const word = useDomainWord(useSharing().sharing.domains);
  const { key, own, state, people, needs } = domain;
  return (
    <section className="grid gap-2">
      <h4 className="flex items-center gap-2 text-lead font-bold">
        <DomainIcon domain={key} size={22} {...(own ? { ownIcon: own.icon } : {})} />
        <bdi>{word(key)}</bdi>
      </h4>
      {people.length > 0 ? (
        <ul className="grid gap-1">
          {people.map((person, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people may be nameless; the list is never reordered
            <li key={index}>
              <SeenPerson person={person} />
            </li>
          ))}
        </ul>
      ) : null}
      {needs.map(({ title, chair }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two needs may be called the same; the list is never reordered
        <p key={index} className={chair ? "font-semibold" : ""}>
          {say(chair ? "seeks" : "works", { title })}
        </p>
      ))}
      {state === "helped" || state === "nobody" ? null : <p>{say(`state.${state}`)}</p>}
      {leftOut ? <Placeholder leftOut={leftOut} reader={reader} title={null} /> : null}
    </section>
  );
}
