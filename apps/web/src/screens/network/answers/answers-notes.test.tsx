import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { NextIntlClientProvider } from "next-intl";
import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { nothingYet } from "../../../saving/saved-state";
import { NetworkPlace } from "../network-place";
import type { PendingAnswer } from "./answer";
import { AnswersNotes } from "./answers-notes";

const refused: PendingAnswer = {
  ...{ id: "t", place: "f", order: 1, at: 5, tried: true, refused: { code: "not-found", reason: null } },
  op: {
    ...{ kind: "tie", id: "t", actorId: "griet", memberId: null },
    ...{ change: { words: "Zij luistert nooit." }, seen: { words: null } },
  },
};

/** Only what this note reads of the network and of the answers is there. */
function shown(feelingsClosed: object | null): string {
  const network = { feelingsClosed, members: [], actors: [{ id: "griet", name: "Griet Maes" }] };
  const answers = { queue: [refused], sync: null, saving: nothingYet, lasting: true, signedOut: false };
  const value = { network, answers } as unknown as ComponentProps<typeof NetworkPlace>["value"];
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="nl-BE" timeZone="Europe/Brussels" messages={coordinatorMessages("nl")}>
      <NetworkPlace value={value}>
        <AnswersNotes />
      </NetworkPlace>
    </NextIntlClientProvider>,
  );
}

test("what the server refused is told with its words", () => {
  expect(shown(null)).toContain("Griet Maes");
  expect(shown(null)).toContain("Zij luistert nooit.");
});

test("with others at the table it tells neither of whom it was nor what was said", () => {
  const markup = shown({ kind: "talk" });
  expect(markup).not.toContain("Griet");
  expect(markup).not.toContain("luistert");
});
