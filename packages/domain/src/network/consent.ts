/** What the family agrees to for one actor: to be invited, and to be named to the others. */
export const consentKinds = ["invite", "name"] as const;
export type ConsentKind = (typeof consentKinds)[number];
