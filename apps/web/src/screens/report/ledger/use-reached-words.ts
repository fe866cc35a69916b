"use client";

import { useTranslations } from "next-intl";
import { useMoment } from "../../meeting/use-moment";
import type { Reached } from "./reached";

/** Where the report is with a reader, in words. */
export function useReachedWords() {
  const say = useTranslations("coordinator-report.reached");
  const { brief } = useMoment();
  return (state: Reached): string => {
    switch (state.kind) {
      case "read":
      case "fetched":
      case "handed-over":
        return say(state.kind, { when: brief(state.at) });
      case "noted":
        return say(`noted.${state.how}`, { when: brief(state.at) });
      case "answered":
        return say("answered", { count: state.tasks });
      case "came-back":
        return state.words ? say("cameBackWith", { words: state.words }) : say("cameBack");
      case "waiting":
        return say("waiting", { when: brief(state.next) });
      case "unknown":
        return say("unknown");
      case "no-address":
        return say("noAddress");
      case "under-way":
        return say("underWay");
      default:
        return say("nothing");
    }
  };
}
