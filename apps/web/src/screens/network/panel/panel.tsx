"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { IconButton } from "../../../ui/icon-button";
import { commandOf } from "../keys/command";
import { useNetwork } from "../network-place";

interface PanelProps {
  title: ReactNode;
  /** The seat or icon before the title. */
  before?: ReactNode;
  /** Under the title. */
  second?: ReactNode;
  children: ReactNode;
  /** A form with a field that takes the focus itself. */
  focusInside?: boolean;
}

/** Enter, the space bar and keys held with Ctrl are the page's own; every other key of the map is meant for the map. */
function isForMap(event: KeyboardEvent): boolean {
  const own = event.ctrlKey || event.metaKey || event.key === "Enter" || event.key === " ";
  return !own && commandOf(event) !== null;
}

/**
 * What is chosen, beside the map; a sheet where there is no room. It takes the focus, and Escape gives it back to the
 * place on the map or in the list. The map's keys, pressed right after somebody was chosen, still reach the map.
 */
export function Panel({ title, before, second, children, focusInside }: PanelProps) {
  const { wide: now, choose } = useNetwork();
  // As it opened: turning a tablet must not lose what was typed.
  const [wide] = useState(now);
  const frame = useTranslations("coordinator-frame");
  const heading = useId();
  const head = useRef<HTMLHeadingElement>(null);
  // Read before a field inside takes the focus.
  const [cameFrom] = useState(() => (typeof document === "undefined" ? null : document.activeElement));
  useEffect(() => {
    if (wide && !focusInside) head.current?.focus({ preventScroll: true });
  }, [wide, focusInside]);
  const close = () => {
    choose(null);
    if (!wide) return;
    const back = cameFrom?.isConnected ? cameFrom : document.querySelector("[data-stop][tabindex='0']");
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
  };
  const passOn = ({ nativeEvent }: { nativeEvent: KeyboardEvent }) => {
    if (!(cameFrom instanceof SVGElement) || !cameFrom.isConnected) return;
    nativeEvent.preventDefault();
    cameFrom.focus();
    cameFrom.dispatchEvent(new KeyboardEvent(nativeEvent.type, nativeEvent));
  };
  if (!wide) {
    return (
      <Dialog title={title} isOpen onClose={close} sheet stays>
        {second ? <div className="-mt-3 text-note text-soft">{second}</div> : null}
        {children}
      </Dialog>
    );
  }
  return (
    <section
      aria-labelledby={heading}
      className="grid gap-4"
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === "Escape") close();
        else if (event.target === head.current && isForMap(event.nativeEvent)) passOn(event);
      }}
    >
      <div className="flex items-start gap-2">
        {before}
        <div className="min-w-0 flex-1 pt-1">
          <h2 id={heading} ref={head} tabIndex={-1} className="text-lead font-bold outline-none">
            {title}
          </h2>
          {second ? <div className="text-note text-soft">{second}</div> : null}
        </div>
        <IconButton icon={X} label={frame("close")} onPress={close} />
      </div>
      {children}
    </section>
  );
}
