"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/text-field";

interface LinkByHandProps {
  link: { name: string; url: string } | null;
  onClose: () => void;
}

/** The link to take over by hand, where the browser does not let a page copy. */
export function LinkByHand({ link, onClose }: LinkByHandProps) {
  const say = useTranslations("coordinator-meeting.ledger");
  const name = link?.name ?? "";
  return (
    <Dialog title={say("copyTitle", { name })} isOpen={link !== null} onClose={onClose}>
      <p>{say("copyText")}</p>
      <TextField label={say("copyLabel")} hint={say("linkFor", { name })} value={link?.url ?? ""} autoFocus />
    </Dialog>
  );
}
