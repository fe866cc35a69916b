"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { heirOf } from "./heir";
import { familyStop, type Stop, stopAt, type Walk } from "./stops";

const elementOf = (drawing: SVGSVGElement | null, id: string) =>
  drawing?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(id)}"]`);

/**
 * Which stop Tab reaches, and the focus itself: it follows somebody who moves, and stays on the map when the seat it
 * stood on goes. `arrival`: the person at whom it arrives from another drawing of the same people.
 */
export function useMapFocus(
  walk: Walk,
  drawing: RefObject<SVGSVGElement | null>,
  arrival: string | null = null,
) {
  const [focused, setFocused] = useState(() => seatOf(walk, arrival).id);
  const before = useRef(walk);
  const inside = useRef(false);
  useEffect(() => {
    const watch = ({ target }: FocusEvent) => {
      inside.current = target instanceof Node && drawing.current?.contains(target) === true;
    };
    document.addEventListener("focusin", watch);
    return () => document.removeEventListener("focusin", watch);
  }, [drawing]);
  useEffect(() => {
    const heir = heirOf(before.current, walk, focused);
    before.current = walk;
    if (heir.id === focused) return;
    setFocused(heir.id);
    // A seat that goes takes the focus with it.
    if (inside.current && document.activeElement === document.body)
      elementOf(drawing.current, heir.id)?.focus();
  }, [walk, focused, drawing]);
  const start = useRef(focused);
  useEffect(() => {
    // The drawing before took the focus with it; somebody who pressed a button elsewhere keeps it there.
    if (arrival !== null && document.activeElement === document.body)
      elementOf(drawing.current, start.current)?.focus({ preventScroll: true });
  }, [arrival, drawing]);
  const here = stopAt(walk, focused);
  const goTo = (stop: Stop) => {
    setFocused(stop.id);
    elementOf(drawing.current, stop.id)?.focus();
  };
  return { here, goTo, onFocus: (stop: Stop) => setFocused(stop.id) };
}

/** The first seat of a person; the family when there is none. */
function seatOf(walk: Walk, actorId: string | null): Stop {
  return walk.flat().find(({ kind, subject }) => kind === "actor" && subject === actorId) ?? familyStop;
}
