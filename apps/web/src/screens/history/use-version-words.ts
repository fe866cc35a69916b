"use client";

import { toldLine } from "@rondom/i18n/told-line";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useFormatter } from "../../words/use-formatter";
import { useReaderLanguage } from "../../words/use-reader-language";
import { today } from "./compare/side-by-side";
import { useHistory } from "./history-place";
import { useTellerName } from "./use-teller-name";

interface VersionWords {
  /** "Toen", "Nu", "2 april 2025". */
  title: string;
  /** "Verteld door Selam op woensdag 2 april 2025". */
  told: string;
  /** "Toen: 2 april 2025, verteld door Selam". */
  whole: string;
  /** "bij het overleg van 2 april 2025"; null: kept by hand. */
  meeting: string | null;
}

/** What a version is called, who told it and when, by its key. */
export function useVersionWords(): (key: string) => VersionWords {
  const say = useTranslations("coordinator-history");
  const sheet = useTranslations("coordinator-paper.sheet");
  const format = useFormatter();
  const language = useReaderLanguage();
  const { history } = useHistory();
  const nameOf = useTellerName();
  return useCallback(
    (key) => {
      const day = (at: number) => format.dateTime(at, { day: "numeric", month: "long", year: "numeric" });
      const version = history.find(({ id }) => id === key);
      if (key === today || !version) {
        const title = say("about.now");
        return { title, told: say("today"), whole: title, meeting: null };
      }
      const { about, where, at, toldBy, meeting } = version;
      const names = toldBy.map(nameOf).filter((name) => name !== "");
      const date = day(at);
      const when = about === "now" ? date : say(`about.${about}`);
      const title = where === "origin" ? `${when}, ${say("origin")}` : when;
      const by = names.length === 0 ? "" : say("by", { names: new Intl.ListFormat(language).format(names) });
      return {
        title,
        told: toldLine({ names, at }, language, sheet),
        whole: [about === "now" ? title : `${title}: ${date}`, by].filter(Boolean).join(", "),
        meeting: meeting?.startsAt == null ? null : say("meeting", { date: day(meeting.startsAt) }),
      };
    },
    [history, nameOf, format, language, say, sheet],
  );
}
