"use client";

import { ArrowRightLeft, CopyPlus, UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useEditing } from "./editing";
import { actorsIn, placeOf } from "./selection";

/** What can be done with everybody who is picked, and how many they are. */
export function SelectionBar() {
  const { selection, letGo, ask } = useEditing();
  const say = useTranslations("coordinator-edit");
  const places = selection.map(placeOf);
  const count = actorsIn(places).length;
  const verbs = [
    { verb: "move", icon: ArrowRightLeft },
    { verb: "also", icon: CopyPlus },
    { verb: "remove", icon: UserMinus },
  ] as const;
  return (
    <section aria-label={say("pick.bar")} className="flex flex-wrap items-center gap-2">
      <p className="min-w-36 flex-1 text-note">
        <b className="font-semibold">{say("pick.count", { count })}</b>{" "}
        {count === 0 ? <span className="text-soft">{say("pick.hint")}</span> : null}
      </p>
      {count > 0
        ? verbs.map(({ verb, icon }) => (
            <Button
              key={verb}
              size="small"
              icon={<Icon of={icon} size={16} />}
              onPress={() => ask({ verb, places })}
            >
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
