"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Heading } from "react-aria-components/Heading";
import { IconButton } from "./icon-button";

interface SheetFrameProps {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
}

/** Heading with a way to close, and the content below it: inside a Dialog or a Sheet. */
export function SheetFrame({ title, children, onClose }: SheetFrameProps) {
  const say = useTranslations("coordinator-frame");
  return (
    <>
      <div className="-me-2 flex items-start justify-between gap-3">
        <Heading slot="title" className="pt-1.5 text-title font-bold">
          {title}
        </Heading>
        <IconButton icon={X} label={say("close")} onPress={onClose} />
      </div>
      {children}
    </>
  );
}
