"use client";

import { UserPlus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { OpenFamilyForm } from "./open-family-form";

/** The button "Gezin toevoegen" with its form. */
export function OpenFamily() {
  const say = useTranslations("coordinator-family");
  const file = useTranslations("coordinator-import.family");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" icon={<Icon of={UserPlus} />} onPress={() => setOpen(true)}>
        {say("open")}
      </Button>
      <Dialog title={say("form.title")} isOpen={isOpen} onClose={() => setOpen(false)} stays>
        <OpenFamilyForm />
        <p>
          <Link className="link text-note" href="/families/from-file">
            {file("link")}
          </Link>
        </p>
      </Dialog>
    </>
  );
}
