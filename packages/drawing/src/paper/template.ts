import type { MapInput } from "../map/input";

const chairs = 3;

/** The empty table, to fill in with a pen: every domain dotted, three open chairs each. */
export function templateOf(input: MapInput): MapInput {
  return {
    ...input,
    actors: [],
    domains: input.domains.map((domain) => ({ ...domain, state: "not-spoken" })),
    gaps: input.domains.flatMap(({ key }) =>
      Array.from({ length: chairs }, (_, i) => ({
        id: `${key}-${i + 1}`,
        domain: key,
        title: "",
        blank: true,
      })),
    ),
    // Nothing is said yet: the words under a domain would only take the room to write.
    words: { ...input.words, toDiscuss: "" },
  };
}
