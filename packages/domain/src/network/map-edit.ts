/** What a coordinator does to the map in one step that can be taken back; the screen has a sentence for each. */
export const editVerbs = [
  "add-actor",
  "change-actor",
  "remove-actor",
  "set-actor-domains",
  "add-need",
  "change-need",
  "set-need-actors",
  "write-need-words",
  "write-tie",
  "give-consent",
  "withdraw-consent",
  "set-domain-state",
  "add-own-domain",
  "change-own-domain",
  "remove-own-domain",
  "add-tie",
  "remove-tie",
  "merge-actors",
  "move-actors",
  "also-place-actors",
  "remove-actors",
  "import-contacts",
  "share-domain",
  "unshare-domain",
  "withhold-actor",
  "unwithhold-actor",
  "place-actor-in",
  "meet-need",
  "write-domain-words",
  "settle-step",
] as const;
export type EditVerb = (typeof editVerbs)[number];

/** How many steps of a family can be taken back; the oldest are forgotten. */
export const mostEdits = 300;
