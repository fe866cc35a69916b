"use client";

import { List, Map as MapIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../../ui/icon";
import { Segmented } from "../../../ui/segmented";

interface FormSwitchProps {
  listed: boolean;
  setListed: (listed: boolean) => void;
}

/** Each drawing as a picture, or as a list that does the same. */
export function FormSwitch({ listed, setListed }: FormSwitchProps) {
  const say = useTranslations("coordinator-views.form");
  return (
    <Segmented
      label={say("label")}
      choices={[
        { key: "drawing", label: say("drawing"), before: <Icon of={MapIcon} size={18} /> },
        { key: "list", label: say("list"), before: <Icon of={List} size={18} /> },
      ]}
      value={listed ? "list" : "drawing"}
      onChange={(form) => setListed(form === "list")}
    />
  );
}
