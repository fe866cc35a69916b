/** What a key asks of the map while the map has the focus. */
export type MapCommand =
  | "open"
  | "pick"
  | "add"
  | "move"
  | "also"
  | "remove"
  | "undo"
  | "redo"
  | "tie"
  | "time"
  | "nearer"
  | "further"
  | "map"
  | "ecomap"
  | "circles"
  | "history"
  | "list"
  | "help"
  | "back";

/** What of a pressed key tells its meaning. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const commands: Readonly<Record<string, MapCommand>> = {
  Enter: "open",
  " ": "pick",
  n: "add",
  m: "move",
  d: "also",
  Delete: "remove",
  Backspace: "remove",
  v: "tie",
  t: "time",
  "1": "map",
  "2": "ecomap",
  "3": "circles",
  "4": "history",
  l: "list",
  "?": "help",
  Escape: "back",
};

/** Keys that change something: they do nothing in a file that is closed. */
export const changing: readonly MapCommand[] = [
  "add",
  "move",
  "also",
  "remove",
  "tie",
  "nearer",
  "further",
  "undo",
  "redo",
];

/** The command of a key (looks, section 8); null when it means nothing here, or belongs to the browser. */
export function commandOf(pressed: PressedKey): MapCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return stepOf(pressed);
  if (pressed.key.toLowerCase() === "k") return pressed.shiftKey ? "further" : "nearer";
  return commands[pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key] ?? null;
}

/** Ctrl+Z takes a step back, with Shift it does it again; Cmd on a Mac, and Ctrl+Y where people are used to that. */
export function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): "undo" | "redo" | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

/** In a field these keys belong to the words; in a box over the page, to the box. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [role=dialog]") !== null;
}
