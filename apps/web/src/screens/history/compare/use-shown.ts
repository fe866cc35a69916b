"use client";

import { circlesWordsOf } from "@rondom/drawing/circles/words-of";
import type { TimeInput } from "@rondom/drawing/time/input";
import { timeInputOf } from "@rondom/drawing/time/input-of";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNetwork } from "../../network/network-place";
import { useMapCentre } from "../../network/use-map-words";
import { usePeople } from "../use-people";
import { useVersionWords } from "../use-version-words";
import type { Comparison } from "./use-comparison";

/** What the circles of some versions are drawn from, in the account of who stands in the middle. */
export function useShown({ maps }: Pick<Comparison, "maps">, keys: readonly string[]): TimeInput {
  const { network, centre: account } = useNetwork();
  const say = useTranslations("coordinator-history");
  const views = useTranslations("coordinator-views.words");
  const wordsOf = useVersionWords();
  const centre = useMapCentre();
  const held = useMemo(() => keys.flatMap((key) => maps.get(key) ?? []), [keys, maps]);
  const people = usePeople(useMemo(() => held.map(({ map }) => map), [held]));
  return useMemo(() => {
    const mark = {
      came: say("mark.came"),
      closer: say("mark.closer"),
      further: say("mark.further"),
      went: say("mark.went"),
    };
    return timeInputOf({
      ...{ centre, people, account, domains: network.domains },
      versions: held.map(({ id, map }) => ({ key: id, ...wordsOf(id), map })),
      words: { ...circlesWordsOf(views), mark },
    });
  }, [centre, people, account, network.domains, held, wordsOf, say, views]);
}
