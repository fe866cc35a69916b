export const fileStates = ["open", "closed"] as const;
export type FileState = (typeof fileStates)[number];

/** write: whatever changes something of the family; copy: it goes out on paper or as a file, and that is noted. */
export const fileVerbs = ["close", "reopen", "write", "copy"] as const;
export type FileVerb = (typeof fileVerbs)[number];

export type FileStep =
  | { kind: "step"; to: FileState }
  | { kind: "nothing" }
  | { kind: "bar"; code: "closed" };

const nothing: FileStep = { kind: "nothing" };
const to = (state: FileState): FileStep => ({ kind: "step", to: state });

const table: Record<FileVerb, Record<FileState, FileStep>> = {
  close: { open: to("closed"), closed: nothing },
  reopen: { open: nothing, closed: to("open") },
  write: { open: to("open"), closed: { kind: "bar", code: "closed" } },
  copy: { open: to("open"), closed: to("closed") },
};

/** What a verb does to a family's file. Total: every combination has an answer. */
export function fileStep(state: FileState, verb: FileVerb): FileStep {
  return table[verb][state];
}
