"use client";

import type { PaperName } from "@rondom/drawing/paper/sheets";
import { useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { useMounted } from "./use-mounted";

/** What Ctrl+P prints: sheets of one size, each as an SVG. */
export interface PrintedPages {
  paper: PaperName;
  svgs: readonly string[];
}

/** What Ctrl+P prints of this page: these sheets and nothing else (coordinator.css). Drawn when it is asked for. */
export function PrintedSheet({ pages }: { pages: () => PrintedPages }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useMounted();
  const draw = useEffectEvent(() => {
    const { paper, svgs } = pages();
    const reader = new DOMParser();
    place.current?.setAttribute("data-paper", paper);
    place.current?.replaceChildren(
      ...svgs.map((svg) => reader.parseFromString(svg, "image/svg+xml").documentElement),
    );
  });
  useEffect(() => {
    const print = () => draw();
    const clear = () => place.current?.replaceChildren();
    addEventListener("beforeprint", print);
    addEventListener("afterprint", clear);
    return () => {
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", clear);
    };
  }, []);
  return mounted
    ? createPortal(<div ref={place} className="printed-map" aria-hidden="true" />, document.body)
    : null;
}
