"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyTable } from "../../../ui/empty-table";
import { NetworkPlace, useNetwork } from "../../network/network-place";
import { useHistory } from "../history-place";
import { CompareSides } from "./compare-sides";
import { CompareSlide } from "./compare-slide";
import { usualLook } from "./look";
import { LookBar } from "./look-bar";
import { useComparison } from "./use-comparison";
import { accountsIn, usualAccount } from "./usual-account";

interface CompareProps {
  /** Whose account was asked for; undefined: nobody's in particular. */
  asked: string | null | undefined;
}

/** Versions beside each other; with none kept yet, how to begin. */
export function Compare({ asked }: CompareProps) {
  const { keys } = useHistory();
  const place = useNetwork();
  const say = useTranslations("coordinator-history.nobodyYet");
  const [look, setLook] = useState(usualLook);
  const comparison = useComparison(keys);
  if (keys.length < 2) return <EmptyTable title={say("title")}>{say("text")}</EmptyTable>;
  const maps = [...(comparison?.maps.values() ?? [])].map(({ map }) => map);
  const members = place.network.members.map(({ id }) => id);
  const centre = asked === undefined ? usualAccount(maps) : asked;
  return (
    <NetworkPlace value={{ ...place, centre }}>
      <LookBar look={look} setLook={setLook} tellers={accountsIn(maps, members)} />
      {look.form === "slide" ? <CompareSlide look={look} /> : <CompareSides look={look} />}
    </NetworkPlace>
  );
}
