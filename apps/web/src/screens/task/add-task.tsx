"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Icon } from "../../ui/icon";
import { AddForm } from "./add-form";
import type { PossibleOwner } from "./view";

interface AddTaskProps {
  familyId: string;
  owners: readonly PossibleOwner[];
}

/** A task outside a meeting: what, who or nobody yet, by when, what for. */
export function AddTask(props: AddTaskProps) {
  const say = useTranslations("coordinator-task.add");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button icon={<Icon of={Plus} size={18} />} onPress={() => setIsOpen(true)}>
        {say("open")}
      </Button>
      <Dialog title={say("title")} isOpen={isOpen} onClose={() => setIsOpen(false)} stays>
        <AddForm {...props} onDone={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}
