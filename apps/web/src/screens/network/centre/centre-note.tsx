"use client";

import { useTranslations } from "next-intl";
import { useNetwork } from "../network-place";

/** Under the bar, while one member stands in the middle: who is not drawn, and the way back. */
export function CentreNote() {
  const { network, around, centre, setCentre } = useNetwork();
  const say = useTranslations("coordinator-edit.centre");
  const member = network.members.find(({ id }) => id === centre);
  if (!member) return null;
  const hidden = network.actors.length - around.actors.length;
  return (
    <p className="px-4 pt-2 text-note text-soft">
      {say("note", { name: member.name, hidden })}{" "}
      <button type="button" className="link" onClick={() => setCentre(null)}>
        {say("back")}
      </button>
    </p>
  );
}
