"use client";

import { lineKinds } from "@rondom/domain/minutes/line";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { Icon } from "../../../ui/icon";
import { LineKindChip, lineKindLooks } from "../../../ui/line-kind-chip";
import { Menu } from "../../../ui/menu";
import type { ShownLine } from "../saving/with-pending";
import { useChange } from "./use-change";

/** The kind of a line; pressing it offers the other four. */
export function KindMenu({ line }: { line: ShownLine }) {
  const say = useTranslations("coordinator-minutes.lines");
  const kindWord = useTranslations("coordinator-frame.lineKind");
  const { toKind } = useChange(line);
  const words = say("kind", { kind: kindWord(line.kind) });
  return (
    <Menu
      label={words}
      trigger={
        <Button
          aria-label={words}
          className="inline-flex min-h-8 items-center rounded-full pointer-coarse:min-h-11"
        >
          <LineKindChip kind={line.kind} />
        </Button>
      }
      choices={lineKinds
        .filter((kind) => kind !== line.kind)
        .map((kind) => ({
          key: kind,
          label: kindWord(kind),
          icon: <Icon of={lineKindLooks[kind].icon} />,
          onChoose: () => toKind(kind),
        }))}
    />
  );
}
