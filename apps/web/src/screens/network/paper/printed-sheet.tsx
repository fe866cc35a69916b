"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { useMounted } from "./use-mounted";

/** What Ctrl+P prints of this page: one A4 and nothing else (coordinator.css). Drawn when it is asked for. */
export function PrintedSheet({ svg }: { svg: () => string }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useMounted();
  const draw = useEffectEvent(() => {
    const { documentElement } = new DOMParser().parseFromString(svg(), "image/svg+xml");
    place.current?.replaceChildren(documentElement);
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
