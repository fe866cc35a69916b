import type { View } from "../views/view";

/** What can be done with keys, in the order in which people need it. */
const groups = {
  go: ["domain", "seat", "home", "gap"],
  look: ["open", "back", "views", "time", "list", "help"],
  change: ["add", "pick", "move", "also", "tie", "nearer", "remove", "undo", "redo"],
} as const;

export type KeyGroup = keyof typeof groups;
export type Key = (typeof groups)[KeyGroup][number];

/** Keys that mean something on some drawings alone. */
const only: Partial<Record<Key, readonly View[]>> = {
  gap: ["map"],
  also: ["map"],
  nearer: ["circles"],
};

/** The keys that do something on a drawing; a closed file hears only what changes nothing. */
export function keysOf(view: View, closed: boolean): { group: KeyGroup; keys: Key[] }[] {
  const order = closed ? (["go", "look"] as const) : (["go", "look", "change"] as const);
  return order.map((group) => ({
    group,
    keys: groups[group].filter((key: Key) => only[key]?.includes(view) ?? true),
  }));
}
