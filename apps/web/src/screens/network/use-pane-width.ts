"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** The pane of a window of 1280 px beside the panel: the first guess, also on the server. */
const usual = 880;

/** The width in px of the pane the map stands in, and where to put its ref. */
export function usePaneWidth(): { pane: RefObject<HTMLDivElement | null>; width: number } {
  const pane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width) - 8);
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return { pane, width };
}
