"use client";

import { ArrowRightLeft, CopyPlus, type LucideIcon, UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useNetwork } from "../network-place";
import { type Asking, useEditing } from "./editing";
import { actorsIn, placeOf } from "./selection";

/** What can be done with everybody who is picked, and how many they are. */
export function SelectionBar() {
  const { view } = useNetwork();
  const { selection, letGo, ask } = useEditing();
  const say = useTranslations("coordinator-edit");
  const places = selection.map(placeOf);
  const count = actorsIn(places).length;
  const moving: Asking =
    view === "map" ? { verb: "move", places } : { verb: "place", view, actorIds: actorsIn(places) };
  const verbs: { verb: "move" | "also" | "remove"; icon: LucideIcon; asking: Asking }[] = [
    { verb: "move", icon: ArrowRightLeft, asking: moving },
    // Where everybody has one seat there is no second place.
    ...(view === "map"
      ? [{ verb: "also" as const, icon: CopyPlus, asking: { verb: "also" as const, places } }]
      : []),
    { verb: "remove", icon: UserMinus, asking: { verb: "remove", places } },
  ];
  return (
    <section aria-label={say("pick.bar")} className="flex flex-wrap items-center gap-2">
      <p className="min-w-36 flex-1 text-note">
        <b className="font-semibold">{say("pick.count", { count })}</b>{" "}
        {count === 0 ? <span className="text-soft">{say("pick.hint")}</span> : null}
      </p>
      {count > 0
        ? verbs.map(({ verb, icon, asking }) => (
            <Button key={verb} size="small" icon={<Icon of={icon} size={16} />} onPress={() => ask(asking)}>
              {say(`${verb}.button`)}
            </Button>
          ))
        : null}
      <Button size="small" kind="quiet" onPress={letGo}>
        {say("pick.done")}
      </Button>
    </section>
  );
}
