import type { Task } from "./view";

/** What a coordinator can do with a task, by what helps most in its state. */
export const taskDoings = [
  "give",
  "ask-again",
  "accept",
  "hand-back",
  "finish",
  "reopen",
  "change",
  "copy-link",
  "cancel",
] as const;
export type TaskDoing = (typeof taskDoings)[number];

const possible: Record<Task["state"], readonly TaskDoing[]> = {
  "handed-back": ["give", "ask-again", "accept", "change", "cancel"],
  asked: ["accept", "finish", "hand-back", "ask-again", "give", "change", "copy-link", "cancel"],
  accepted: ["finish", "hand-back", "change", "copy-link", "cancel"],
  "under-way": ["finish", "hand-back", "change", "copy-link", "cancel"],
  "to-find": ["give", "change", "cancel"],
  done: ["reopen"],
  "not-done": ["give", "reopen"],
  cancelled: [],
};

/** The verb that stands as a button, then those in the menu. A coordinator is not mailed, nor has a link. */
export function doingsFor({ state, owner }: Pick<Task, "state" | "owner">): TaskDoing[] {
  const own = owner.kind === "coordinator";
  return possible[state].filter((doing) => !own || (doing !== "ask-again" && doing !== "copy-link"));
}
