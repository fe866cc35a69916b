import Link from "next/link";

const around = [0, 60, 120, 180, 240].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return { cx: 13 + 10.5 * Math.sin(angle), cy: 13 - 10.5 * Math.cos(angle) };
});

/** The mark: a table, five people round it and one empty chair. */
export function MarkPicture({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" className="shrink-0">
      <circle cx="13" cy="13" r="5.6" fill="none" stroke="var(--action)" strokeWidth="2.4" />
      {around.map(({ cx, cy }) => (
        <circle key={`${cx} ${cy}`} cx={cx.toFixed(2)} cy={cy.toFixed(2)} r="2" fill="var(--action)" />
      ))}
      <circle cx="3.91" cy="7.75" r="1.7" fill="none" stroke="var(--attention)" strokeWidth="1.2" />
    </svg>
  );
}

interface MarkProps {
  href: string;
  /** Whether the name makes room on a phone. */
  yields?: boolean;
}

/** The mark with the name, a link to the first page. */
export function Mark({ href, yields = false }: MarkProps) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-9 items-center gap-2 rounded-field text-lead font-bold text-ink no-underline"
    >
      <MarkPicture />
      <span className={yields ? "max-sm:sr-only" : ""}>Rondom</span>
    </Link>
  );
}
