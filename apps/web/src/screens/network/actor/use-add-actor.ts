"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../../trpc/client";
import { useNetwork } from "../network-place";
import type { ActorOutput } from "./actor-values";
import type { Agreed } from "./consent-field";

interface Adding {
  /** Made once per form: sent again it adds nobody twice. */
  id: string;
  actor: ActorOutput;
  /** Somebody the organisation knows already. */
  contactId: string | null;
  needId: string | null;
  agreed: Agreed;
}

/** Puts somebody on the map, then notes what the family agrees to. */
export function useAddActor(): (adding: Adding) => Promise<void> {
  const { network } = useNetwork();
  const trpc = useTRPC();
  const add = useMutation(trpc.network.addActor.mutationOptions());
  const consent = useMutation(trpc.network.giveConsent.mutationOptions());
  const { familyId } = network;
  return async ({ id, actor, contactId, needId, agreed }) => {
    const { role, volunteer, places, ...contact } = actor;
    await add.mutateAsync({
      familyId,
      id,
      contact: contactId ? { contactId } : contact,
      role,
      volunteer,
      places,
      needIds: needId ? [needId] : [],
    });
    const { memberId, kinds } = agreed;
    if (!memberId) return;
    for (const kind of kinds)
      await consent.mutateAsync({ familyId, id: newId(), actorId: id, kind, memberId });
  };
}
