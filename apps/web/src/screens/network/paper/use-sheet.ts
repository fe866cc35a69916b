"use client";

import { calledName } from "@rondom/domain/person-name";
import type { MapInput } from "@rondom/drawing/map/input";
import { mapInputOf } from "@rondom/drawing/map/input-of";
import type { PaperWords } from "@rondom/drawing/paper/paper-words";
import { paperWordsOf } from "@rondom/drawing/paper/words-of";
import { fullDate } from "@rondom/i18n/dates";
import { toldLine } from "@rondom/i18n/told-line";
import { useTranslations } from "next-intl";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";
import { useMapCentre, useMapWords } from "../use-map-words";

/** What this page's map is drawn from on paper: as it stands on the screen, without names when those are hidden. */
export function useSheet(): { input: MapInput; words: PaperWords } {
  const { network, around } = useNetwork();
  const say = useTranslations("coordinator-paper.sheet");
  const language = useReaderLanguage();
  const { told, members, familyName } = network;
  const names = members.flatMap((member) =>
    told?.memberIds.includes(member.id) ? [calledName(member, language)] : [],
  );
  const input = mapInputOf(around, useMapCentre(), useMapWords(), useDomainWord(network.domains));
  return {
    input,
    words: paperWordsOf(say, familyName, {
      told: toldLine(told && { names, at: told.at }, language, say),
      today: fullDate(Date.now(), language),
      language,
    }),
  };
}
