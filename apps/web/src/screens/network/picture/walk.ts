import { familyStop, type Stop, type Walk } from "./stops";

/**
 * Where a key leads from a stop: left and right to the neighbouring domain, round and round; up and down among the
 * seats of the domain; Home to the family; g to the next empty chair. Null: the key means nothing here.
 */
export function walkTo(walk: Walk, from: string, key: string): Stop | null {
  switch (key) {
    case "ArrowRight":
      return neighbour(walk, from, 1);
    case "ArrowLeft":
      return neighbour(walk, from, -1);
    case "ArrowDown":
      return along(walk, from, 1);
    case "ArrowUp":
      return along(walk, from, -1);
    case "Home":
      return familyStop;
    case "g":
      return nextChair(walk, from);
    default:
      return null;
  }
}

function neighbour(walk: Walk, from: string, step: 1 | -1): Stop | null {
  const here = walk.findIndex((group) => group.some(({ id }) => id === from));
  const first = step === 1 ? 0 : walk.length - 1;
  const next = here === -1 ? first : (here + step + walk.length) % walk.length;
  return walk[next]?.[0] ?? null;
}

function along(walk: Walk, from: string, step: 1 | -1): Stop | null {
  const group = walk.find((stops) => stops.some(({ id }) => id === from));
  if (!group) return neighbour(walk, from, 1);
  const next = group.findIndex(({ id }) => id === from) + step;
  return group[Math.min(Math.max(next, 0), group.length - 1)] ?? null;
}

function nextChair(walk: Walk, from: string): Stop | null {
  const all = walk.flat();
  const here = all.findIndex(({ id }) => id === from);
  const round = [...all.slice(here + 1), ...all.slice(0, here + 1)];
  return round.find(({ kind }) => kind === "chair") ?? null;
}
