import type { ProductLanguage } from "@rondom/domain/language";
import { shortDate } from "@rondom/i18n/dates";
import { dayOf } from "@rondom/i18n/day";
import { translator } from "@rondom/i18n/translate";
import { Name } from "../said";
import type { Agreed, SharedWith } from "./view";

interface Part {
  one: SharedWith;
  page: ProductLanguage;
}

const sameYes = (one: Agreed, other: Agreed) =>
  one.by === other.by && dayOf(one.on).toString() === dayOf(other.on).toString();

/** What was agreed to: one sentence when the same person said yes to both on the same day. */
function yesesOf({ invite, name }: SharedWith) {
  if (invite && name && sameYes(invite, name)) return [{ what: "both", agreed: invite } as const];
  return [
    ...(invite ? [{ what: "invite", agreed: invite } as const] : []),
    ...(name ? [{ what: "name", agreed: name } as const] : []),
  ];
}

function Reads({ one: { reports }, page }: Part) {
  const t = translator(page, "family");
  if (!reports) return null;
  const { since, readOn } = reports;
  return (
    <p className="small">
      {t("sees.since", { date: shortDate(since, page) })}{" "}
      {readOn === null ? t("sees.unread") : t("sees.read", { date: shortDate(readOn, page) })}
    </p>
  );
}

/** In words what somebody may do: reads the reports since when, may be invited or named by whose yes. */
export function WhatTheyMay({ one, page }: Part) {
  const t = translator(page, "family");
  return (
    <div className="each may">
      <Reads one={one} page={page} />
      {one.invite || one.name ? null : <p className="small">{t("sees.may.none")}</p>}
      {yesesOf(one).map(({ what, agreed }) => (
        <p key={what} className="small">
          {t(`sees.may.${what}`)}{" "}
          {t.rich("sees.agreed", {
            name: <Name key="name" text={agreed.by} page={page} />,
            date: shortDate(agreed.on, page),
          })}
        </p>
      ))}
    </div>
  );
}
