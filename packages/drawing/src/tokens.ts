import { isLifeDomain, type LifeDomain } from "@rondom/domain/network/life-domain";
import { mix } from "./colour/mix";

/** A colour as `#RRGGBB`. */
export type Colour = string;

/** Every colour of one appearance (looks, section 1: the coordinator's values, checked in tokens.test.ts). */
export interface Theme {
  readonly paper: Colour;
  readonly surface: Colour;
  readonly sunken: Colour;
  /** Decoration only, never the sole border of a control. */
  readonly line: Colour;
  readonly edge: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly action: Colour;
  readonly actionSoft: Colour;
  readonly attention: Colour;
  readonly attentionSoft: Colour;
  readonly good: Colour;
  readonly goodSoft: Colour;
  readonly bad: Colour;
  readonly badSoft: Colour;
  readonly domain: Readonly<Record<LifeDomain, Colour>>;
  /** Share of a domain's colour in its bench, 0 to 1; a segment takes 0.42 of it. */
  readonly tint: number;
  /** On paper a bench is a grey plane with an outline instead of a tint. */
  readonly benches: "tinted" | "outlined";
}

export const light: Theme = {
  paper: "#FBF8F3",
  surface: "#FFFFFF",
  sunken: "#F3EEE5",
  line: "#DED6C8",
  edge: "#857C6D",
  ink: "#1F2430",
  soft: "#545B68",
  action: "#0F5E63",
  actionSoft: "#DCEDEC",
  attention: "#9C4319",
  attentionSoft: "#FBE9DF",
  good: "#2F6B3C",
  goodSoft: "#E3F0E5",
  bad: "#A3262A",
  badSoft: "#FBE4E4",
  domain: {
    volunteers: "#790704",
    integration: "#458AEF",
    work: "#9F8B00",
    finance: "#045838",
    housing: "#CA726B",
    health: "#973F66",
    education: "#5B57C1",
    leisure: "#616D27",
    parenting: "#592075",
    informal: "#127B8A",
  },
  tint: 0.11,
  benches: "tinted",
};

export const dark: Theme = {
  paper: "#14171C",
  surface: "#1C2026",
  sunken: "#101317",
  line: "#343A44",
  edge: "#7C8492",
  ink: "#ECE8E1",
  soft: "#A9AFBA",
  action: "#6CC3C4",
  actionSoft: "#173536",
  attention: "#F0A070",
  attentionSoft: "#3A2418",
  good: "#86C493",
  goodSoft: "#1A3020",
  bad: "#F08C8C",
  badSoft: "#3B1C1E",
  domain: {
    volunteers: "#DB9658",
    integration: "#619EEA",
    work: "#EBC917",
    finance: "#528865",
    housing: "#CD4C2F",
    health: "#BC6791",
    education: "#7B66CE",
    leisure: "#C4E2A3",
    parenting: "#F1C0FF",
    informal: "#17D3BF",
  },
  tint: 0.2,
  benches: "tinted",
};

const black: Readonly<Record<LifeDomain, Colour>> = {
  volunteers: "#000000",
  integration: "#000000",
  work: "#000000",
  finance: "#000000",
  housing: "#000000",
  health: "#000000",
  education: "#000000",
  leisure: "#000000",
  parenting: "#000000",
  informal: "#000000",
};

/** Black on white for paper: shape, rim and words carry everything (looks, section 5). */
export const print: Theme = {
  ...light,
  paper: "#FFFFFF",
  sunken: "#F2F2F2",
  line: "#999999",
  edge: "#666666",
  ink: "#000000",
  soft: "#333333",
  action: "#000000",
  attention: "#000000",
  domain: black,
  tint: 0,
  benches: "outlined",
};

/** The colour of a domain's rim, seats and icon; the hues are used up, so a family's own domain is ink-soft. */
export function domainColour(theme: Theme, key: string): Colour {
  return isLifeDomain(key) ? theme.domain[key] : theme.soft;
}

/** The ground of a domain's bench when nothing else lies under it: the colour over paper. */
export function benchColour(theme: Theme, key: string): Colour {
  return mix(domainColour(theme, key), theme.paper, theme.tint);
}

/** The ground of a domain's segment of the table: 0.42 of the bench's share, over surface. */
export function segmentColour(theme: Theme, key: string): Colour {
  return mix(domainColour(theme, key), theme.surface, 0.42 * theme.tint);
}
