"use client";

import type { TaskOwner } from "@rondom/domain/task/task";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "../../../ui/icon";
import { Seat } from "../../../ui/seat";

interface OwnerPickerProps {
  label: string;
  owners: readonly { owner: TaskOwner; name: string; formal?: boolean; note?: string | null }[];
  onChoose: (owner: TaskOwner) => void;
  /** As wide as the other fields of a form. */
  wide?: boolean;
}

/** Finds somebody by typing a part of their name; arrows and Enter choose. */
export function OwnerPicker({ label, owners, onChoose, wide = false }: OwnerPickerProps) {
  const say = useTranslations("coordinator-minutes.write");
  const items = owners.map((each) => ({ ...each, id: `${each.owner.kind}:${each.owner.id}` }));
  return (
    <ComboBox
      defaultItems={items}
      menuTrigger="focus"
      onChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onChoose(chosen.owner);
      }}
      className={`grid min-w-48 flex-1 gap-1 ${wide ? "" : "sm:max-w-72"}`}
      allowsEmptyCollection
    >
      <Label className="block text-note font-semibold">{label}</Label>
      <div className="relative">
        <Input placeholder={say("whoElse")} className="field-box control pe-10! placeholder:text-soft" />
        <Button className="absolute inset-y-0 end-0 inline-flex w-10 items-center justify-center rounded-field text-action">
          <Icon of={ChevronDown} />
        </Button>
      </div>
      <Popover className="w-(--trigger-width) min-w-64 rounded-button border border-edge bg-surface">
        <ListBox
          className="max-h-72 overflow-auto p-1"
          renderEmptyState={() => <p className="p-2 text-note text-soft">{say("noOne")}</p>}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem
              textValue={item.name}
              className="control flex items-center gap-2 rounded-field px-2 py-1 data-[focused]:bg-sunken"
            >
              <Seat name={item.name} formal={item.formal ?? false} size={26} />
              <span className="min-w-0 flex-1">
                <bdi>{item.name}</bdi>
                {item.note ? <span className="block text-small text-soft">{item.note}</span> : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
