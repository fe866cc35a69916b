"use client";

import { newId } from "@rondom/domain/id";
import { accountOf } from "@rondom/domain/network/tie/account";
import { type SaidChange as Change, type Seen, seenOf } from "@rondom/domain/network/tie/meanwhile";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../../trpc/client";
import { useStep } from "../edit/use-step";
import { useNetwork } from "../network-place";
import { tied } from "./tied";

/** Keeps what one account tells of a tie; each is a step that can be taken back. */
export function useTieEdits() {
  const { network, answers } = useNetwork();
  const trpc = useTRPC();
  const { step, quiet, now, show } = useStep();
  const writing = useMutation(trpc.network.writeTie.mutationOptions());
  const { familyId } = network;
  const draw = (actorId: string, memberId: string | null, change: Change) =>
    show({ ...now(), actors: tied(now().actors, actorId, memberId, change, Date.now()) });
  const write = (actorId: string, memberId: string | null, { words, ...change }: Change) =>
    writing.mutateAsync({
      ...{ familyId, actorId, memberId, ...change },
      ...(words === undefined ? {} : { words: words ?? "" }),
    });
  /** By a drop or a key: said in a sentence, with a way back. */
  const put = (actorId: string, memberId: string | null, change: Change, words: string) =>
    step(async () => {
      draw(actorId, memberId, change);
      await write(actorId, memberId, change);
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
