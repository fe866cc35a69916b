"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { useChair } from "../chair-place";
import type { ShownItem } from "../saving/with-pending";

/** Changes of the agenda that need the server: another name, another place, gone. */
export function useAgenda() {
  const { chair, familyId, prepare } = useChair();
  const { minutes } = useTRPC();
  const [error, setError] = useState<unknown>(null);
  const told = {
    onMutate: () => setError(null),
    onError: setError,
    onSettled: async () => {
      await chair.askAgain();
      await prepare();
    },
  };
  const rename = useMutation(minutes.changeAgendaItem.mutationOptions(told));
  const move = useMutation(minutes.moveAgendaItem.mutationOptions(told));
  const remove = useMutation(minutes.removeAgendaItem.mutationOptions(told));
  return {
    error,
    rename: ({ id, version, domain, sensitive }: ShownItem, title: string) =>
      rename.mutateAsync({ familyId, id, version, title, domain, sensitive }),
    move: (id: string, index: number) => move.mutateAsync({ familyId, id, index }),
    remove: ({ id, version }: ShownItem) => remove.mutateAsync({ familyId, id, version }),
  };
}
