"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";
import { placed } from "./placed";
import { actorsIn, type SeatPlace } from "./selection";
import { useNames } from "./use-names";
import { useStep } from "./use-step";

/** Moves, places and removes several at once, each as one step, with a quiet sentence afterwards and a way back. */
export function useMapEdits() {
  const { network } = useNetwork();
  const trpc = useTRPC();
  const say = useTranslations("coordinator-edit");
  const word = useDomainWord(network.domains);
  const namesOf = useNames();
  const { step, now, show } = useStep();
  const moving = useMutation(trpc.network.moveActors.mutationOptions());
  const removing = useMutation(trpc.network.removeActors.mutationOptions());
  const placing = useMutation(trpc.network.alsoPlaceActors.mutationOptions());
  const { familyId } = network;
  const versionOf = (id: string) => now().actors.find((actor) => actor.id === id)?.version ?? 0;
  const also = (places: readonly SeatPlace[], to: string) =>
    step(
      async () => {
        const actors = actorsIn(places).map((id) => ({ id, version: versionOf(id) }));
        show(placed(now(), places, to, "also"));
        await placing.mutateAsync({ familyId, actors, to });
      },
      say("also.done", { ...namesOf(places), domain: word(to) }),
    );
  const move = (places: readonly SeatPlace[], to: string) => {
    const elsewhere = places.filter(({ domain }) => domain !== to);
    if (elsewhere.length === 0) return Promise.resolve();
    const next = placed(now(), elsewhere, to, "move");
    const staying = elsewhere.find(({ actorId, domain }) =>
      next.actors.some(({ id, domains }) => id === actorId && domain !== null && domains.includes(domain)),
    );
    const words = [
      say("move.done", { ...namesOf(elsewhere), domain: word(to) }),
      ...(staying?.domain
        ? [say("move.stays", { ...namesOf(elsewhere), domain: word(staying.domain) })]
        : []),
    ];
    // For who meant "here too": the other choice of a drop, for a finger holds no key.
    const [only, ...others] = elsewhere;
    const from = only?.domain ?? null;
    const keep =
      only && from !== null && others.length === 0 && !staying
        ? [{ words: say("move.keep", { domain: word(from) }), onPress: () => void also([only], from) }]
        : [];
    return step(
      async () => {
        const seats = elsewhere.map(({ actorId: id, domain: from }) => {
          return { id, version: versionOf(id), from };
        });
        show(placed(now(), elsewhere, to, "move"));
        await moving.mutateAsync({ familyId, seats, to });
      },
      words.join(" "),
      ...keep,
    );
  };
  const remove = (places: readonly SeatPlace[], endLinks: boolean) =>
    step(
      async () => {
        const actors = actorsIn(places).map((id) => ({ id, version: versionOf(id) }));
        await removing.mutateAsync({ familyId, actors, endLinks });
      },
      say("remove.done", namesOf(places)),
    );
  return { move, also, remove };
}
