"use client";

import { ArrowDown, ArrowUp, EllipsisVertical, ListTree, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { Menu, type MenuChoice } from "../../../ui/menu";
import { useChair } from "../chair-place";
import type { ShownLine } from "../saving/with-pending";
import { useChange } from "./use-change";

interface LineMenuProps {
  line: ShownLine;
  index: number;
  count: number;
  onRemove: () => void;
}

/** Edit, move, take away: everything with a line that is done less often. */
export function LineMenu({ line, index, count, onRemove }: LineMenuProps) {
  const say = useTranslations("coordinator-minutes.lines");
  const { chair, writing } = useChair();
  const { toPlace } = useChange(line);
  const [isMoving, setMoving] = useState(false);
  const others = chair.shown.items.filter((item) => item.id !== line.agendaItemId);
  const choices: (MenuChoice & { when: boolean })[] = [
    {
      key: "edit",
      label: say("edit"),
      icon: <Icon of={Pencil} />,
      onChoose: () => writing.edit(line),
      when: true,
    },
    {
      key: "up",
      label: say("up"),
      icon: <Icon of={ArrowUp} />,
      onChoose: () => toPlace(index - 1),
      when: index > 0,
    },
    {
      key: "down",
      label: say("down"),
      icon: <Icon of={ArrowDown} />,
      onChoose: () => toPlace(index + 1),
      when: index < count - 1,
    },
    {
      key: "point",
      label: say("toPoint"),
      icon: <Icon of={ListTree} />,
      onChoose: () => setMoving(true),
      when: others.length > 0,
    },
    { key: "remove", label: say("remove"), icon: <Icon of={Trash2} />, onChoose: onRemove, when: true },
  ];
  return (
    <>
      <Menu
        label={say("menu")}
        trigger={<IconButton icon={EllipsisVertical} label={`${say("menu")}: ${line.text.slice(0, 40)}`} />}
        choices={choices.filter((choice) => choice.when)}
      />
      <Dialog title={say("toWhich")} isOpen={isMoving} onClose={() => setMoving(false)}>
        <div className="grid gap-2">
          {others.map((item) => (
            <Button
              key={item.id}
              onPress={() => {
                setMoving(false);
                toPlace(Number.MAX_SAFE_INTEGER, item.id);
              }}
            >
              {item.title}
            </Button>
          ))}
        </div>
      </Dialog>
    </>
  );
}
