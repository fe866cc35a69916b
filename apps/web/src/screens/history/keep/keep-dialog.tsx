"use client";

import { newId } from "@rondom/domain/id";
import { type VersionPlace, type VersionTime, versionPlaces } from "@rondom/domain/network/version/version";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { Checkbox } from "../../../ui/checkbox";
import { Dialog } from "../../../ui/dialog";
import { DoOrNot } from "../../../ui/do-or-not";
import { NoteBox } from "../../../ui/note-box";
import { Radios } from "../../../ui/radios";
import { useSpeak } from "../../../ui/toasts";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useHistory } from "../history-place";
import { usualTellers } from "./usual-tellers";

interface KeepDialogProps {
  about: VersionTime;
  onClose: () => void;
}

/** Who tells it, and of which network; the rest is one press. */
export function KeepDialog({ about, onClose }: KeepDialogProps) {
  const { familyId, members, told, draw } = useHistory();
  const say = useTranslations("coordinator-history.keep");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [id] = useState(newId);
  const [toldBy, setToldBy] = useState<readonly string[]>(() => usualTellers(members, told));
  const [where, setWhere] = useState<VersionPlace>("here");
  const [asked, setAsked] = useState(false);
  const keep = useMutation(
    trpc.network.keepVersion.mutationOptions({
      onSettled: again,
      onSuccess: () => {
        onClose();
        if (about === "now") tell(say("kept"));
        else draw({ id, toldBy });
      },
    }),
  );
  const press = () => {
    setAsked(true);
    if (toldBy.length > 0) keep.mutate({ familyId, id, toldBy: [...toldBy], about, where });
  };
  const put = (memberId: string, on: boolean) =>
    setToldBy(on ? [...toldBy, memberId] : toldBy.filter((one) => one !== memberId));
  return (
    <Dialog title={say(about)} isOpen onClose={onClose}>
      {about === "now" ? null : <p className="text-note text-soft">{say("copy")}</p>}
      {members.length === 0 ? <NoteBox>{say("nobody")}</NoteBox> : null}
      <fieldset className="grid gap-1">
        <legend className="text-note font-semibold">{say("who")}</legend>
        {members.map((member) => (
          <Checkbox
            key={member.id}
            isSelected={toldBy.includes(member.id)}
            onChange={(on) => put(member.id, on)}
          >
            <bdi>{member.name}</bdi>
          </Checkbox>
        ))}
        {asked && toldBy.length === 0 && members.length > 0 ? (
          <p role="alert" className="text-note text-attention">
            {say("needed")}
          </p>
        ) : null}
      </fieldset>
      <Radios
        label={say("where")}
        choices={versionPlaces.map((key) => ({ key, label: say(key) }))}
        value={where}
        onChange={setWhere}
      />
      <Refused error={keep.error} />
      <DoOrNot
        label={say(about === "now" ? "save" : "begin")}
        busy={keep.isPending}
        onDo={press}
        onNot={onClose}
      />
    </Dialog>
  );
}
