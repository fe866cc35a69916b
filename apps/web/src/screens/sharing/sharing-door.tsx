"use client";

import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";

/** The way from the map to what the helpers see of it. */
export function SharingDoor({ familyId }: { familyId: string }) {
  const say = useTranslations("coordinator-sharing");
  return (
    <LinkButton
      size="small"
      kind="quiet"
      href={`/families/${familyId}/sharing`}
      icon={<Icon of={Eye} size={16} />}
    >
      {say("button")}
    </LinkButton>
  );
}
