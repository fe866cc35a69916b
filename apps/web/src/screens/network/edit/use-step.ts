"use client";

import type { Network } from "@rondom/services/network/read-network";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useTRPC } from "../../../trpc/client";
import { type ToastWay, useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";
import { useAskAgain } from "../../family/saving";
import { useNetwork } from "../network-place";
import { useEditing } from "./editing";
import { keepFocus } from "./keep-focus";
import { useUndo } from "./use-undo";

/** Runs a change of the map after those before it, then says what happened (`done`: of a change that ran elsewhere). */
export function useStep() {
  const { network } = useNetwork();
  const { inLine } = useEditing();
  const trpc = useTRPC();
  const client = useQueryClient();
  const say = useTranslations("coordinator-edit.undo");
  const again = useAskAgain();
  const { tell } = useSpeak();
  const { whole } = useRefusal();
  const { undo } = useUndo();
  const waiting = useRef(0);
  const key = trpc.network.read.queryKey({ familyId: network.familyId });
  /** What stands on the page now, not when this was drawn. */
  const now = () => client.getQueryData(key) ?? network;
  const show = (next: Network) => client.setQueryData(key, next);
  /** Says it once the page shows it, with a way to take just that back. */
  const done = async (words: string, ...more: ToastWay[]) => {
    await again();
    keepFocus();
    const { undo: own } = now().edits;
    tell(words, ...(own ? [{ words: say("now"), onPress: () => void undo(own) }] : []), ...more);
  };
  const step = (work: () => Promise<unknown>, words: string, ...more: ToastWay[]) =>
    inLine(async () => {
      try {
        await work();
        await done(words, ...more);
      } catch (error) {
        tell(whole(error));
        await again();
      }
    });
  /** A change that can be seen where it is made: nothing is said, and the page asks again after the last of them. */
  const quiet = (work: () => Promise<unknown>) => {
    waiting.current += 1;
    return inLine(async () => {
      try {
        await work();
      } catch (error) {
        tell(whole(error));
      }
      waiting.current -= 1;
      if (waiting.current === 0) await again();
    });
  };
  return { step, quiet, done, now, show };
}
