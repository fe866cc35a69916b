import { productLanguages } from "@rondom/domain/language";
import { readDomains } from "@rondom/domain/network/import/read-places";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { translator } from "@rondom/i18n/translate";
import { expect, test } from "vitest";

test.each(productLanguages)("a file may call the domains as our screens do in %s", (language) => {
  const say = translator(language, "network");
  for (const key of lifeDomains) {
    expect(readDomains(say(`domain.${key}`), [])).toEqual({ domains: [key], wrongs: [] });
  }
});
