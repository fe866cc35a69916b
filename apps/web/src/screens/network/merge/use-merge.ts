"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { useAskAgain } from "../../family/saving";
import { useStep } from "../edit/use-step";
import { useNetwork } from "../network-place";

interface Somebody {
  id: string;
  name: string;
  version: number;
}

/** Makes one of two; the panel goes on with the one who stays. */
export function useMerge(onDone: () => void) {
  const { network, choose } = useNetwork();
  const say = useTranslations("coordinator-edit.merge");
  const trpc = useTRPC();
  const again = useAskAgain();
  const { done: said } = useStep();
  const { mutateAsync, isPending, error } = useMutation(
    trpc.network.mergeActors.mutationOptions({ onError: again }),
  );
  const merge = async (keep: Somebody, gone: Somebody) => {
    const done = await mutateAsync({
      familyId: network.familyId,
      keepId: keep.id,
      keepVersion: keep.version,
      goneId: gone.id,
      goneVersion: gone.version,
    }).then(
      () => true,
      () => false,
    );
    if (!done) return;
    onDone();
    choose({ kind: "actor", id: keep.id });
    await said(say("done", { name: keep.name }));
  };
  return { merge, busy: isPending, error };
}
