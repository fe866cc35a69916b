"use client";

import type { Box } from "@rondom/drawing/map/geometry";
import { type ReactNode, useEffect, useRef } from "react";

interface StillProps {
  canvas: Box;
  /** Below this width in px it pans, so that words stay readable. */
  narrowest: number;
  label: string;
  children: ReactNode;
}

/** A picture to look at: one image for those who hear the page, what it says stands in words beside it. */
export function Still({ canvas: { x, y, width, height }, narrowest, label, children }: StillProps) {
  const pane = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for another picture
  useEffect(() => {
    const { current } = pane;
    if (current) current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2;
  }, [narrowest]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what pans must be reached by key
    <section ref={pane} aria-label={label} tabIndex={0} className="min-w-0 overflow-x-auto overflow-y-hidden">
      <svg
        viewBox={`${x} ${y} ${width} ${height}`}
        role="img"
        aria-label={label}
        direction="ltr"
        fill="var(--ink)"
        className="mx-auto block h-auto w-full select-none [--tint:0.11] dark:[--tint:0.2]"
        style={{ minInlineSize: narrowest, maxInlineSize: width }}
      >
        {children}
      </svg>
    </section>
  );
}
