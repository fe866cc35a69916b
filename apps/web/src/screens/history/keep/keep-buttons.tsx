"use client";

import type { VersionTime } from "@rondom/domain/network/version/version";
import { Bookmark, History, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useHistory } from "../history-place";
import { KeepDialog } from "./keep-dialog";

const ways = [
  { about: "now", icon: Bookmark },
  { about: "then", icon: History },
  { about: "wished", icon: Sparkles },
] as const;

/** Keeps the map as it is now, or begins to draw how it was and how it is wished. */
export function KeepButtons() {
  const { closed } = useHistory();
  const say = useTranslations("coordinator-history.keep");
  const [about, setAbout] = useState<VersionTime | null>(null);
  if (closed) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {ways.map(({ about: key, icon }) => (
        <Button
          key={key}
          kind={key === "now" ? "primary" : "secondary"}
          icon={<Icon of={icon} size={18} />}
          onPress={() => setAbout(key)}
        >
          {say(key)}
        </Button>
      ))}
      {about ? <KeepDialog about={about} onClose={() => setAbout(null)} /> : null}
    </div>
  );
}
