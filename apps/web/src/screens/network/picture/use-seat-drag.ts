"use client";

import {
  type PointerEvent as Pressed,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { edgeScroll } from "./edge-scroll";

/** A pointer that has moved so far (px) drags; less is a press. */
const slip = 6;
/** So long (ms) a finger rests on a seat before it drags: a swipe still scrolls the page. */
const longPress = 400;

export interface Drag {
  /** The stop that is dragged. */
  readonly stop: string;
  /** In the window, px. */
  readonly x: number;
  readonly y: number;
  /** Alt is held: also here. */
  readonly also: boolean;
}

interface SeatDragOptions {
  drawing: RefObject<SVGSVGElement | null>;
  /** Whether that stop can be dragged. */
  mayDrag: (stop: string) => boolean;
  onMove: (drag: Drag) => void;
  onDrop: (drag: Drag) => void;
  onCancel: () => void;
}

/** Dragging of seats by mouse, pen, or a finger that rests first. Escape stops it. */
export function useSeatDrag({ drawing, mayDrag, onMove, onDrop, onCancel }: SeatDragOptions) {
  const [drag, show] = useState<Drag | null>(null);
  // As it is this instant: the screen may be a moment behind.
  const live = useRef<Drag | null>(null);
  const pressed = useRef<{ stop: string; x: number; y: number; touch: boolean; timer: number } | null>(null);
  const justDropped = useRef(false);
  const put = useEffectEvent((next: Drag) => {
    live.current = next;
    show(next);
    onMove(next);
  });
  const forget = useEffectEvent(() => {
    window.clearTimeout(pressed.current?.timer);
    pressed.current = null;
    live.current = null;
    show(null);
  });
  const end = useEffectEvent((dropped: boolean) => {
    const last = live.current;
    forget();
    if (!last) return;
    justDropped.current = true;
    window.setTimeout(() => {
      justDropped.current = false;
    });
    if (dropped) onDrop(last);
    else onCancel();
  });
  const move = useEffectEvent((event: PointerEvent) => {
    const { current } = pressed;
    if (!current) return;
    const { clientX: x, clientY: y, altKey: also } = event;
    if (live.current) {
      put({ ...live.current, x, y, also });
      edgeScroll(drawing.current, x, y);
      return;
    }
    if (Math.hypot(x - current.x, y - current.y) <= slip) return;
    if (current.touch) forget();
    else put({ stop: current.stop, x, y, also });
  });
  const key = useEffectEvent((event: KeyboardEvent) => {
    if (!live.current) return;
    if (event.key === "Escape" && event.type === "keydown") {
      event.preventDefault();
      event.stopPropagation();
      end(false);
    } else if (event.key === "Alt") {
      event.preventDefault();
      put({ ...live.current, also: event.type === "keydown" });
    }
  });
  // While a finger drags, the page must not scroll under it.
  const hold = useEffectEvent((event: TouchEvent) => {
    if (live.current && event.cancelable) event.preventDefault();
  });
  useEffect(() => {
    const element = drawing.current;
    const up = () => end(true);
    const cancel = () => end(false);
    const moved = (event: PointerEvent) => move(event);
    const typed = (event: KeyboardEvent) => key(event);
    const held = (event: TouchEvent) => hold(event);
    window.addEventListener("pointermove", moved);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", typed, true);
    window.addEventListener("keyup", typed, true);
    element?.addEventListener("touchmove", held, { passive: false });
    return () => {
      window.removeEventListener("pointermove", moved);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", typed, true);
      window.removeEventListener("keyup", typed, true);
      element?.removeEventListener("touchmove", held);
    };
  }, [drawing]);
  const onPointerDown = (event: Pressed) => {
    const stop = stopUnder(event.target);
    if (event.button !== 0 || !stop || !mayDrag(stop)) return;
    const { clientX: x, clientY: y, pointerType } = event;
    const touch = pointerType === "touch";
    const timer = touch ? window.setTimeout(() => put({ stop, x, y, also: false }), longPress) : 0;
    pressed.current = { stop, x, y, touch, timer };
  };
  return {
    drag,
    onPointerDown,
    /** A drop is no press. */
    swallow: () => justDropped.current,
  };
}

function stopUnder(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? null)
    : null;
}
