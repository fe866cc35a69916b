"use client";

import { ScanFace } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { useNetwork } from "../network/network-place";
import { MirrorPanel } from "./mirror-panel";

/** Opens the mirror in the panel: nobody's figures stand there unasked. */
export function MirrorDoor() {
  const say = useTranslations("coordinator-mirror");
  const { network, centre } = useNetwork();
  const [open, setOpen] = useState(false);
  if (network.actors.length === 0) return null;
  return (
    <section className="grid gap-4">
      <div>
        <Button
          size="small"
          icon={<Icon of={ScanFace} size={16} />}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {say(open ? "close" : "open")}
        </Button>
      </div>
      {open ? <MirrorPanel key={centre} /> : null}
    </section>
  );
}
