/** A key as it lies on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-flex min-w-5 items-center justify-center rounded-[4px] border border-edge border-b-2 bg-surface px-1 font-sans text-small text-ink">
      {children}
    </kbd>
  );
}
