/** px that a hand may move while it presses. */
const still = 8;

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

/** True when a hand stayed where it was, and what it pressed did not: the page moved under it. */
export function movedAway(down: At, up: At, isStillThere: boolean): boolean {
  const way = Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY);
  return way <= still && !isStillThere;
}

/**
 * Follows a press on something marked `data-choice` until it ends. The button itself counts a press only when it ends
 * on it; when the page moved or drew it anew in between, the press counts here, once.
 */
export function followPress(down: PointerEvent, choose: (key: string) => void): void {
  const pressed = down.target instanceof Element ? down.target.closest<HTMLElement>("[data-choice]") : null;
  const key = pressed?.dataset.choice;
  if (!pressed || key === undefined || down.button !== 0) return;
  const over = new AbortController();
  const ended = { capture: true, signal: over.signal };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    over.abort();
    const isStillThere = event.target instanceof Node && pressed.contains(event.target);
    if (movedAway(down, event, isStillThere)) choose(key);
  };
  document.addEventListener("pointerup", up, ended);
  document.addEventListener("pointercancel", () => over.abort(), ended);
}
