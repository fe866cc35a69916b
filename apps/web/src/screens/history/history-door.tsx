"use client";

import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";

/** The way from the network to its history: then, now and wished. */
export function HistoryDoor({ familyId }: { familyId: string }) {
  const say = useTranslations("coordinator-history");
  return (
    <LinkButton
      size="small"
      kind="quiet"
      href={`/families/${familyId}/history`}
      icon={<Icon of={History} size={16} />}
    >
      {say("door")}
    </LinkButton>
  );
}
