"use client";

import { type LineKind, lineKinds } from "@rondom/domain/minutes/line";
import { useTranslations } from "next-intl";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Icon } from "../../../ui/icon";
import { lineKindLooks } from "../../../ui/line-kind-chip";

interface KindChipsProps {
  kind: LineKind;
  onChoose: (kind: LineKind) => void;
  /** Where the focus goes after a choice: the field. */
  then: () => void;
}

/** The five kinds: Alt+1…5, Tab, or a finger. Above the field on a tablet, below it on a laptop. */
export function KindChips({ kind, onChoose, then }: KindChipsProps) {
  const say = useTranslations("coordinator-minutes.write");
  const word = useTranslations("coordinator-frame.lineKind");
  return (
    <fieldset
      aria-label={say("kinds")}
      className="grid min-w-0 grid-cols-3 gap-1.5 min-[350px]:grid-cols-5 max-[1100px]:-order-1 sm:gap-2"
    >
      {lineKinds.map((each, index) => (
        <ToggleButton
          key={each}
          isSelected={kind === each}
          aria-keyshortcuts={`Alt+${index + 1}`}
          onPress={then}
          onChange={() => onChoose(each)}
          className="flex min-h-10 min-w-0 items-center justify-center gap-2 rounded-button border-[1.5px] border-edge bg-surface px-1 py-1 text-note hover:bg-sunken max-[1100px]:min-h-13 max-sm:flex-col max-sm:gap-0.5 max-sm:text-tiny data-[selected]:border-action data-[selected]:bg-action-soft data-[selected]:font-semibold data-[selected]:text-action data-[selected]:shadow-[inset_0_-3px_0_var(--action)]"
        >
          <Icon of={lineKindLooks[each].icon} size={18} />
          <span className="min-w-0 text-center">{word(each)}</span>
        </ToggleButton>
      ))}
    </fieldset>
  );
}
