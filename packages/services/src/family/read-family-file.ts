import { checkFamilyFile } from "@rondom/domain/family/check-family-file";
import { type FamilyFile, familyFileInput } from "@rondom/domain/family/family-file";
import { familyFileSchema } from "@rondom/domain/family/family-file-schema";
import { readJsonLines } from "@rondom/domain/family/json-lines";
import { largestFile } from "@rondom/domain/family/largest-file";
import { Refusal } from "@rondom/domain/refusal";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** A file of another kind has thousands of places that do not fit: the first are enough to see so. */
const mostProblems = 100;

const fits = new Ajv2020({ allErrors: true, strict: true }).compile(familyFileSchema);

/**
 * Reads a family file. Throws Refusal("not-valid", "family-file") that names every place that does not fit: path is the
 * JSON pointer, values.line its line in the file. `year` decides who counts as a minor.
 */
export function readFamilyFile(bytes: Uint8Array, year: number): FamilyFile {
  const read = readJsonLines(decode(bytes));
  if ("problem" in read) throw refused([read.problem]);
  const { value, lines } = read;
  if (!fits(value)) throw refused((fits.errors ?? []).map(fromSchema), lines);
  const cleaned = familyFileInput.safeParse(value);
  if (!cleaned.success) {
    const problems = cleaned.error.issues.map((issue) => ({
      pointer: issue.path.map((part) => `/${String(part)}`).join(""),
      reason: /^[a-z][a-z-]*$/.test(issue.message) ? issue.message : "not-understood",
    }));
    throw refused(problems, lines);
  }
  const problems = checkFamilyFile(cleaned.data, year);
  if (problems.length > 0) throw refused(problems, lines);
  return cleaned.data;
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > largestFile) throw refused([{ pointer: "", reason: "file-too-large", line: 1 }]);
  try {
    // A byte order mark is taken off by the decoder; UTF-16 and Latin-1 are not UTF-8 and stop here.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused([{ pointer: "", reason: "not-utf-8", line: 1 }]);
  }
}

interface Problem {
  pointer: string;
  reason: string;
  line?: number;
}

function refused(problems: Problem[], lines: ReadonlyMap<string, number> = new Map()): Refusal {
  const fields = problems.slice(0, mostProblems).map(({ pointer, reason, line }) => ({
    path: pointer,
    reason,
    values: { line: line ?? lineOf(lines, pointer) },
  }));
  return new Refusal(
    "not-valid",
    "family-file",
    fields.sort((a, b) => a.values.line - b.values.line),
  );
}

/** The line of a place; of what it should be in when it is not there at all. */
function lineOf(lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = lines.get(at);
    if (line) return line;
  }
  return 1;
}

const reasons: Record<string, string> = {
  required: "needed",
  minLength: "needed",
  additionalProperties: "unknown-key",
  type: "wrong-type",
  const: "not-in-list",
  enum: "not-in-list",
  maxLength: "too-long",
  maxItems: "too-many",
  uniqueItems: "told-twice",
  minimum: "not-a-year",
  maximum: "not-a-year",
};

function fromSchema(error: ErrorObject): Problem {
  const missing: unknown = error.params.missingProperty ?? error.params.additionalProperty;
  const inner = typeof missing === "string" ? `/${missing.replaceAll("~", "~0").replaceAll("/", "~1")}` : "";
  return { pointer: error.instancePath + inner, reason: reasons[error.keyword] ?? "not-understood" };
}
