"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNamesHidden } from "./names-hidden";

/** The family's name, or "Het gezin" while names are hidden. */
export function FamilyName({ name }: { name: string }) {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  return (
    <bdi className="named" {...(hidden ? { "data-without-names": "" } : {})}>
      {hidden ? say("family") : name}
    </bdi>
  );
}

/** What names somebody and has no pseudonym: not there while names are hidden. */
export function OnlyWithNames({ children }: { children: ReactNode }) {
  const [hidden] = useNamesHidden();
  return hidden ? null : <span className="named">{children}</span>;
}
