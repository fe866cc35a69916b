import { polar } from "@rondom/drawing/map/geometry";
import { midAngle } from "@rondom/drawing/map/halves";
import type { MapDomain, MapInput } from "@rondom/drawing/map/input";
import { actorsOf, gapsOf } from "@rondom/drawing/map/items";
import { ringPath } from "@rondom/drawing/map/paths";
import { smallSize } from "@rondom/drawing/map/small";
import { smallRadius } from "@rondom/drawing/map/small-segment";
import { type ShownState, shownState } from "@rondom/drawing/map/state";
import { MapIcon } from "./map-icon";
import { domainVariable } from "./tones";

const family = 27;
const iconSize = 19;
const markRing = smallRadius + 12;
const rim = 9;

/** The table where there is no room for names: rims, icons, seats as little shapes. The list below says it all. */
export function SmallTable({ input, size = smallSize }: { input: MapInput; size?: number }) {
  const half = smallSize / 2;
  return (
    <svg
      viewBox={`${-half} ${-half} ${smallSize} ${smallSize}`}
      width={size}
      height={size}
      aria-hidden="true"
      direction="ltr"
      className="mx-auto"
    >
      <circle r={smallRadius + 1} fill="var(--surface)" stroke="var(--line)" />
      {input.domains.map((domain, index) => (
        <SmallDomain key={domain.key} input={input} domain={domain} index={index} />
      ))}
      <circle r={family} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
      <MapIcon name="users" x={-12} y={-12} size={24} stroke="var(--ink)" />
    </svg>
  );
}

function SmallDomain({ input, domain, index }: { input: MapInput; domain: MapDomain; index: number }) {
  const count = input.domains.length;
  const people = actorsOf(input, domain);
  const gaps = gapsOf(input, domain).length;
  const state = shownState(domain.state, people.length, gaps);
  const middle = midAngle(index, count);
  const from = (2 * Math.PI * index) / count;
  const colour = domainVariable(domain.key);
  const quiet = state === "to-discuss" || state === "no-need";
  const at = polar(57, middle);
  const room = Math.max(1, Math.floor(((2 * Math.PI) / count) * (markRing / 10)));
  const chairs = Math.min(gaps, room);
  const marks = [
    ...people.slice(0, room - chairs).map(({ formal }) => (formal ? "square" : "round")),
    ...Array<string>(chairs).fill("chair"),
  ];
  return (
    <>
      <SmallRim state={state} from={from} to={from + (2 * Math.PI) / count} colour={colour} />
      <MapIcon
        name={domain.icon}
        x={at.x - iconSize / 2}
        y={at.y - iconSize / 2}
        size={iconSize}
        stroke={quiet ? "var(--soft)" : colour}
      />
      {marks.map((mark, place) => {
        const angle = middle + ((place - (marks.length - 1) / 2) * 10) / markRing;
        return <SmallMark key={angle} mark={mark} angle={angle} colour={colour} />;
      })}
    </>
  );
}

function SmallMark({ mark, angle, colour }: { mark: string; angle: number; colour: string }) {
  const { x, y } = polar(markRing, angle);
  if (mark === "chair") {
    return (
      <circle
        cx={x}
        cy={y}
        r={3.5}
        fill="none"
        stroke="var(--attention)"
        strokeWidth={1.8}
        strokeDasharray="2.2 1.467"
      />
    );
  }
  const border = { fill: "var(--surface)", stroke: colour, strokeWidth: 2 };
  if (mark === "round") return <circle cx={x} cy={y} r={3.5} {...border} />;
  return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} rx={1.5} {...border} />;
}

function SmallRim({
  state,
  from,
  to,
  colour,
}: {
  state: ShownState;
  from: number;
  to: number;
  colour: string;
}) {
  const ring = (inner: number, outer: number) => ringPath(inner, outer, from, to, 1.5);
  switch (state) {
    case "carried":
      return <path d={ring(smallRadius - rim, smallRadius)} fill={colour} />;
    case "hangs-on-one":
      return <path d={ring(smallRadius - rim / 2, smallRadius)} fill={colour} />;
    case "nobody":
      return (
        <path
          d={ring(smallRadius - rim + 0.5, smallRadius - 0.5)}
          fill="none"
          stroke={colour}
          strokeWidth={1.4}
          strokeDasharray="4 3"
        />
      );
    case "no-need":
      return <path d={ring(30, smallRadius)} fill="var(--sunken)" />;
    case "to-discuss":
      return (
        <path
          d={ring(32, smallRadius - 1)}
          fill="none"
          stroke="var(--edge)"
          strokeWidth={1.3}
          strokeDasharray="1.5 2.5"
        />
      );
  }
}
