"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { type ToastWay, useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";
import type { SeatPlace } from "./selection";
import { useNames } from "./use-names";
import { useStepWords } from "./use-step-words";

/** What changes several seats at once, each with a quiet sentence afterwards and a way back. */
export function useMapEdits() {
  const { network } = useNetwork();
  const trpc = useTRPC();
  const say = useTranslations("coordinator-edit");
  const word = useDomainWord(network.domains);
  const namesOf = useNames();
  const stepWords = useStepWords();
  const again = useAskAgain();
  const { tell } = useSpeak();
  const { whole } = useRefusal();
  const place = useMutation(trpc.network.setActorDomains.mutationOptions());
  const undoing = useMutation(trpc.network.undoEdit.mutationOptions());
  const redoing = useMutation(trpc.network.redoEdit.mutationOptions());
  const { familyId, edits } = network;
  const run = async (work: () => Promise<unknown>, words: string, ...ways: ToastWay[]) => {
    try {
      await work();
      tell(words, ...ways);
    } catch (error) {
      tell(whole(error));
    } finally {
      await again();
    }
  };
  const undo = async () => {
    const { undo: step } = edits;
    if (!step) return tell(say("undo.nothing"));
    await run(
      () => undoing.mutateAsync({ familyId, seen: step.id }),
      say("undo.done", { what: stepWords(step) }),
    );
  };
  const redo = async () => {
    const { redo: step } = edits;
    if (!step) return tell(say("undo.nothingAgain"));
    await run(
      () => redoing.mutateAsync({ familyId, seen: step.id }),
      say("undo.doneAgain", { what: stepWords(step) }),
    );
  };
  const put = (places: readonly SeatPlace[], domain: string, keep: boolean) => async () => {
    for (const { actorId, domain: from } of places) {
      const now = network.actors.find(({ id }) => id === actorId)?.places ?? [];
      const rest = now.filter((one) => one.domain !== domain && (keep || one.domain !== from));
      await place.mutateAsync({ familyId, actorId, places: [...rest, { domain, memberId: null }] });
    }
  };
  const also = (places: readonly SeatPlace[], domain: string) =>
    run(put(places, domain, true), say("also.done", { ...namesOf(places), domain: word(domain) }));
  const move = (places: readonly SeatPlace[], domain: string) =>
    run(put(places, domain, false), say("move.done", { ...namesOf(places), domain: word(domain) }));
  return { move, also, undo, redo, stepping: undoing.isPending || redoing.isPending };
}
