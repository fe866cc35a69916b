"use client";

import type { Offer } from "@rondom/domain/load/offer";
import { useTranslations } from "next-intl";
import { useFormatter } from "../../words/use-formatter";
import { useDomainWord } from "../network/use-domain-word";

/** What a volunteer offers, on one line; said so when nobody asked yet. */
export function OfferWords({ offer }: { offer: Offer | null }) {
  const say = useTranslations("coordinator-load");
  const format = useFormatter();
  const domainWord = useDomainWord([]);
  if (!offer) return <span className="block text-soft">{say("offer.none")}</span>;
  const { hours, themes, lastDay, notKinds, notWords } = offer;
  const day = lastDay
    ? format.dateTime(new Date(`${lastDay}T12:00`), { day: "numeric", month: "long", year: "numeric" })
    : "";
  const parts = [
    hours === null ? null : say("offer.perWeek", { hours }),
    themes.map(domainWord).join(", ") || null,
    lastDay ? say("offer.until", { day }) : null,
    notKinds.length > 0
      ? say("offer.not", { what: notKinds.map((kind) => say(`what.${kind}`)).join(", ") })
      : null,
  ];
  return (
    <span className="block text-soft">
      {parts.filter((part) => part !== null).join(" · ")}
      {notWords ? (
        <>
          {" "}
          <q dir="auto">{notWords}</q>
        </>
      ) : null}
    </span>
  );
}
