"use client";

import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { Icon } from "../../../ui/icon";
import { DomainBody } from "../domain/domain-body";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";
import { useStateWords } from "../use-state-words";

type Domain = ReturnType<typeof useNetwork>["network"]["domains"][number];

/** One domain of the list: icon, word and state in words; opened it shows and changes everything in it. */
export function DomainRow({ domain }: { domain: Domain }) {
  const { network } = useNetwork();
  const words = useStateWords();
  const body = useId();
  // What asks for somebody stands open at first.
  const [open, setOpen] = useState(domain.gaps > 0);
  return (
    <li>
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
          className="flex min-h-12 w-full items-center gap-3 px-4 py-2 text-start -outline-offset-4! hover:bg-sunken"
        >
          <span className="flex min-w-min flex-1 items-center font-bold">
            <DomainTag domain={domain.key} domains={network.domains} size={22} />
          </span>
          <span
            className={`min-w-0 text-end text-note ${domain.gaps > 0 ? "font-semibold text-attention" : "text-soft"}`}
          >
            {words(domain)}
          </span>
          <Icon of={ChevronDown} className={open ? "rotate-180" : ""} />
        </button>
      </h2>
      <div id={body} className={open ? "px-4 pt-1 pb-4 sm:ps-12" : ""}>
        {open ? <DomainBody domain={domain} /> : null}
      </div>
    </li>
  );
}
