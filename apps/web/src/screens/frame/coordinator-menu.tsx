"use client";

import { type CoordinatorLanguage, coordinatorLanguages } from "@rondom/domain/language";
import { ownLanguageNames } from "@rondom/i18n/language-name";
import { Languages, LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { Icon } from "../../ui/icon";
import { Menu } from "../../ui/menu";
import { Seat } from "../../ui/seat";
import { chooseLanguage } from "./choose-language";
import { signOut } from "./sign-out";

interface CoordinatorMenuProps {
  name: string;
  language: CoordinatorLanguage;
}

/** Behind the coordinator's own seat: the other language, signing out. */
export function CoordinatorMenu({ name, language }: CoordinatorMenuProps) {
  const say = useTranslations("coordinator-frame.menu");
  const others = coordinatorLanguages.filter((tag) => tag !== language);
  return (
    <Menu
      label={say("open", { name })}
      trigger={
        <Button
          aria-label={say("open", { name })}
          className="inline-flex size-10 items-center justify-center rounded-full pointer-coarse:size-11"
        >
          <Seat name={name} size={28} />
        </Button>
      }
      choices={[
        ...others.map((tag) => ({
          key: tag,
          label: say("language", { language: ownLanguageNames[tag] }),
          icon: <Icon of={Languages} />,
          onChoose: () => void chooseLanguage(tag),
        })),
        {
          key: "out",
          label: say("signOut"),
          icon: <Icon of={LogOut} />,
          onChoose: () => void signOut(),
        },
      ]}
    />
  );
}
