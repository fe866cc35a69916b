import type { MapActor } from "@rondom/drawing/map/input";

interface Carrier {
  id: string;
  carriesMuch: boolean;
  openTasks: number;
}

/** The people of the map with the words for who carries much: on the coordinator's screen alone, never shared or printed. */
export function carrying(
  actors: readonly MapActor[],
  carriers: readonly Carrier[],
  say: (key: "layers.carries", values: { count: number }) => string,
): MapActor[] {
  const tasks = new Map(carriers.flatMap((one) => (one.carriesMuch ? [[one.id, one.openTasks]] : [])));
  return actors.map((actor) => {
    const count = tasks.get(actor.id);
    return count === undefined ? actor : { ...actor, carriesMuch: say("layers.carries", { count }) };
  });
}
