/** A quiet number beside a word: ink on sunken, never a red dot. */
export function Count({ of }: { of: number }) {
  return (
    <span className="inline-flex min-w-5 items-center justify-center rounded-full border border-line bg-sunken px-1.5 text-small font-normal text-ink">
      {of}
    </span>
  );
}
