"use client";

import { calledName } from "@rondom/domain/person-name";
import type { PaperWords } from "@rondom/drawing/paper/paper-words";
import { toldLine } from "@rondom/i18n/told-line";
import { useTranslations } from "next-intl";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { useNetwork } from "../network-place";
import { useSheet } from "./use-sheet";

/** The words round a drawing of ties: its title, and of a member's account when that member told the last of it. */
export function useViewSheetWords(): (view: "ecomap" | "circles" | "versions") => PaperWords {
  const { network, centre } = useNetwork();
  const say = useTranslations("coordinator-paper.sheet");
  const language = useReaderLanguage();
  const { words } = useSheet();
  return (view) => {
    const title = say(`titles.${view}`, { family: network.familyName });
    // Each version says by itself who told it.
    if (view === "versions") return { ...words, title, told: "" };
    const teller = network.members.find(({ id }) => id === centre);
    if (!teller) return { ...words, title };
    const told = network.actors.flatMap(({ feelings }) =>
      feelings.filter(({ memberId }) => memberId === teller.id).map(({ at }) => at),
    );
    const last = told.length === 0 ? null : { names: [calledName(teller, language)], at: Math.max(...told) };
    return { ...words, title, told: toldLine(last, language, say) };
  };
}
