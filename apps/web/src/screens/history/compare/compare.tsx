"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyTable } from "../../../ui/empty-table";
import { useSpeak } from "../../../ui/toasts";
import { NetworkPlace, useNetwork } from "../../network/network-place";
import { useHistory } from "../history-place";
import { useVersionWords } from "../use-version-words";
import { CompareSides } from "./compare-sides";
import { CompareSlide } from "./compare-slide";
import { domainsWith } from "./domains-with";
import { type Look, usualLook } from "./look";
import { LookBar } from "./look-bar";
import { nextTime, today } from "./side-by-side";
import { useTimeKeys } from "./time-keys";
import { useComparison } from "./use-comparison";
import { accountsIn, usualAccount } from "./usual-account";

interface CompareProps {
  /** Whose account was asked for; undefined: nobody's in particular. */
  asked: string | null | undefined;
}

/** Versions beside each other; with none kept yet, how to begin. */
export function Compare({ asked }: CompareProps) {
  const { keys, history } = useHistory();
  const place = useNetwork();
  const say = useTranslations("coordinator-history.nobodyYet");
  const wantsNext = useSearchParams().get("time") === "next";
  const [look, setLook] = useState<Look>(wantsNext ? { ...usualLook, form: "slide" } : usualLook);
  const [at, setAt] = useState(wantsNext ? nextTime(history, today) : today);
  const { announce } = useSpeak();
  const wordsOf = useVersionWords();
  useTimeKeys(() => {
    const next = look.form === "slide" ? nextTime(history, at) : today;
    setLook({ ...look, form: "slide" });
    setAt(next);
    announce(wordsOf(next).whole);
  });
  const comparison = useComparison(keys);
  if (keys.length < 2) return <EmptyTable title={say("title")}>{say("text")}</EmptyTable>;
  const maps = [...(comparison?.maps.values() ?? [])].map(({ map }) => map);
  const members = place.network.members.map(({ id }) => id);
  const centre = asked === undefined ? usualAccount(maps) : asked;
  const network = { ...place.network, domains: domainsWith(place.network.domains, maps) };
  return (
    <NetworkPlace value={{ ...place, network, centre }}>
      <LookBar look={look} setLook={setLook} tellers={accountsIn(maps, members)} />
      {look.form === "slide" ? (
        <CompareSlide look={look} at={at} setAt={setAt} />
      ) : (
        <CompareSides look={look} />
      )}
    </NetworkPlace>
  );
}
