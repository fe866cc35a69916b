/** What HVAR adds to the advance of a glyph at one weight, in font units (OpenType 1.9, one axis only). */
export function variationAt(
  fvar: DataView,
  avar: DataView,
  hvar: DataView,
  weight: number,
): (glyph: number) => number {
  const place = bendPlace(avar, normalise(fvar, weight));
  const store = hvar.getUint32(4);
  const map = hvar.getUint32(8);
  const regions = store + hvar.getUint32(store + 2);
  const scalars = Array.from({ length: hvar.getUint16(regions + 2) }, (_, i) =>
    regionShare(hvar, regions, i, place),
  );
  return (glyph) => {
    const [outer, inner] = map === 0 ? [0, glyph] : readIndex(hvar, map, glyph);
    const data = store + hvar.getUint32(store + 8 + 4 * outer);
    const words = hvar.getUint16(data + 2);
    const count = hvar.getUint16(data + 4);
    const row = data + 6 + 2 * count + inner * (words + count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const delta = i < words ? hvar.getInt16(row + 2 * i) : hvar.getInt8(row + words + i);
      sum += delta * (scalars[hvar.getUint16(data + 6 + 2 * i)] ?? 0);
    }
    return sum;
  };
}

/** Weight on the axis as -1 (lightest) … 0 (default) … 1 (boldest). */
function normalise(fvar: DataView, weight: number): number {
  const axis = fvar.getUint16(4);
  const [low, middle, high] = [4, 8, 12].map((at) => fvar.getInt32(axis + at) / 65536) as [
    number,
    number,
    number,
  ];
  if (weight === middle) return 0;
  const side = weight < middle ? middle - low : high - middle;
  return Math.max(-1, Math.min(1, (weight - middle) / side));
}

/** The foundry's own curve along the axis. */
function bendPlace(avar: DataView, place: number): number {
  const pairs = Array.from({ length: avar.getUint16(8) }, (_, i) => ({
    from: avar.getInt16(10 + 4 * i) / 16384,
    to: avar.getInt16(12 + 4 * i) / 16384,
  }));
  for (const [i, end] of pairs.entries()) {
    const start = pairs[i - 1];
    if (place > end.from || !start) continue;
    return start.to + ((place - start.from) / (end.from - start.from)) * (end.to - start.to);
  }
  return place;
}

function regionShare(hvar: DataView, regions: number, index: number, place: number): number {
  const [start, peak, end] = [0, 2, 4].map((at) => hvar.getInt16(regions + 4 + 6 * index + at) / 16384) as [
    number,
    number,
    number,
  ];
  if (place === peak || peak === 0) return 1;
  if (place <= start || place >= end) return 0;
  return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
}

/** DeltaSetIndexMap: the last entry serves all glyphs behind it. */
function readIndex(hvar: DataView, map: number, glyph: number): [number, number] {
  const format = hvar.getUint8(map + 1);
  const wide = hvar.getUint8(map) === 1;
  const count = wide ? hvar.getUint32(map + 2) : hvar.getUint16(map + 2);
  const size = ((format >> 4) & 3) + 1;
  const at = map + (wide ? 6 : 4) + size * Math.min(glyph, count - 1);
  let entry = 0;
  for (let i = 0; i < size; i++) entry = entry * 256 + hvar.getUint8(at + i);
  const innerBits = (format & 15) + 1;
  return [Math.floor(entry / 2 ** innerBits), entry % 2 ** innerBits];
}
