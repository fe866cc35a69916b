import type { MeetingStage } from "@rondom/domain/meeting/stage";
import { expect, it } from "vitest";
import { byStage, type MeetingInBrief } from "./view";

const meeting = (id: string, stage: MeetingStage, startsAt: number | null): MeetingInBrief => ({
  id,
  stage,
  startsAt,
  minutes: 90,
  place: null,
  online: false,
  about: "needs",
  needs: [],
  answers: { yes: 0, maybe: 0, no: 0, waiting: 0 },
  reportNumber: null,
});

it("shows what comes first, then drafts, then what was, the newest on top", () => {
  const shown = byStage([
    meeting("old", "past", 1),
    meeting("off", "cancelled", 2),
    meeting("undated", "draft", null),
    meeting("recent", "past", 5),
    meeting("dated", "draft", 40),
    meeting("later", "called", 30),
    meeting("soon", "called", 20),
  ]);
  expect(shown.map(({ stage, meetings }) => [stage, ...meetings.map(({ id }) => id)])).toEqual([
    ["called", "soon", "later"],
    ["draft", "dated", "undated"],
    ["past", "recent", "old"],
    ["cancelled", "off"],
  ]);
});

it("leaves out what there is none of", () => {
  expect(byStage([])).toEqual([]);
  expect(byStage([meeting("one", "draft", null)]).map(({ stage }) => stage)).toEqual(["draft"]);
});
