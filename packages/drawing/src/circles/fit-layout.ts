import type { CirclesInput } from "./input";
import { layoutCircles } from "./layout";
import type { CirclesLayout } from "./picture";

/** The circles with all that is known of people, or with names alone where the pane (px) asks for it. */
export function circlesToFit(input: CirclesInput, width: number): CirclesLayout {
  const usual = layoutCircles(input);
  if (usual.canvas.width <= width) return usual;
  const short = layoutCircles({ ...input, short: true });
  return short.canvas.width < usual.canvas.width ? short : usual;
}
