import Link from "next/link";
import type { ReactNode } from "react";

export interface Crumb {
  /** Empty for the page itself. */
  href?: string;
  label: ReactNode;
}

/** "Gezinnen › Gezin Tesfay": each a link but the last. On a phone the last is left to the heading. */
export function Crumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={label} className="min-w-0">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-note text-soft">
        {crumbs.map(({ href, label: words }, index) => (
          <li key={href ?? "here"} className={`flex items-center gap-x-1.5 ${href ? "" : "max-sm:hidden"}`}>
            {index > 0 ? <span aria-hidden="true">›</span> : null}
            {href ? (
              <Link href={href} className="py-1 text-soft hover:text-ink hover:underline">
                <bdi>{words}</bdi>
              </Link>
            ) : (
              <bdi aria-current="page">{words}</bdi>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
