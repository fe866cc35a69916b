import type { ProductLanguage } from "@rondom/domain/language";
import { nightsBetween, type When } from "@rondom/i18n/day";
import { translator } from "@rondom/i18n/translate";
import { Pictogram } from "../pictogram";

/** One moon per night, at most seven; then words alone. */
export function Nights({ today, until, page }: { today: When; until: When; page: ProductLanguage }) {
  const nights = nightsBetween(today, until);
  if (nights < 0) return null;
  const moons = nights <= 7 ? nights : 0;
  return (
    <p className="nights">
      {Array.from({ length: moons }, (_, night) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: moons are alike
        <Pictogram key={night} name="moon" />
      ))}
      <span className="small">{translator(page, "family")("nights", { nights })}</span>
    </p>
  );
}
