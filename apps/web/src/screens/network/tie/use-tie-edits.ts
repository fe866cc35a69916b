"use client";

import type { TieChange } from "@rondom/domain/network/tie/input";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../../trpc/client";
import { useStep } from "../edit/use-step";
import { useNetwork } from "../network-place";
import { tied } from "./tied";

type Change = TieChange & { words?: string | null };

/** Keeps what one account tells of a tie; each is a step that can be taken back. */
export function useTieEdits() {
  const { network } = useNetwork();
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
  /** An answer to a question: it stands there at once, and the header says where it is. */
  const answer = (actorId: string, memberId: string | null, change: Change) => {
    draw(actorId, memberId, change);
    return quiet(() => write(actorId, memberId, change));
  };
  return { put, answer };
}
