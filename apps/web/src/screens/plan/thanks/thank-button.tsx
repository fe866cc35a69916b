"use client";

import { Heart } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { ThankForm } from "./thank-form";

interface ThankButtonProps {
  familyId: string;
  /** For which success; null: the form asks. */
  successId: string | null;
  /** What the goal says, for who hears the page. */
  what?: string;
}

/** "Well done" to who helped, when the family likes. */
export function ThankButton({ familyId, successId, what }: ThankButtonProps) {
  const say = useTranslations("coordinator-plan.thanks");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={successId ? "small" : "normal"}
        icon={<Icon of={Heart} size={successId ? 16 : 18} />}
        {...(what ? { "aria-label": say("buttonNamed", { what }) } : {})}
        onPress={() => setOpen(true)}
      >
        {say("button")}
      </Button>
      <Dialog title={say("title")} isOpen={open} onClose={() => setOpen(false)} stays>
        {open ? <ThankForm familyId={familyId} successId={successId} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}
