"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { PaperDialog } from "./paper-dialog";

/** Opens "Op papier en elders". */
export function PaperButton() {
  const say = useTranslations("coordinator-paper");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" kind="quiet" icon={<Icon of={Printer} size={16} />} onPress={() => setOpen(true)}>
        {say("open")}
      </Button>
      {open ? <PaperDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
