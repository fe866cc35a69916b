"use client";

import { useTranslations } from "next-intl";
import { useChair } from "../chair-place";
import { Suggestion } from "./suggestion";

/** What waits elsewhere and is not on this agenda. */
export function Suggestions() {
  const say = useTranslations("coordinator-minutes.agenda");
  const { suggestions } = useChair();
  return (
    <section className="grid gap-1">
      <h3 className="font-bold">{say("suggestions")}</h3>
      {suggestions?.length === 0 ? <p className="text-note text-soft">{say("noSuggestions")}</p> : null}
      <ul className="divide-y divide-line">
        {suggestions?.map((each) => (
          <Suggestion key={`${each.kind} ${each.sourceId}`} suggestion={each} />
        ))}
      </ul>
    </section>
  );
}
