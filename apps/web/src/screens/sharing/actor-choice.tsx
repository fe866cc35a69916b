"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../trpc/client";
import { PersonRow } from "../../ui/person-row";
import { Select } from "../../ui/select";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { useSharing } from "./sharing-place";
import { useDayWords } from "./use-day-words";
import type { SharingActor } from "./view";
import { WithholdDialog } from "./withhold-dialog";

/** One person: by name, by what they do, or not at all; who agreed, or who left them out and why. */
export function ActorChoice({ actor }: { actor: SharingActor }) {
  const say = useTranslations("coordinator-sharing.people");
  const { sharing, closed, memberId } = useSharing();
  const trpc = useTRPC();
  const again = useAskAgain();
  const [asking, setAsking] = useState(false);
  const name = useMutation(trpc.network.giveConsent.mutationOptions());
  const unname = useMutation(trpc.network.withdrawConsent.mutationOptions());
  const lift = useMutation(trpc.network.unwithholdActor.mutationOptions());
  const about = { familyId: sharing.familyId, actorId: actor.id };
  const choose = async (shown: SharingActor["shown"]) => {
    if (shown === actor.shown) return;
    if (shown === "nothing") return setAsking(true);
    try {
      // First the name: whoever comes back is never named for a moment against the family's wish.
      if (shown === "function" && actor.named) await unname.mutateAsync({ ...about, kind: "name" });
      if (shown === "name" && !actor.named && memberId) {
        await name.mutateAsync({ ...about, id: newId(), kind: "name", memberId });
      }
      if (actor.shown === "nothing") await lift.mutateAsync(about);
    } catch {
      // Said below, by the mutation that was refused.
    }
    await again();
  };
  const canName = actor.named !== null || memberId !== null;
  const keys = (["name", "function", "nothing"] as const).filter((key) => key !== "name" || canName);
  return (
    <li className="grid gap-1 px-4 py-2">
      <PersonRow name={actor.name} second={actor.role ?? actor.organisation} formal={actor.formal}>
        <div className="min-w-44">
          <Select
            label={say("choice", { name: actor.name })}
            labelHidden
            choices={keys.map((key) => ({ key, label: say(key) }))}
            value={actor.shown}
            onChange={(shown) => void choose(shown)}
            isDisabled={closed}
          />
        </div>
      </PersonRow>
      <Why actor={actor} />
      <Refused error={name.error ?? unname.error ?? lift.error} />
      {asking ? <WithholdDialog actor={actor} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}

function Why({ actor: { shown, named, withheld } }: { actor: SharingActor }) {
  const say = useTranslations("coordinator-sharing.people");
  const day = useDayWords();
  if (withheld) {
    return (
      <p className="text-small text-soft">
        {say("withheld", { name: withheld.by, date: day(withheld.at) })}{" "}
        {withheld.reason ? say("reason", { reason: withheld.reason }) : null}
      </p>
    );
  }
  if (shown !== "name" || !named) return null;
  return (
    <p className="text-small text-soft">{say("agreed", { name: named.memberName, date: day(named.at) })}</p>
  );
}
