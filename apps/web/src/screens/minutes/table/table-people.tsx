"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { GuestDialog } from "./guest-dialog";
import { TablePerson } from "./table-person";
import { useTable } from "./use-table";
import { WroteBeforehand } from "./wrote-beforehand";

/** Everybody who was asked or came, with how; and a chair for who came unexpected. */
export function TablePeople() {
  const say = useTranslations("coordinator-minutes.table");
  const { people } = useTable();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="grid gap-3">
      {people.length === 0 ? <p className="text-note text-soft">{say("empty")}</p> : null}
      <ul>
        {people.map((person) => (
          <TablePerson key={person.key} person={person} />
        ))}
      </ul>
      <WroteBeforehand people={people} />
      <div>
        <Button
          kind="quiet"
          size="small"
          icon={<Icon of={UserPlus} size={18} />}
          onPress={() => setOpen(true)}
        >
          {say("guest")}
        </Button>
      </div>
      <GuestDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
