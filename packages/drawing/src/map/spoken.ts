import type { MapInput } from "./input";
import type { Item } from "./items";
import { cleanText } from "./text";

/** "Lieve Dewaele, buddy, informeel, Vrijwilligers, 1 van 2; ook in 4 andere domeinen" (looks, section 3.10). */
export function spokenName(item: Item, all: readonly Item[], input: MapInput): string {
  const { words } = input;
  const domain = input.domains.find(({ key }) => key === item.domain);
  const place = words.position(all.indexOf(item) + 1, all.length);
  const parts = [item.name, ...describe(item, input), domain?.word ?? words.withoutDomain, place];
  const said = parts.filter((part) => part !== "").join(", ");
  return item.times > 1 ? `${said}; ${words.alsoIn(item.times - 1)}` : said;
}

function describe(item: Item, { actors, words }: MapInput): string[] {
  if (item.kind === "chair") return [words.emptyChair];
  const actor = actors.find(({ id }) => id === item.subject);
  const second = cleanText(actor?.second ?? "").replaceAll(" · ", ", ");
  return [second, item.formal ? words.formal : words.informal, cleanText(actor?.carriesMuch ?? "")];
}
