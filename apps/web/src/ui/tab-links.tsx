"use client";

import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Count } from "./count";
import { Icon } from "./icon";

export interface TabLink {
  href: string;
  label: string;
  icon: LucideIcon;
  /** Other pages that belong to this one. */
  also?: readonly string[];
  /** Shown when above 0. */
  count?: number;
}

/**
 * Pages of one family in the order of the work. They are links: each has its own address. On a phone the words stand
 * below their icons, so that all are seen.
 */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const here = usePathname();
  return (
    <nav aria-label={label} className="overflow-x-auto">
      <ul className="grid auto-cols-[minmax(min-content,1fr)] grid-flow-col sm:flex sm:gap-1">
        {tabs.map(({ href, label: word, icon, also = [], count }) => {
          const chosen = [href, ...also].some((page) => here === page || here.startsWith(`${page}/`));
          return (
            <li key={href} className="shrink-0">
              <Link
                href={href}
                aria-current={chosen ? "page" : undefined}
                className={`relative flex h-full min-h-12 items-center gap-0.5 -outline-offset-4! max-sm:flex-col max-sm:px-0.5 max-sm:py-1 max-sm:text-center max-sm:text-tiny sm:justify-center sm:gap-2 sm:px-3.5 ${
                  chosen
                    ? "font-semibold text-action shadow-[inset_0_-3px_0_var(--action)]"
                    : "text-soft hover:bg-sunken"
                }`}
              >
                <Icon of={icon} />
                {word}
                {count ? (
                  <span className="max-sm:absolute max-sm:start-[calc(50%+0.5rem)] max-sm:top-0.5">
                    <Count of={count} />
                  </span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
