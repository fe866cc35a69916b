"use client";

import { paperMap } from "@rondom/drawing/paper/paper-map";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useMounted } from "./use-mounted";
import { useSheet } from "./use-sheet";

/** What Ctrl+P prints of this page: the map on one A4 and nothing else (coordinator.css). Drawn when it is asked for. */
export function PrintedMap() {
  const { input, words } = useSheet();
  const place = useRef<HTMLDivElement>(null);
  const mounted = useMounted();
  useEffect(() => {
    const draw = () => {
      const svg = paperMap(input, { paper: "a4", words, idPrefix: "rondom-print-" });
      const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
      place.current?.replaceChildren(documentElement);
    };
    const clear = () => place.current?.replaceChildren();
    addEventListener("beforeprint", draw);
    addEventListener("afterprint", clear);
    return () => {
      removeEventListener("beforeprint", draw);
      removeEventListener("afterprint", clear);
    };
  }, [input, words]);
  return mounted
    ? createPortal(<div ref={place} className="printed-map" aria-hidden="true" />, document.body)
    : null;
}
