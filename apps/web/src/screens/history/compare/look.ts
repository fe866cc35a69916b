/** How versions are compared. */
export const forms = ["side", "difference", "slide"] as const;
export type Form = (typeof forms)[number];

/** What each version is drawn as. */
export const drawings = ["circles", "map"] as const;
export type Drawing = (typeof drawings)[number];

/** How somebody looks at the versions; it changes nothing of them. */
export interface Look {
  readonly form: Form;
  readonly drawing: Drawing;
  /** Who did not change fades. */
  readonly onlyDifferences: boolean;
}

export const usualLook: Look = { form: "side", drawing: "circles", onlyDifferences: false };
