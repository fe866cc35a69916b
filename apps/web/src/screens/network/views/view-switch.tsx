"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "../../../ui/segmented";
import { useNetwork } from "../network-place";
import { views } from "./view";

/** The three drawings of the same people; who is chosen stays chosen, and nobody's data moves. */
export function ViewSwitch({ small = false }: { small?: boolean }) {
  const { view, show } = useNetwork();
  const say = useTranslations("coordinator-views.switch");
  return (
    <Segmented
      label={say("label")}
      choices={views.map((key) => ({ key, label: say(key) }))}
      value={view}
      onChange={(next) => show(next)}
      small={small}
    />
  );
}
