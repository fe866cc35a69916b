"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { useEditing } from "../edit/editing";
import { useNetwork } from "../network-place";
import { pairKey } from "./pair-key";
import { PersonCard } from "./person-card";
import { useTwoPeople } from "./use-two-people";

/** A quiet question: two who look alike, side by side. Nothing is ever made one by itself. */
export function Duplicates() {
  const { network, closed } = useNetwork();
  const { ask } = useEditing();
  const say = useTranslations("coordinator-edit.merge");
  const { isTwo, areTwo } = useTwoPeople(network.familyId);
  const open = network.likelyDuplicates.filter(({ id, otherId }) => !isTwo(pairKey(id, otherId)));
  const [first] = open;
  const both = first
    ? [first.id, first.otherId].flatMap((id) => network.actors.filter((actor) => actor.id === id))
    : [];
  if (closed || !first || both.length < 2) return null;
  return (
    <section className="grid gap-2 rounded-card bg-sunken p-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="font-semibold">{say("title")}</h2>
        <p className="text-note text-soft">
          {first.because.map((sign) => say(`because.${sign}`)).join(" · ")}
        </p>
      </div>
      <div className="grid gap-2 sm:grid-cols-2 min-[1100px]:grid-cols-1">
        {both.map((actor) => (
          <PersonCard key={actor.id} actor={actor} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          onPress={() => ask({ verb: "merge", actorId: first.id, otherId: first.otherId })}
        >
          {say("same")}
        </Button>
        <Button size="small" kind="quiet" onPress={() => areTwo(pairKey(first.id, first.otherId))}>
          {say("two")}
        </Button>
      </div>
      {open.length > 1 ? (
        <p className="text-small text-soft">{say("more", { count: open.length - 1 })}</p>
      ) : null}
    </section>
  );
}
