"use client";

import type { LoadReason } from "@rondom/domain/load/warnings";
import { useTranslations } from "next-intl";
import { useFormatter } from "../../words/use-formatter";
import { useDomainWord } from "../network/use-domain-word";

const noon = "T12:00";

/** A fact and a question for each reason to think again; a warning asks, only the law forbids. */
export function useReasonWords(): (reason: LoadReason, name: string) => { fact: string; question: string } {
  const say = useTranslations("coordinator-load");
  const format = useFormatter();
  const domainWord = useDomainWord([]);
  const factsOf = (reason: LoadReason): Record<string, string | number> => {
    switch (reason.kind) {
      case "professional":
        return { field: reason.field === "legal-counsel" ? "legal" : reason.field };
      case "not-their-theme":
        return { domain: domainWord(reason.domain) };
      case "does-not-do":
        return { what: say(`what.${reason.what}`) };
      case "after-last-day":
        return {
          day: format.dateTime(new Date(`${reason.lastDay}${noon}`), {
            weekday: "long",
            day: "numeric",
            month: "long",
            year: "numeric",
          }),
        };
      case "over-hours":
        return { hours: reason.hours };
      case "fourth-task":
        return { tasks: reason.tasks };
      case "most-tasks":
        return { tasks: reason.tasks, all: reason.all };
      default:
        return {};
    }
  };
  return (reason, name) => {
    const facts = {
      name,
      field: "",
      domain: "",
      what: "",
      day: "",
      hours: 0,
      tasks: 0,
      all: 0,
      ...factsOf(reason),
    };
    return { fact: say(`ask.${reason.kind}`, facts), question: say(`ask.${reason.kind}Text`, facts) };
  };
}
