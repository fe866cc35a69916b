/** So near an edge (px) the view follows a drag, by so much at a time. */
const near = 36;
const step = 14;

/** How far to go where something is dragged to `at` between two edges. */
export function stepAtEdge(at: number, from: number, to: number): number {
  if (at < from + near) return -step;
  return at > to - near ? step : 0;
}

/** Lets the pane and the page follow a drag that comes near their edges. */
export function edgeScroll(drawing: Element | null, x: number, y: number): void {
  const pane = drawing?.parentElement;
  if (!pane) return;
  const { left, right } = pane.getBoundingClientRect();
  const sideways = stepAtEdge(x, Math.max(0, left), Math.min(window.innerWidth, right));
  if (sideways !== 0) pane.scrollBy(sideways, 0);
  const down = stepAtEdge(y, 0, window.innerHeight);
  if (down !== 0) window.scrollBy(0, down);
}
