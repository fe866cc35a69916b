import { expect, it } from "vitest";
import { coordinatorMessages } from "./coordinator-messages";

function lines(tree: object): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : lines(value)));
}

it("speaks Dutch and English", () => {
  expect(coordinatorMessages("nl")["coordinator-frame"].lineKind.decision).toBe("Beslissing");
  expect(coordinatorMessages("en")["coordinator-frame"].lineKind.decision).toBe("Decision");
});

it("has no quote that the format would swallow", () => {
  for (const language of ["nl", "en"] as const) {
    for (const line of lines(coordinatorMessages(language))) expect(line).not.toMatch(/'[{}<]/);
  }
});

it("avoids the words of offices", () => {
  expect(lines(coordinatorMessages("nl")).join(" ")).not.toMatch(
    /\b(fout|ongeldig|verplicht|dossier|cliënt|casus|deadline|achterstallig)/i,
  );
});
