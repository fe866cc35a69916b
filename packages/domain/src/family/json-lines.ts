/** A JSON text as a value, with the line on which each part of it begins, by JSON pointer (RFC 6901). */
export interface LocatedJson {
  value: unknown;
  lines: ReadonlyMap<string, number>;
}

export interface JsonProblem {
  line: number;
  pointer: string;
  reason: "not-json" | "too-deep" | "key-twice";
}

const deepest = 32;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const space = /[ \t\r]*\n?/y;

class Stop {
  constructor(readonly problem: JsonProblem) {}
}

/** Reads strict JSON (RFC 8259) and refuses the same key twice in one object; stops at the first problem. */
export function readJsonLines(text: string): LocatedJson | { problem: JsonProblem } {
  try {
    return locate(text);
  } catch (error) {
    if (error instanceof Stop) return { problem: error.problem };
    throw error;
  }
}

function locate(text: string): LocatedJson {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  function stop(pointer: string, reason: JsonProblem["reason"]): never {
    throw new Stop({ line, pointer, reason });
  }
  function skipSpace() {
    for (;;) {
      space.lastIndex = at;
      const found = space.exec(text)?.[0] ?? "";
      if (found === "") return;
      at += found.length;
      if (found.endsWith("\n")) line += 1;
    }
  }
  function take(sign: string): boolean {
    skipSpace();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }
  function string(pointer: string): string {
    const start = at;
    at += 1;
    while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at += 1;
    try {
      return JSON.parse(text.slice(start, at));
    } catch {
      return stop(pointer, "not-json");
    }
  }
  function members(pointer: string, depth: number): object {
    const keys = new Map<string, unknown>();
    if (take("}")) return {};
    do {
      skipSpace();
      if (text[at] !== '"') stop(pointer, "not-json");
      const key = string(pointer);
      const inner = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (keys.has(key)) stop(inner, "key-twice");
      if (!take(":")) stop(inner, "not-json");
      keys.set(key, value(inner, depth));
    } while (take(","));
    if (!take("}")) stop(pointer, "not-json");
    // fromEntries defines properties, so that "__proto__" is a key like any other.
    return Object.fromEntries(keys);
  }
  function items(pointer: string, depth: number): unknown[] {
    const list: unknown[] = [];
    if (take("]")) return list;
    do list.push(value(`${pointer}/${list.length}`, depth));
    while (take(","));
    if (!take("]")) stop(pointer, "not-json");
    return list;
  }
  function value(pointer: string, depth: number): unknown {
    skipSpace();
    lines.set(pointer, line);
    if (depth > deepest) stop(pointer, "too-deep");
    if (take("{")) return members(pointer, depth + 1);
    if (take("[")) return items(pointer, depth + 1);
    if (text[at] === '"') return string(pointer);
    scalar.lastIndex = at;
    const found = scalar.exec(text)?.[0] ?? stop(pointer, "not-json");
    at += found.length;
    return JSON.parse(found);
  }

  const whole = value("", 0);
  skipSpace();
  if (at < text.length) stop("", "not-json");
  return { value: whole, lines };
}
