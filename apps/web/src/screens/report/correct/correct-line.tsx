"use client";

import type { LineContent } from "@rondom/domain/minutes/line";
import { Pencil, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { LineKindChip } from "../../../ui/line-kind-chip";
import type { Owner } from "../../minutes/view";
import { LineFields } from "./line-fields";

interface CorrectLineProps {
  line: LineContent;
  /** Its fields are open. */
  isOpen: boolean;
  isRemoved: boolean;
  owners: readonly Owner[];
  onOpen: () => void;
  onChange: (line: LineContent) => void;
  onRemove: () => void;
  onBack: () => void;
}

/** A line of the report: as it stands, with its fields open, or struck through. */
export function CorrectLine(props: CorrectLineProps) {
  const { line, isOpen, isRemoved, owners, onOpen, onChange, onRemove, onBack } = props;
  const say = useTranslations("coordinator-report.correct");
  const words = { text: line.text.slice(0, 40) };
  if (isRemoved)
    return (
      <li className="flex flex-wrap items-center gap-3 py-2">
        <s className="min-w-40 flex-1 text-soft">{line.text}</s>
        <Button size="small" icon={<Icon of={Undo2} size={16} />} onPress={onBack}>
          {say("back")}
        </Button>
      </li>
    );
  if (isOpen)
    return (
      <li className="grid gap-3 py-3">
        <LineFields line={line} owners={owners} onChange={onChange} />
        <span>
          <Button size="small" icon={<Icon of={Undo2} size={16} />} onPress={onBack}>
            {say("back")}
          </Button>
        </span>
      </li>
    );
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2 sm:flex-nowrap">
      <span className="w-32 shrink-0 pt-1">
        <LineKindChip kind={line.kind} />
      </span>
      <p dir="auto" className="min-w-40 flex-1 whitespace-pre-line pt-1">
        {line.text}
      </p>
      <span className="flex">
        <IconButton icon={Pencil} label={say("edit", words)} onPress={onOpen} />
        <IconButton icon={X} label={say("remove", words)} onPress={onRemove} />
      </span>
    </li>
  );
}
