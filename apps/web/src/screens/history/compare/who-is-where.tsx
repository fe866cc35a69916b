"use client";

import type { VersionMap } from "@rondom/domain/network/version/version";
import { useTranslations } from "next-intl";
import { useFormatter } from "../../../words/use-formatter";
import { useNetwork } from "../../network/network-place";
import { byRing } from "./by-ring";

interface WhoIsWhereProps {
  map: VersionMap;
  nameOf: (actorId: string) => string;
}

/** The version with which a history begins, in words: nothing changed before it. */
export function WhoIsWhere({ map, nameOf }: WhoIsWhereProps) {
  const { centre } = useNetwork();
  const say = useTranslations("coordinator-history.first");
  const word = useTranslations("coordinator-views.words");
  const format = useFormatter();
  return (
    <div className="grid content-start gap-2 text-note">
      <p className="text-soft">{say("lead")}</p>
      <dl className="grid gap-2">
        {byRing(map, centre).map(({ ring, ids }) => (
          <div key={ring}>
            <dt className="font-semibold first-letter:uppercase">{word(`ring.${ring}`)}</dt>
            <dd>{format.list(ids.map(nameOf), { type: "conjunction" })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
