export type LevelName = "A" | "B" | "C";

/** The measures of one level in CSS px (looks, section 3.2). */
export interface Level {
  readonly name: LevelName;
  readonly radius: number;
  readonly family: number;
  readonly seat: number;
  /** From the table's edge to the seats. */
  readonly moat: number;
  readonly labelWidth: number;
  readonly nameSize: number;
  readonly secondSize: number;
  readonly rowGap: number;
  readonly blockGap: number;
  /** Rows that one block may have before it takes another column. */
  readonly rows: number;
  readonly namesOnly: boolean;
  /** Radii beyond the table of the two threads. */
  readonly tracks: readonly [number, number];
}

/** Width of the rim at the table's edge. */
export const rim = 11;

const wide: Readonly<Record<LevelName, Level>> = {
  A: {
    name: "A",
    radius: 250,
    family: 72,
    seat: 32,
    moat: 48,
    labelWidth: 185,
    nameSize: 14.5,
    secondSize: 12.5,
    rowGap: 8,
    blockGap: 16,
    rows: 5,
    namesOnly: false,
    tracks: [9, 17],
  },
  B: {
    name: "B",
    radius: 214,
    family: 64,
    seat: 28,
    moat: 42,
    labelWidth: 136,
    nameSize: 13.5,
    secondSize: 12,
    rowGap: 6,
    blockGap: 12,
    rows: 4,
    namesOnly: false,
    tracks: [9, 17],
  },
  C: {
    name: "C",
    radius: 214,
    family: 64,
    seat: 24,
    moat: 42,
    labelWidth: 120,
    nameSize: 13,
    secondSize: 12,
    rowGap: 5,
    blockGap: 10,
    rows: 6,
    namesOnly: true,
    tracks: [9, 17],
  },
};

const inFile = { radius: 196, family: 58, moat: 33, tracks: [6, 12] } as const;
const roomy: Level = { ...wide.B, ...inFile, labelWidth: 168, rows: 3 };

// The looks give the file's pane one set of measures; above 60 seats the names alone keep it readable there too.
const file: Readonly<Record<LevelName, Level>> = {
  A: { ...roomy, name: "A" },
  B: roomy,
  C: { ...wide.C, ...inFile },
};

/**
 * The level for a number of seats and chairs; a level that is kept wins. Ten domains fill the table: with more the
 * table itself grows, so that their words keep the room that the tenth has.
 */
export function levelFor(
  count: number,
  domains: number,
  pane: "wide" | "file" = "wide",
  kept?: LevelName,
): Level {
  const name = kept ?? (count <= 22 ? "A" : count <= 60 ? "B" : "C");
  const level = pane === "file" ? file[name] : wide[name];
  return domains <= 10 ? level : { ...level, radius: Math.round((level.radius * domains) / 10) };
}
