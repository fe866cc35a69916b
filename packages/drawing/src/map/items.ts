import type { MapActor, MapDomain, MapGap, MapInput, MapWords } from "./input";
import { attentionLine, type LabelLine, nameLines, secondLines } from "./label";
import type { Level } from "./levels";
import { cleanText, initialsOf } from "./text";

/** A seat or an empty chair that waits for its place. */
export interface Item {
  readonly id: string;
  readonly kind: "actor" | "chair";
  /** Id of the actor or of the need. */
  readonly subject: string;
  readonly domain: string | null;
  /** In the first of its domains: the label is full here. */
  readonly home: boolean;
  readonly formal: boolean;
  readonly initials: string | null;
  /** In how many domains this person sits. */
  readonly times: number;
  readonly name: string;
  readonly lines: readonly LabelLine[];
  readonly width: number;
  /** Height of its row: seat or lines, and the row gap. */
  readonly height: number;
}

/** The domains of the map in which an actor sits: known ones, each once, home first. */
export function domainsOf(actor: MapActor, domains: readonly MapDomain[]): string[] {
  const known = new Set(domains.map((domain) => domain.key));
  return [...new Set(actor.domains)].filter((key) => known.has(key));
}

/** The actors of a domain in the order in which they joined it. */
export function actorsOf(input: MapInput, domain: MapDomain): MapActor[] {
  const here = input.actors.filter((actor) => actor.domains.includes(domain.key));
  const order = new Map(domain.order?.map((id, place) => [id, place]));
  const place = (actor: MapActor) => order.get(actor.id) ?? Number.MAX_SAFE_INTEGER;
  return here.sort((one, other) => place(one) - place(other));
}

/** A domain's items, chairs last. In more than one column people with several domains lead: threads stay short. */
export function itemsOf(input: MapInput, domain: MapDomain, level: Level): Item[] {
  const seats = actorsOf(input, domain).map((actor) => actorItem(actor, domain.key, input, level));
  const chairs = gapsOf(input, domain).map((gap) => chairItem(gap, input.words, level));
  if (seats.length + chairs.length <= level.rows) return [...seats, ...chairs];
  const several = seats.filter((item) => item.times > 1);
  return [...several, ...seats.filter((item) => item.times <= 1), ...chairs];
}

/** The open needs of a domain that nobody meets, and the blank chairs of a template. */
export function gapsOf(input: MapInput, domain: MapDomain): MapGap[] {
  return input.gaps.filter((gap) => gap.domain === domain.key);
}

/** How many open needs a domain has: what its state is derived from. */
export function openNeeds(input: MapInput, domain: MapDomain): number {
  return gapsOf(input, domain).filter((gap) => gap.blank !== true).length;
}

/** One seat of an actor; away from home it shows the name alone. */
export function actorItem(actor: MapActor, domain: string | null, input: MapInput, level: Level): Item {
  const domains = domainsOf(actor, input.domains);
  const name = cleanText(actor.name);
  const second = cleanText(actor.second ?? "");
  const carries = cleanText(actor.carriesMuch ?? "");
  const lines = nameLines(name, level, 600);
  const home = domain === null || domains[0] === domain;
  if (home) {
    if (second !== "" && !level.namesOnly) lines.push(...secondLines(second, level));
    if (carries !== "") lines.push(attentionLine(carries, level, true));
  }
  return sized(lines, level, {
    id: domain === null ? actor.id : `${actor.id}@${domain}`,
    kind: "actor",
    subject: actor.id,
    domain,
    home,
    formal: actor.formal,
    initials: initialsOf(name),
    times: domains.length,
    name,
  });
}

function chairItem(gap: MapGap, words: MapWords, level: Level): Item {
  const name = cleanText(gap.title);
  const lines = gap.blank
    ? []
    : [...nameLines(name, level, 400), attentionLine(words.emptyChair, level, false)];
  const item = sized(lines, level, {
    id: `${gap.id}@${gap.domain}`,
    kind: "chair",
    subject: gap.id,
    domain: gap.domain,
    home: true,
    formal: false,
    initials: null,
    times: 1,
    name,
  });
  return gap.blank ? { ...item, width: level.labelWidth } : item;
}

function sized(lines: LabelLine[], level: Level, item: Omit<Item, "lines" | "width" | "height">): Item {
  const tall = lines.reduce((sum, line) => sum + line.height, 0);
  return {
    ...item,
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: Math.max(level.seat + 2, tall) + level.rowGap,
  };
}
