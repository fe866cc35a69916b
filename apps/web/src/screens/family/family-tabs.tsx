"use client";

import type { Answers } from "@rondom/api/root";
import { useQuery } from "@tanstack/react-query";
import { Calendar, FileText, Footprints, ListTodo, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { TabLinks } from "../../ui/tab-links";
import { useNamesHidden } from "../network/pseudonym/names-hidden";

/** ms between two looks at what people did from their links. */
const pace = 30_000;

interface FamilyTabsProps {
  familyId: string;
  familyName: string;
  /** What was counted when the page was made. */
  work: Answers["family"]["countWork"];
}

/** Netwerk, Plan, Overleg, Taken, Verslagen: the order of the work. */
export function FamilyTabs({ familyId, familyName, work }: FamilyTabsProps) {
  const say = useTranslations("coordinator-family.tabs");
  const { data } = useQuery({
    ...useTRPC().family.countWork.queryOptions({ familyId }),
    initialData: work,
    refetchInterval: pace,
  });
  const [hidden] = useNamesHidden();
  const paper = useTranslations("coordinator-paper.pseudonym");
  const at = (page: string) => `/families/${familyId}/${page}`;
  return (
    <TabLinks
      label={say("label", { family: hidden ? paper("family") : familyName })}
      tabs={[
        { href: at("network"), label: say("network"), icon: Users, also: [at("history")] },
        { href: at("plan"), label: say("plan"), icon: Footprints, count: data.goals },
        { href: at("meetings"), label: say("meeting"), icon: Calendar },
        { href: at("tasks"), label: say("tasks"), icon: ListTodo, count: data.tasks },
        { href: at("reports"), label: say("reports"), icon: FileText },
      ]}
    />
  );
}
