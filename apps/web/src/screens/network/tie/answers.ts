import type { Support, SupportDirection, SupportKind } from "@rondom/domain/network/tie/support";
import { eachKindOnce } from "@rondom/domain/network/tie/support";

/** The chip that says: asked, and there is none. */
export const none = "none";

/** What of a list of answers is pressed: nothing while it was not asked, "none" when there is none. */
export function pressedOf<K extends string>(told: readonly K[] | null): (K | typeof none)[] {
  if (told === null) return [];
  return told.length === 0 ? [none] : [...told];
}

/**
 * The answers after a press: "none" lets go of the others and they of it; without anything pressed it was not asked.
 * `before`: what was pressed until now.
 */
export function toldBy<K extends string>(
  pressed: readonly (K | typeof none)[],
  before: readonly (K | typeof none)[],
): K[] | null {
  const answers = pressed.filter((key): key is K => key !== none);
  if (pressed.includes(none) && (!before.includes(none) || answers.length === 0)) return [];
  return answers.length === 0 ? null : answers;
}

/** Which way one kind of help goes; null: it was not told. */
export function wayOf(supports: readonly Support[] | null, kind: SupportKind): SupportDirection | null {
  return supports?.find((one) => one.kind === kind)?.direction ?? null;
}

/** The help after an answer about one kind; the last one taken away, nothing was asked. */
export function withSupport(
  supports: readonly Support[] | null,
  kind: SupportKind,
  direction: SupportDirection | null,
): Support[] | null {
  const others = (supports ?? []).filter((one) => one.kind !== kind);
  const all = eachKindOnce(direction === null ? others : [...others, { kind, direction }]);
  return all.length === 0 ? null : all;
}
