export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A tenth of a px: engines differ in the last bits of a sine, and the server's picture must equal the browser's. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A point at a distance from the origin; angles in radians, clockwise from the top. */
export function polar(radius: number, angle: number): Point {
  return { x: tenth(radius * Math.sin(angle)), y: tenth(-radius * Math.cos(angle)) };
}

/** Angle of a point in radians, clockwise from the top, 0 to 2π. */
export function angleOf({ x, y }: Point): number {
  const angle = Math.atan2(x, -y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** The smallest box round several. */
export function boxRound(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box enlarged by the same margin on every side. */
export function grow(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** The square round a point. */
export function squareRound({ x, y }: Point, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** A box whose corners lie on whole px, none of it lost. */
export function outwards({ x, y, width, height }: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
