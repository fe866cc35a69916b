"use client";

import { circlesList } from "@rondom/drawing/circles/list";
import { useTranslations } from "next-intl";
import { useCirclesInput, useTeller } from "../views/use-drawn";

/** How many sit in each ring, and who says so. */
export function CirclesAside() {
  const say = useTranslations("coordinator-views.circles");
  const { name } = useTeller();
  const list = circlesList(useCirclesInput());
  return (
    <section className="grid gap-2.5">
      <h2 className="text-lead font-bold">{say("title")}</h2>
      <p className="text-note text-soft">{say("text", { who: name ?? say("family") })}</p>
      <ul className="grid gap-1 text-note">
        {list.map(({ ring, word, people }) => (
          <li key={ring} className="flex gap-3">
            <b className="min-w-6 font-semibold">{people.length}</b> {word}
          </li>
        ))}
      </ul>
    </section>
  );
}
