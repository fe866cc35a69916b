"use client";

import { Calendar, FileText, Footprints, ListTodo, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { TabLinks } from "../../ui/tab-links";

/** Netwerk, Plan, Overleg, Taken, Verslagen: the order of the work. */
export function FamilyTabs({ familyId, familyName }: { familyId: string; familyName: string }) {
  const say = useTranslations("coordinator-family.tabs");
  const at = (page: string) => `/families/${familyId}/${page}`;
  return (
    <TabLinks
      label={say("label", { family: familyName })}
      tabs={[
        { href: at("network"), label: say("network"), icon: Users },
        { href: at("plan"), label: say("plan"), icon: Footprints },
        { href: at("meetings"), label: say("meeting"), icon: Calendar },
        { href: at("tasks"), label: say("tasks"), icon: ListTodo },
        { href: at("reports"), label: say("reports"), icon: FileText },
      ]}
    />
  );
}
