"use client";

import { newId } from "@rondom/domain/id";
import { accountOf } from "@rondom/domain/network/tie/account";
import type { TieChange } from "@rondom/domain/network/tie/input";
import { type SaidChange as Change, type Seen, seenOf } from "@rondom/domain/network/tie/meanwhile";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../../trpc/client";
import { useStep } from "../edit/use-step";
import { useNetwork } from "../network-place";
import { tied } from "./tied";

/** Somebody who goes to another group or ring. */
export interface PlacedTie extends TieChange {
  actorId: string;
}

/** Keeps what one account tells of a tie; each is a step that can be taken back. */
export function useTieEdits() {
  const { network, answers } = useNetwork();
  const trpc = useTRPC();
  const { step, quiet, now, show } = useStep();
  const placing = useMutation(trpc.network.placeTies.mutationOptions());
  const { familyId } = network;
  /** By a drop or a key, one or several at once: said in a sentence, with a way back. */
  const put = (ties: readonly PlacedTie[], memberId: string | null, words: string) =>
    step(async () => {
      const at = Date.now();
      show({
        ...now(),
        actors: ties.reduce(
          (all, { actorId, ...change }) => tied(all, actorId, memberId, change, at),
          now().actors,
        ),
      });
      await placing.mutateAsync({ familyId, memberId, ties: [...ties] });
    }, words);
  /**
   * An answer to a question: it stands there at once, lies in this browser before it is sent, and the header says where
   * it is. `seen`: what the words were when the typing began.
   */
  const answer = (actorId: string, memberId: string | null, change: Change, seen: Seen = {}) => {
    const actor = network.actors.find(({ id }) => id === actorId) ?? { feelings: [] };
    const words = actor.feelings.find((one) => one.memberId === memberId)?.words ?? null;
    const stood = { ...seenOf({ ...accountOf(actor, memberId), words }, change), ...seen };
    const kept = answers.keep({ kind: "tie", id: newId(), actorId, memberId, change, seen: stood });
    return quiet(async () => {
      await kept;
      await answers.sent();
    });
  };
  return { put, answer };
}
