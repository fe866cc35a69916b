"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../../ui/dialog";
import { OwnerPicker } from "../write/owner-picker";
import { NewGuestForm } from "./new-guest-form";
import { useTable } from "./use-table";

/** A surprise guest: somebody of the map or the family, or somebody nobody knows yet. */
export function GuestDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useTranslations("coordinator-minutes.guest");
  const { others, mark } = useTable();
  return (
    <Dialog title={say("title")} isOpen={isOpen} onClose={onClose} stays>
      {others.length > 0 ? (
        <>
          <OwnerPicker
            label={say("known")}
            owners={others.map(({ kind, id, name, formal, role }) => ({
              owner: { kind, id },
              name,
              formal,
              note: role,
            }))}
            onChoose={(owner) => {
              const person = others.find((each) => each.kind === owner.kind && each.id === owner.id);
              if (person) mark(person, "present");
              onClose();
            }}
          />
          <h3 className="border-t border-line pt-3 font-bold">{say("or")}</h3>
        </>
      ) : null}
      <NewGuestForm onDone={onClose} />
    </Dialog>
  );
}
