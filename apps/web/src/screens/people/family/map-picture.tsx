import { initialsOf } from "../initials";
import { domainPictogram } from "../pictogram";
import type { PlaceView } from "./view";

const size = 320;
const ring = 118;

/** The places in the picture: at most ten, those with people or an empty chair first. */
export function placesInPicture(places: PlaceView[]): PlaceView[] {
  const shown = places.filter((place) => place.state === "carried" || place.state === "empty");
  return shown.slice(0, 10);
}

/** Where the places stand round the family, the first on top. */
export function spotsRound(count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return {
      x: Math.round(size / 2 + ring * Math.sin(angle)),
      y: Math.round(size / 2 - ring * Math.cos(angle)),
    };
  });
}

/** Initials of the first who has a name and how many more; of people without a name how many, one alone is the picture. */
function lettersOf(people: PlaceView["people"]): string {
  const first = people.map(({ name }) => initialsOf(name ?? "")).find((letters) => letters !== "");
  if (first === undefined) return people.length > 1 ? String(people.length) : "";
  return people.length > 1 ? `${first} +${people.length - 1}` : first;
}

/** Our family in the middle, who helps round it; an empty place is dashed. The list below is complete, so it is silent. */
export function MapPicture({ places, us }: { places: PlaceView[]; us: string }) {
  const spots = spotsRound(places.length);
  return (
    <svg className="table" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle className="mine" cx={size / 2} cy={size / 2} r="56" />
      <text className="us" x={size / 2} y={size / 2}>
        {us}
      </text>
      {places.map((place, index) => {
        const spot = spots[index];
        if (!spot) return null;
        const letters = lettersOf(place.people);
        return (
          <g key={place.domain.key} className="spot">
            <circle
              className={place.state === "empty" ? "seat open" : "seat"}
              cx={spot.x}
              cy={spot.y}
              r="32"
            />
            <use
              className="i"
              href={`#i-${domainPictogram(place.domain.key)}`}
              x={spot.x - 11}
              y={spot.y - (letters ? 19 : 11)}
              width="22"
              height="22"
            />
            <text x={spot.x} y={spot.y + 15}>
              {letters}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
