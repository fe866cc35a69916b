"use client";

import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import { itemsFor } from "@rondom/domain/network/version/items-for";
import type { MapVersion } from "@rondom/domain/network/version/version";
import { useTranslations } from "next-intl";
import { useNetwork } from "../../network/network-place";
import { DifferenceGroup } from "./difference-group";
import { kinds } from "./in-words";
import { WishedGoal } from "./wished-goal";

interface DifferenceListProps {
  items: readonly DifferenceItem[];
  /** The later of the two; from a wish a goal may be made. */
  to: MapVersion;
  /** Of everybody of both versions. */
  nameOf: (actorId: string) => string;
}

/** What changed, in words: the same as the marks of the picture say, and more. */
export function DifferenceList({ items: all, to, nameOf }: DifferenceListProps) {
  const { centre: account } = useNetwork();
  const say = useTranslations("coordinator-history");
  const items = itemsFor(all, account);
  if (items.length === 0) return <p className="text-note text-soft">{say("difference.none")}</p>;
  return (
    <ul className="grid content-start gap-2 text-note">
      {kinds.map((kind) => (
        <DifferenceGroup
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          nameOf={nameOf}
          after={to.about === "wished" ? (item) => <WishedGoal item={item} wished={to} /> : null}
        />
      ))}
    </ul>
  );
}
