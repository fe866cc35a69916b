"use client";

import { EyeOff } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NoteBox } from "../../../ui/note-box";
import { drawsWithoutNames } from "./draws-without-names";
import { useNamesHidden } from "./names-hidden";
import { NamesSwitch } from "./names-switch";
import { WindowTitle } from "./window-title";

interface NamesCurtainProps {
  /** The page sees to the window's title itself; two that each write their own would never come to rest. */
  titled?: boolean;
  children: ReactNode;
}

/**
 * Round every page of the workspace: while names are hidden in this tab, a page that cannot be drawn without them is not
 * drawn, and says how to see it again.
 */
export function NamesCurtain({ titled = false, children }: NamesCurtainProps) {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  if (drawsWithoutNames(usePathname())) return children;
  if (!hidden) return <div className="named contents">{children}</div>;
  return (
    <div className="mx-auto grid max-w-3xl gap-4 p-4 sm:p-6">
      {titled ? null : <WindowTitle family={null} />}
      <NoteBox icon={EyeOff} fact={say("hidden")} action={<NamesSwitch chip={false} />}>
        {say("curtain")}
      </NoteBox>
    </div>
  );
}
