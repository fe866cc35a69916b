"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { useNamesHidden } from "./names-hidden";

/** Hides every name in this tab for a screen that others see; a chip (unless it is said beside) says so as long as it is on. */
export function NamesSwitch({ chip = true }: { chip?: boolean }) {
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
      {chip ? (
        <span title={say("hint")} className="self-center">
          <Chip icon={<Icon of={EyeOff} size={16} />}>{say("hidden")}</Chip>
        </span>
      ) : null}
      <Button
        size="small"
        icon={<Icon of={Eye} size={16} />}
        {...(chip ? { "aria-description": say("hint") } : {})}
        onPress={() => hide(false)}
      >
        {say("show")}
      </Button>
    </>
  );
}
