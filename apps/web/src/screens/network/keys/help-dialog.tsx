"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../../ui/dialog";
import { useNetwork } from "../network-place";
import { keysOf } from "./keys-of";

/** The keys of the drawing that is shown, in words. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { view, closed } = useNetwork();
  const say = useTranslations("coordinator-edit.keys");
  const drawing = useTranslations("coordinator-views.keys");
  const ofTies = view !== "map";
  return (
    <Dialog title={ofTies ? drawing("title") : say("title")} isOpen onClose={onClose}>
      <p className="text-note text-soft">{ofTies ? drawing("when") : say("when")}</p>
      {keysOf(view, closed).map(({ group, keys }) => (
        <section key={group} className="grid gap-1">
          <h3 className="font-semibold">{say(`groups.${group}`)}</h3>
          <dl className="grid grid-cols-[minmax(6.5rem,auto)_1fr] items-baseline gap-x-3 gap-y-1.5 text-note">
            {keys.map((one) => (
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
                <dd>
                  {ofTies && (one === "domain" || one === "seat" || one === "move")
                    ? drawing(`${one}.${view}`)
                    : say(`does.${one}`)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
