"use client";

import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";

export interface MenuChoice {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  onChoose: () => void;
}

interface MenuProps {
  /** A Button or IconButton. */
  trigger: ReactNode;
  /** For those who hear the page. */
  label: string;
  choices: readonly MenuChoice[];
}

/** A few further actions behind one button. What is done often stands on the page itself. */
export function Menu({ trigger, label, choices }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" className="min-w-56 rounded-button border border-edge bg-surface">
        <AriaMenu
          aria-label={label}
          className="p-1 outline-none"
          onAction={(key) => choices.find((choice) => choice.key === key)?.onChoose()}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.key}
              id={choice.key}
              textValue={typeof choice.label === "string" ? choice.label : choice.key}
              className="control flex cursor-pointer items-center gap-2 rounded-field px-2 data-[focused]:bg-sunken"
            >
              {choice.icon}
              {choice.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
