import { coordinatorLanguages } from "@rondom/domain/language";
import { expect, it } from "vitest";
import * as french from "./coordinator/fr";
import { coordinatorMessages } from "./coordinator-messages";

function lines(tree: object): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : lines(value)));
}

it("speaks Dutch, English and French", () => {
  expect(coordinatorMessages("nl")["coordinator-frame"].lineKind.decision).toBe("Beslissing");
  expect(coordinatorMessages("en")["coordinator-frame"].lineKind.decision).toBe("Decision");
  expect(coordinatorMessages("fr")["coordinator-frame"].lineKind.decision).toBe("Décision");
});

it("says on the screen what stands on paper, in each language's own words", () => {
  const { history, network, paper, views } = {
    history: coordinatorMessages("fr")["coordinator-history"].about.then,
    network: coordinatorMessages("fr")["coordinator-network"].map.emptyChair,
    paper: coordinatorMessages("fr")["coordinator-paper"].sheet.legend,
    views: coordinatorMessages("fr")["coordinator-views"].words.ring.close,
  };
  expect([history, network, paper, views]).toEqual(["Avant", "chaise vide", "Que voit-on ?", "proche"]);
  expect(coordinatorMessages("fr")["coordinator-network"].map.family).toBe("{family}, la famille");
  expect(coordinatorMessages("fr")["coordinator-paper"].pseudonym.family).toBe("La famille");
});

it("has no quote that the format would swallow", () => {
  for (const language of coordinatorLanguages) {
    for (const line of lines(coordinatorMessages(language))) expect(line).not.toMatch(/'[{}<]/);
  }
});

it("avoids the words of offices", () => {
  expect(lines(coordinatorMessages("nl")).join(" ")).not.toMatch(
    /\b(fout|ongeldig|verplicht|dossier|cliënt|casus|deadline|achterstallig)/i,
  );
});

it("avoids the words of offices in French too", () => {
  const office = /(?<!\p{L})(erreur|invalide|obligatoire|dossier|client|deadline|échéance|usager)/iu;
  expect(lines(coordinatorMessages("fr")).filter((line) => office.test(line))).toEqual([]);
});

it("keeps a French sign on the line of its word", () => {
  const { sheet, ...screens } = french;
  expect(lines(screens).filter((line) => / [;:?!»]|« /.test(line))).toEqual([]);
});
