"use client";

import { Footprints } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { PlanAtTable } from "./plan-at-table";
import { usePlanAtTable } from "./saving/use-plan-at-table";

/** The plan at hand during a meeting, without leaving the minutes; with or without a network. */
export function PlanButton({ familyId }: { familyId: string }) {
  const say = useTranslations("coordinator-plan.atTable");
  const [open, setOpen] = useState(false);
  const plan = usePlanAtTable(familyId);
  const refused = plan.refused.length;
  return (
    <>
      <Button size="yielding" icon={<Icon of={Footprints} size={18} />} onPress={() => setOpen(true)}>
        {refused > 0 ? (
          say("buttonRefused", { count: refused })
        ) : (
          <span className="max-sm:sr-only">{say("button")}</span>
        )}
      </Button>
      <Dialog title={say("title")} isOpen={open} onClose={() => setOpen(false)} sheet stays>
        {open ? <PlanAtTable plan={plan} /> : null}
      </Dialog>
    </>
  );
}
