import type { MyTask } from "@rondom/services/task/list-tasks-everywhere";
import type { ReadTask, TaskDetails } from "@rondom/services/task/read-task";
import { describe, expect, it } from "vitest";
import { familyReading, readingOf } from "../testing/reading";
import { myTasksView, taskFrame, taskView } from "./task-view";

const askedBy = { name: "Mia Hendrickx", phone: "09 111 11 11" };

function details(over: Partial<TaskDetails> = {}): TaskDetails {
  return {
    title: "School bellen",
    domain: "education",
    domainName: null,
    why: { text: "een school", language: "nl" },
    byDate: "2026-12-04",
    late: false,
    agreedAt: 7,
    report: { number: 1, lineId: "abc", path: "/l/report1" },
    handedBack: null,
    wish: "all",
    questions: [{ words: "Hoe laat?", at: 1, answer: null, seen: true }],
    ...over,
  };
}
const view = (over: Partial<TaskDetails> = {}, state: ReadTask["state"] = "asked", query = "") =>
  taskView({ askedBy, state }, details(over), readingOf({ query }), "/l/griet1/tasks");

describe("a task", () => {
  it("says what, why, by when, where it was agreed and who asked", () => {
    expect(view()).toMatchObject({
      state: "asked",
      title: { text: "School bellen", language: "nl" },
      why: { words: { text: "een school", language: "nl" }, domain: { key: "education", name: null } },
      due: "2026-12-04",
      lateDays: 0,
      agreed: { on: 7, href: "/l/report1#line-abc" },
      coordinator: { name: "Mia Hendrickx", called: "Mia", phone: "09 111 11 11" },
      questions: [{ words: "Hoe laat?", answer: null, seen: true }],
      all: "/l/griet1/tasks",
      mayTell: true,
      mayTakeBack: true,
      reason: null,
      word: null,
    });
  });

  it("leaves out what is not there", () => {
    const bare = view({ why: null, agreedAt: null, report: null });
    expect(bare.why).toBeUndefined();
    expect(bare.agreed).toBeUndefined();
    expect(view({ report: null }).agreed).toEqual({ on: 7 });
  });

  it("is asked by the family's coordinator when nobody else is known", () => {
    expect(taskFrame({ askedBy: { name: "", phone: "" } }, readingOf()).coordinator.name).toBe(
      "Joke Vermeulen",
    );
    expect(taskFrame({ askedBy: { name: "Mia", phone: "" } }, readingOf()).coordinator.phone).toBeNull();
  });

  it("counts the days it is late, in Belgium", () => {
    expect(view({ late: true, byDate: "2026-11-20" }).lateDays).toBe(3);
    expect(view({ late: false, byDate: "2026-11-20" }).lateDays).toBe(0);
    expect(view({ late: true, byDate: null }).lateDays).toBe(0);
  });

  it.each([
    ["2026-11-27", "accepted", true],
    ["2026-11-26", "accepted", false],
    ["2026-11-27", "under-way", true],
    ["2026-11-27", "asked", false],
    [null, "accepted", false],
  ] as const)("by %s and %s: a reminder follows is %s", (byDate, state, reminds) => {
    expect(view({ byDate }, state).reminds).toBe(reminds);
    // Who wishes fewer is not told that one comes before the day.
    for (const wish of ["after", "none"] as const) expect(view({ byDate, wish }, state).reminds).toBe(false);
  });

  it("remembers why it was handed back, and what was chosen in a post that did not fit", () => {
    const back = { reason: "date", word: "in maart" } as const;
    expect(view({ handedBack: back }, "handed-back")).toMatchObject(back);
    const posted = new URLSearchParams("reason=no-time");
    const reading = readingOf({ failed: { status: 422, posted, problem: "too-long" } });
    expect(taskView({ askedBy, state: "asked" }, details(), reading, undefined).reason).toBe("no-time");
  });

  it.each([
    ["a=accept", "accept"],
    ["a=done", "done"],
    ["a=cannot", undefined],
    ["a=yes", undefined],
  ])("%s in a mail chooses %s", (query, chosen) => {
    const shown = view({}, "asked", query);
    expect(shown.chosen).toBe(chosen);
    expect(shown.keep).toBe(chosen && query);
  });

  it.each([
    ["sent=word", "word"],
    ["sent=question", "question"],
    ["sent=later", "later"],
    ["sent=", undefined],
  ])("%s says that %s arrived", (query, sent) => {
    expect(view({}, "done", query).sent).toBe(sent);
  });
});

describe("more time", () => {
  it("is offered a week, two and four ahead", () => {
    expect(view().days).toEqual(["2026-11-30", "2026-12-07", "2026-12-21"]);
    expect(view()).not.toHaveProperty("dayProblem");
  });

  it("keeps the day that was typed, with what is the matter", () => {
    const posted = new URLSearchParams("act=later&newDate=31/2/2027");
    const reading = readingOf({ failed: { status: 422, posted, dayProblem: "not-a-date" } });
    const shown = taskView({ askedBy, state: "asked" }, details(), reading, undefined);
    expect(shown).toMatchObject({ dayProblem: "not-a-date", dayDraft: "31/2/2027" });
  });
});

describe("all tasks", () => {
  const task = (over: Partial<MyTask>): MyTask => ({
    id: "t",
    title: "Bellen",
    domain: null,
    byDate: "2026-11-22",
    state: "asked",
    meetingId: null,
    lineId: null,
    path: "/l/t",
    ...over,
  });
  const late = (over: Partial<MyTask>) => myTasksView([task(over)], readingOf()).tasks[0]?.late;

  it("are shown with day, state and page", () => {
    const reading = familyReading("/tasks");
    expect(myTasksView([task({ state: "accepted", path: null })], reading)).toMatchObject({
      back: "/f/selam1",
      tasks: [
        {
          id: "t",
          title: { text: "Bellen", language: "nl" },
          due: "2026-11-22",
          state: "accepted",
          late: true,
          href: null,
        },
      ],
    });
  });

  it("are late from the day after, while they wait", () => {
    expect(late({})).toBe(true);
    expect(late({ byDate: "2026-11-23" })).toBe(false);
    expect(late({ byDate: null })).toBe(false);
    expect(late({ state: "done" })).toBe(false);
    expect(late({ state: "handed-back" })).toBe(false);
  });

  it("have no words where only their own page names them", () => {
    expect(myTasksView([task({ title: null })], readingOf()).tasks[0]?.title).toBeNull();
  });

  it("leave out what is no longer needed", () => {
    expect(myTasksView([task({ state: "cancelled" })], readingOf()).tasks).toEqual([]);
  });
});
