"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";
import { useEditing } from "./editing";
import { keepFocus } from "./keep-focus";
import { type Step, useStepWords } from "./use-step-words";

/** A step back, of the newest or of one that was just done, and a step again. */
export function useUndo() {
  const { network } = useNetwork();
  const { inLine } = useEditing();
  const trpc = useTRPC();
  const client = useQueryClient();
  const say = useTranslations("coordinator-edit.undo");
  const stepWords = useStepWords();
  const again = useAskAgain();
  const { tell } = useSpeak();
  const { whole } = useRefusal();
  const undoing = useMutation(trpc.network.undoEdit.mutationOptions());
  const redoing = useMutation(trpc.network.redoEdit.mutationOptions());
  const { familyId } = network;
  const edits = () => (client.getQueryData(trpc.network.read.queryKey({ familyId })) ?? network).edits;
  const take = async (step: Step, verb: typeof undoing, done: "done" | "doneAgain") => {
    try {
      await verb.mutateAsync({ familyId, seen: step.id });
      tell(say(done, { what: stepWords(step) }));
    } catch (error) {
      tell(whole(error));
    }
    await again();
    keepFocus();
  };
  const undo = (seen?: Step) =>
    inLine(async () => {
      const step = seen ?? edits().undo;
      if (step) await take(step, undoing, "done");
      else tell(say("nothing"));
    });
  const redo = () =>
    inLine(async () => {
      const { redo: step } = edits();
      if (step) await take(step, redoing, "doneAgain");
      else tell(say("nothingAgain"));
    });
  return { undo, redo };
}
