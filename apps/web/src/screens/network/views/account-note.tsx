"use client";

import { accountOf, countTold } from "@rondom/domain/network/tie/account";
import { Lock, MessageCircleQuestion } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { NoteBox } from "../../../ui/note-box";
import { useFormatter } from "../../../words/use-formatter";
import { useNetwork } from "../network-place";
import { useTeller } from "./use-drawn";

/** Above a drawing of ties: for whom it is, whose account it shows, and where to begin while nothing was asked. */
export function AccountNote() {
  const { network, centre, setCentre, closed } = useNetwork();
  const { name } = useTeller();
  const say = useTranslations("coordinator-views");
  const layer = useTranslations("coordinator-network.layer");
  const edit = useTranslations("coordinator-edit.centre");
  const format = useFormatter();
  const told = network.actors.flatMap(({ feelings }) =>
    feelings.filter(({ memberId }) => memberId === centre),
  );
  const last = Math.max(...told.map(({ at }) => at));
  const untold = network.actors.every((actor) => countTold(accountOf(actor, centre)) === 0);
  if (network.feelingsClosed) return null;
  return (
    <div className="grid gap-2 px-4 pt-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-soft">
        <Chip icon={<Icon of={Lock} size={16} />}>{layer("lock")}</Chip>
        <span>
          {say("account", { who: name ?? say("together") })}
          {told.length > 0
            ? `, ${say("lastTold", { date: format.dateTime(last, { day: "numeric", month: "long", year: "numeric" }) })}`
            : ""}
        </span>
        {centre ? (
          <button type="button" className="link" onClick={() => setCentre(null)}>
            {edit("back")}
          </button>
        ) : null}
      </p>
      {untold && network.actors.length > 0 && !closed ? (
        <NoteBox icon={MessageCircleQuestion} fact={say("nothing.fact")}>
          {say("nothing.text")}
        </NoteBox>
      ) : null}
    </div>
  );
}
