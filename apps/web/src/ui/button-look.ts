export type ButtonKind = "primary" | "secondary" | "quiet";
export type ButtonSize = "normal" | "small" | "large" | "yielding";

const kinds: Record<ButtonKind, string> = {
  primary: "bg-action text-surface border-action hover:brightness-110 data-[pressed]:brightness-95",
  secondary: "bg-surface text-ink border-edge hover:bg-sunken data-[pressed]:bg-sunken",
  quiet: "bg-transparent text-action border-transparent font-semibold hover:bg-action-soft",
};

const sizes: Record<ButtonSize, string> = {
  normal: "control px-4 text-body",
  small: "min-h-8 px-2.5 text-small pointer-coarse:min-h-11",
  large: "min-h-13 px-5 text-lead",
  // Normal, but small on a phone: beside a heading.
  yielding: "control px-4 text-body max-sm:px-2.5 max-sm:text-small",
};

/** Classes of a button, also for links and plain `<button>`s of pages that work without script. */
export function buttonLook(kind: ButtonKind = "secondary", size: ButtonSize = "normal"): string {
  return [
    "inline-flex items-center justify-center gap-2 rounded-button border-[1.5px] py-1 text-center no-underline",
    "transition-[background-color,filter] duration-150",
    "disabled:border-dashed disabled:border-edge disabled:bg-transparent disabled:text-soft disabled:brightness-100",
    kinds[kind],
    sizes[size],
  ].join(" ");
}
