import { type LineKind, lineKinds } from "@rondom/domain/minutes/line";

interface Pressed {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

export type Command =
  | { kind: "line-kind"; lineKind: LineKind }
  | { kind: "point"; by: 1 | -1 }
  | { kind: "attendance" };

/**
 * What a key does anywhere on the chairing screen: Alt+1…5 a kind, Alt+↓ ↑ the next or last point, Alt+A attendance.
 * Digits by their place on the keyboard (AZERTY writes & é " ' there), the letter by what it writes.
 */
export function commandOf({ key, code, altKey, ctrlKey, metaKey }: Pressed): Command | null {
  // AltGr is Ctrl+Alt on Windows: it writes signs.
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === "ArrowDown") return { kind: "point", by: 1 };
  if (key === "ArrowUp") return { kind: "point", by: -1 };
  // Option+A writes å on a Mac.
  if (["a", "A", "å", "Å"].includes(key)) return { kind: "attendance" };
  const lineKind = lineKinds[Number(/^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1] ?? 0) - 1];
  return lineKind ? { kind: "line-kind", lineKind } : null;
}
