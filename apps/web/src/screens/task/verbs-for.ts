import type { Task } from "./view";

/** What a coordinator can do with a task, by what helps most in its state. */
export const taskDoings = [
  "give",
  "ask-again",
  "look-for",
  "accept",
  "start",
  "not-yet",
  "hand-back",
  "finish",
  "leave-undone",
  "pass-on",
  "split",
  "reopen",
  "change",
  "copy-link",
  "cancel",
] as const;
export type TaskDoing = (typeof taskDoings)[number];

const keeping = ["split", "change", "copy-link", "cancel"] as const;

const possible: Record<Task["state"], readonly TaskDoing[]> = {
  "handed-back": ["give", "ask-again", "look-for", "accept", "leave-undone", "split", "change", "cancel"],
  asked: ["accept", "finish", "hand-back", "not-yet", "ask-again", "give", "look-for", ...keeping],
  accepted: ["finish", "start", "not-yet", "hand-back", "leave-undone", "pass-on", ...keeping],
  "under-way": ["finish", "not-yet", "hand-back", "leave-undone", "pass-on", ...keeping],
  "to-find": ["give", "split", "change", "cancel"],
  done: ["reopen"],
  "not-done": ["give", "finish", "reopen", "look-for"],
  cancelled: [],
};

// Nothing more is asked of who left, and nothing said by them: what they had goes to somebody else.
const sayings: readonly TaskDoing[] = ["ask-again", "copy-link", "accept", "start", "not-yet"];
const giving: readonly TaskDoing[] = ["give", "pass-on"];

/** The verb that stands as a button, then those in the menu. A coordinator is not mailed, nor has a link. */
export function doingsFor({
  state,
  owner,
  ownerLeft,
}: Pick<Task, "state" | "owner" | "ownerLeft">): TaskDoing[] {
  const doings = possible[state];
  if (ownerLeft) {
    const others = doings.filter((doing) => !giving.includes(doing) && !sayings.includes(doing));
    return [...doings.filter((doing) => giving.includes(doing)), ...others];
  }
  const own = owner.kind === "coordinator";
  return doings.filter((doing) => !own || (doing !== "ask-again" && doing !== "copy-link"));
}
