"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useTRPC } from "../../trpc/client";
import { useLoad } from "../load/use-load";
import { ChairLayout } from "./chair-layout";
import { ChairPlace } from "./chair-place";
import { useChairing } from "./use-chairing";
import { useWriting } from "./use-writing";
import type { AgendaSuggestion, Chairing } from "./view";

/** Where the talk was: the point of the newest line, else the first one. */
function startPoint({ items, lines }: Chairing): string | null {
  const newest = lines.toSorted((a, b) => b.changedAt - a.changedAt)[0];
  return newest?.agendaItemId ?? items[0]?.id ?? null;
}

/** Chairing a meeting: agenda, lines, table. */
export function ChairScreen({ initial, me }: { initial: Chairing; me: string }) {
  const familyId = initial.family.id;
  const meetingId = initial.meeting.id;
  const chair = useChairing(initial, me);
  // Fetched before a task is written, so that its questions come without a network too.
  useLoad(familyId);
  const writing = useWriting(chair.sync, startPoint(initial));
  const [suggestions, setSuggestions] = useState<readonly AgendaSuggestion[] | null>(null);
  const { mutateAsync } = useMutation(useTRPC().minutes.prepareAgenda.mutationOptions());
  const { askAgain, sync } = chair;
  const prepare = useCallback(async () => {
    // Without a network the agenda stays as it is; nothing is lost by that.
    const prepared = await mutateAsync({ familyId, meetingId }).catch(() => null);
    setSuggestions((before) => prepared?.suggestions ?? before ?? []);
  }, [mutateAsync, familyId, meetingId]);
  useEffect(() => {
    if (sync) void prepare().then(askAgain);
  }, [sync, prepare, askAgain]);
  const [first] = chair.shown.items;
  const { pointId, goTo } = writing;
  useEffect(() => {
    if (pointId === null && first) goTo(first.id);
  }, [pointId, first, goTo]);
  return (
    <ChairPlace place={{ chair, writing, me, familyId, meetingId, suggestions, prepare }}>
      <ChairLayout />
    </ChairPlace>
  );
}
