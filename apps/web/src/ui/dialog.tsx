"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SheetFrame } from "./sheet-frame";

interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  /** Escape, the cross, or a press outside. */
  onClose: () => void;
  children: ReactNode;
  /** A side sheet (panel on a narrow screen) instead of a box in the middle. */
  sheet?: boolean;
  /** Keep it open on a press outside, so that typed words are not lost by a slip. */
  stays?: boolean;
}

/** Something to finish first: holds the focus and gives it back. `sheet` for the panel on narrow screens. */
export function Dialog({ title, isOpen, onClose, children, sheet, stays }: DialogProps) {
  const place = sheet ? "justify-end" : "items-center justify-center p-3";
  const box = sheet
    ? "h-full w-full max-w-[24.5rem] border-s"
    : "max-h-full w-full max-w-xl rounded-card border";
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!stays}
      className={`fixed inset-0 z-40 flex bg-[color-mix(in_srgb,var(--ink)_45%,transparent)] dark:bg-[color-mix(in_srgb,var(--sunken)_75%,transparent)] ${place}`}
    >
      <Modal className={`overflow-auto border-line bg-surface p-4 ${box}`}>
        <AriaDialog className="grid gap-4 outline-none">
          <SheetFrame title={title} onClose={onClose}>
            {children}
          </SheetFrame>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
