"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { useNamesHidden } from "./names-hidden";

/** Hides every name on this page for a screen that others see; a chip says so as long as it is on. */
export function NamesSwitch() {
  const say = useTranslations("coordinator-paper.pseudonym");
  const [hidden, hide] = useNamesHidden();
  if (!hidden) {
    return (
      <Button size="small" kind="quiet" icon={<Icon of={EyeOff} size={16} />} onPress={() => hide(true)}>
        {say("switch")}
      </Button>
    );
  }
  return (
    <>
      <span title={say("hint")} className="self-center">
        <Chip icon={<Icon of={EyeOff} size={16} />}>{say("hidden")}</Chip>
      </span>
      <Button
        size="small"
        icon={<Icon of={Eye} size={16} />}
        aria-description={say("hint")}
        onPress={() => hide(false)}
      >
        {say("show")}
      </Button>
    </>
  );
}
