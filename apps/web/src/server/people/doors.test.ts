import { linkPurposes } from "@rondom/domain/access/link";
import { newId } from "@rondom/domain/id";
import { describe, expect, it } from "vitest";
import { familyDoor } from "./family-door";
import { participantDoor } from "./participant-door";

describe("a participant's link", () => {
  const opens = (purpose: (typeof linkPurposes)[number], path: string) =>
    participantDoor.pageFor(purpose, path.split("/").filter(Boolean)) !== null;

  it("opens what it is for", () => {
    expect(linkPurposes.map((purpose) => opens(purpose, ""))).toEqual([true, true, true, false]);
  });

  it("opens all tasks, and the day for a calendar only of an invitation", () => {
    expect(opens("task", "tasks")).toBe(true);
    expect(opens("invitation", "overleg.ics")).toBe(true);
    expect(opens("task", "overleg.ics")).toBe(false);
  });

  it("opens the map, whose verb asks who may read it", () => {
    for (const purpose of ["invitation", "task", "report"] as const) expect(opens(purpose, "map")).toBe(true);
  });

  it("opens the page for fewer reminders, which any mail may lead to", () => {
    for (const purpose of ["invitation", "task", "report"] as const)
      expect(opens(purpose, "reminders")).toBe(true);
  });

  it("opens the pages to step back and to say what one can do", () => {
    for (const purpose of ["invitation", "task", "report"] as const) {
      expect([opens(purpose, "away"), opens(purpose, "offer")]).toEqual([true, true]);
    }
  });

  it.each([
    "map/x",
    "away/x",
    "offer/x",
    "sharing",
    "tasks/x",
    "overleg.ics/x",
    "task/abc",
    "TASKS",
    "reminders/x",
  ])("opens no %s", (path) => {
    expect(opens("invitation", path)).toBe(false);
  });
});

describe("a family's link", () => {
  const opens = (path: string, purpose: (typeof linkPurposes)[number] = "family") =>
    familyDoor.pageFor(purpose, path.split("/").filter(Boolean)) !== null;
  const id = newId();

  it.each([
    "",
    "goals",
    "new-goal",
    "plan.pdf",
    "template.pdf",
    "successes",
    "map",
    "reminders",
    "reports",
    "sees",
    "sharing",
    "tasks",
    "thank",
    "wish",
    `invitation/${id}`,
    `invitation/${id}/overleg.ics`,
    `goal/${id}`,
    `report/${id}`,
    `task/${id}`,
    `thank/${id}`,
  ])("opens /%s", (path) => {
    expect(opens(path)).toBe(true);
    expect(opens(path, "task")).toBe(false);
  });

  it.each([
    "task",
    "away",
    "offer",
    "task/abc",
    "goal",
    "goal/abc",
    "thank/abc",
    `task/${id}/overleg.ics`,
    `invitation/${id}/overleg.ics/x`,
    `map/${id}`,
    "constructor",
    "x",
  ])("opens no /%s", (path) => {
    expect(opens(path)).toBe(false);
  });
});
