/** Who acts. A link holder has opened a genuine personal link; whether it still holds is asked again in the verb. */
export type Acting =
  | { kind: "coordinator"; id: string }
  | { kind: "holder"; linkId: string; version: number }
  | { kind: "system" };
