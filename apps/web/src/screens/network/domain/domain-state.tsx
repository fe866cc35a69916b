"use client";

import { domainStates } from "@rondom/domain/network/life-domain";
import type { Network } from "@rondom/services/network/read-network";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { NoteBox } from "../../../ui/note-box";
import { Segmented } from "../../../ui/segmented";
import { Refused } from "../../family/refused";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";

/** Where the talk about a domain stands: not yet, no help needed, talked about. */
export function DomainState({ domain }: { domain: Network["domains"][number] }) {
  const { network, closed } = useNetwork();
  const say = useTranslations("coordinator-network.domain");
  const trpc = useTRPC();
  const again = useAskAgain();
  const set = useMutation(trpc.network.setDomainState.mutationOptions({ onSettled: again }));
  if (closed) return <p className="text-note text-soft">{say(domain.stored)}</p>;
  // Shown at once; a refusal brings back what stands.
  const wished = set.isPending ? domainStates.find((state) => state === stateIn(set.variables)) : undefined;
  return (
    <div className="grid gap-2">
      <div className="text-note [&_label]:px-2.5">
        <Segmented
          label={say("state")}
          choices={domainStates.map((state) => ({ key: state, label: say(state) }))}
          value={wished ?? domain.stored}
          onChange={(state) => set.mutate({ familyId: network.familyId, domain: domain.key, state })}
        />
      </div>
      <Refused error={set.error} />
      {domain.shown === "not-spoken" ? <NoteBox>{say("notSpokenHint")}</NoteBox> : null}
      {domain.shown === "no-need" ? <NoteBox>{say("noNeedHint")}</NoteBox> : null}
    </div>
  );
}

function stateIn(given: unknown): unknown {
  return typeof given === "object" && given !== null && "state" in given ? given.state : undefined;
}
