"use client";

import { useChair } from "../chair-place";

/** The points in their order, with how much was written under each. */
export function usePoints() {
  const { chair, writing } = useChair();
  const { items, lines } = chair.shown;
  return {
    points: items.map((item) => ({
      ...item,
      isHere: item.id === writing.pointId,
      lines: lines.filter((line) => line.agendaItemId === item.id).length,
    })),
    goTo: writing.goTo,
    /** One further, or one back; at the ends it stays. */
    step: (by: 1 | -1) => {
      const at = items.findIndex((item) => item.id === writing.pointId);
      const next = items[at + by];
      if (next) writing.goTo(next.id);
    },
  };
}
