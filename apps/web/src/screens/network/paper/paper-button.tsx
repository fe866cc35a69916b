"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { PaperDialog } from "./paper-dialog";
import type { PaperVersions } from "./use-fitting";

interface PaperButtonProps {
  /** The versions that are shown, to be taken along too. */
  versions?: PaperVersions;
}

/** Opens "Op papier en elders". */
export function PaperButton({ versions }: PaperButtonProps) {
  const say = useTranslations("coordinator-paper");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" kind="quiet" icon={<Icon of={Printer} size={16} />} onPress={() => setOpen(true)}>
        {say("open")}
      </Button>
      {open ? <PaperDialog {...(versions ? { versions } : {})} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
