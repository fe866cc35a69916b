"use client";

import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { TablePeople } from "./table-people";
import { TodayTasks } from "./today-tasks";
import { useTable } from "./use-table";

/** On a tablet the table hides behind "6 van 8". */
export function PeopleButton() {
  const say = useTranslations("coordinator-minutes.table");
  const { people, here } = useTable();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="min-[1100px]:hidden">
      <Button
        data-attendance
        size="yielding"
        icon={<Icon of={Users} size={18} />}
        aria-label={say("open", { here, all: people.length })}
        onPress={() => setOpen(true)}
      >
        {say("count", { here, all: people.length })}
      </Button>
      <Dialog title={say("title")} isOpen={isOpen} onClose={() => setOpen(false)} sheet>
        <TablePeople />
        <TodayTasks />
      </Dialog>
    </span>
  );
}
