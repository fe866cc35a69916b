import type { Point } from "@rondom/drawing/map/geometry";

/** A place of the window as a place on the map, whose origin is the table's centre. */
export function mapPoint(drawing: SVGSVGElement | null, x: number, y: number): Point | null {
  const matrix = drawing?.getScreenCTM();
  return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : null;
}
