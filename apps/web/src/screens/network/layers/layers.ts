import type { MapLayers } from "@rondom/drawing/map/layers";
import type { Network } from "@rondom/services/network/read-network";

/** What the coordinator looks at: marks that come and go, people who fade. Nobody ever moves by it. */
export interface Layers {
  /** Who carries much. */
  readonly load: boolean;
  readonly kind: "all" | "formal" | "informal";
  /** Who knows whom. */
  readonly ties: boolean;
  /** For whom: this member; null: everybody. */
  readonly member: string | null;
}

export const usualLayers: Layers = { load: true, kind: "all", ties: false, member: null };

/** How many layers are not as usual: the number beside "Lagen". */
export function changedLayers(layers: Layers): number {
  const keys = ["load", "kind", "ties", "member"] as const;
  return keys.filter((key) => layers[key] !== usualLayers[key]).length;
}

/** The layers as the drawing knows them. */
export function mapLayersOf(
  { actors, needs, ties }: Pick<Network, "actors" | "needs" | "ties">,
  layers: Layers,
): MapLayers {
  const helps = (actor: Network["actors"][number]) => {
    const through = needs.filter(({ actorIds }) => actorIds.includes(actor.id));
    const whom = [...actor.places, ...through].map(({ memberId }) => memberId);
    // Somebody who also helps the whole family helps every member.
    return whom.includes(null) ? [] : whom.flatMap((id) => (id === null ? [] : [id]));
  };
  const { load, kind, member } = layers;
  return {
    load,
    ...(kind === "all" ? {} : { kind }),
    ...(layers.ties ? { ties: ties.map(({ actorId, otherId }) => ({ one: actorId, other: otherId })) } : {}),
    ...(member === null
      ? {}
      : { member: { id: member, helps: Object.fromEntries(actors.map((one) => [one.id, helps(one)])) } }),
  };
}
