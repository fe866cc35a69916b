import type { Network } from "@rondom/services/network/read-network";

/** The people somebody knows, whoever of the two it was noted with, in the order of the map. */
export function knownBy(
  { actors, ties }: Pick<Network, "actors" | "ties">,
  actorId: string,
): { tieId: string; other: Network["actors"][number] }[] {
  return actors.flatMap((other) =>
    ties
      .filter(
        (tie) =>
          (tie.actorId === actorId && tie.otherId === other.id) ||
          (tie.otherId === actorId && tie.actorId === other.id),
      )
      .map(({ id }) => ({ tieId: id, other })),
  );
}
