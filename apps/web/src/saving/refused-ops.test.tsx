import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Pending } from "./pending";
import { RefusedOps } from "./refused-ops";

const refusal = { code: "closed", reason: null };
const kept = (id: string, refused: Pending<string>["refused"]): Pending<string> => ({
  ...{ id, place: "here", order: 1, at: 0, tried: true },
  ...{ op: `woorden van ${id}`, refused },
});

function shown(queue: readonly Pending<string>[], wordsOf: (op: string) => string | null): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="nl-BE" timeZone="Europe/Brussels" messages={coordinatorMessages("nl")}>
      <RefusedOps queue={queue} onDrop={() => undefined} factOf={(op) => `Niet: ${op}`} wordsOf={wordsOf} />
    </NextIntlClientProvider>,
  );
}

test("what was refused is shown with its words, to copy or to let go; what waits is not", () => {
  const queue = [kept("een", null), kept("twee", refusal)];
  const markup = shown(queue, (op) => op);
  expect(markup).toContain("Niet: woorden van twee");
  expect(markup).toContain("“woorden van twee”");
  expect(markup).not.toContain("woorden van een");
  expect(markup.match(/<button/g)).toHaveLength(2);
});

test("without words there is nothing to copy", () => {
  const markup = shown([kept("twee", refusal)], () => null);
  expect(markup).toContain("Laat vallen");
  expect(markup).not.toContain("Kopieer");
});

test("nothing refused, nothing shown", () => {
  expect(shown([kept("een", null)], (op) => op)).toBe("");
});
