"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../../ui/dialog";

/** What can be done with keys, in the order in which people need it; `change` is left out in a closed file. */
const groups = {
  go: ["domain", "seat", "home", "gap"],
  look: ["open", "back", "views", "list", "help"],
  change: ["add", "pick", "move", "also", "tie", "nearer", "remove", "undo", "redo"],
} as const;

interface HelpDialogProps {
  onClose: () => void;
  closed: boolean;
}

/** The keys of the map in words. */
export function HelpDialog({ onClose, closed }: HelpDialogProps) {
  const say = useTranslations("coordinator-edit.keys");
  return (
    <Dialog title={say("title")} isOpen onClose={onClose}>
      <p className="text-note text-soft">{say("when")}</p>
      {(["go", "look", "change"] as const).map((group) =>
        group === "change" && closed ? null : (
          <section key={group} className="grid gap-1">
            <h3 className="font-semibold">{say(`groups.${group}`)}</h3>
            <dl className="grid grid-cols-[minmax(6.5rem,auto)_1fr] items-baseline gap-x-3 gap-y-1.5 text-note">
              {groups[group].map((one) => (
                <div key={one} className="contents">
                  <dt className="flex flex-wrap gap-1">
                    {say(`key.${one}`)
                      .split(" ")
                      .map((key) => (
                        <kbd
                          key={key}
                          className="rounded-field border border-edge bg-sunken px-1.5 font-sans text-small"
                        >
                          {key}
                        </kbd>
                      ))}
                  </dt>
                  <dd>{say(`does.${one}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ),
      )}
    </Dialog>
  );
}
