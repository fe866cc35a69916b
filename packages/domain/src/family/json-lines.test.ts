import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonLines } from "./json-lines";

function readValue(text: string): unknown {
  const read = readJsonLines(text);
  if ("problem" in read) throw new Error(`refused: ${JSON.stringify(read.problem)}`);
  return read.value;
}
function problemOf(text: string) {
  const read = readJsonLines(text);
  return "problem" in read ? read.problem : null;
}

test("reads what JSON.stringify writes, in any spacing", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, "\t"), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(readValue(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("takes and refuses the same texts as JSON.parse, but for keys told twice", () => {
  const sign = fc.constantFrom(...'{}[]",:0123-+.eE \n\t\\utrefalsn'.split(""), '"a"', "true", "null", "1");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join("");
      let expected: unknown;
      try {
        expected = JSON.parse(text);
      } catch {
        expect(problemOf(text)?.reason).toMatch(/not-json|key-twice/);
        return;
      }
      const read = readJsonLines(text);
      if ("problem" in read) expect(read.problem.reason).toBe("key-twice");
      else expect(read.value).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test("knows the line of every part, by pointer", () => {
  const read = readJsonLines('{\n  "a": [\n    1,\r\n    {"b/c": 2,\n "d~e":\n3}\n  ]\n}');
  if ("problem" in read) throw new Error("refused");
  expect([...read.lines]).toEqual([
    ["", 1],
    ["/a", 2],
    ["/a/0", 3],
    ["/a/1", 4],
    ["/a/1/b~1c", 4],
    ["/a/1/d~0e", 6],
  ]);
});

test.each([
  ["", 1, "", "not-json"],
  ["{\n\n  x}", 3, "", "not-json"],
  ['{"a": 1,}', 1, "", "not-json"],
  ["[1,\n2,]", 2, "/2", "not-json"],
  ['{"a": "b\n"}', 1, "/a", "not-json"],
  ['{"a": "never closed', 1, "/a", "not-json"],
  ['{"a"\n 1}', 2, "/a", "not-json"],
  ['{"a": 1\n "b": 2}', 2, "", "not-json"],
  ["[1\n 2]", 2, "", "not-json"],
  ["[01]", 1, "/0", "not-json"],
  ["[truex]", 1, "/0", "not-json"],
  ["{} {}", 1, "", "not-json"],
  ["// x\n{}", 1, "", "not-json"],
  ["[NaN]", 1, "/0", "not-json"],
  ['{"a": 1,\n"a": 2}', 2, "/a", "key-twice"],
] as const)("%j stops on line %i at %j: %s", (text, line, pointer, reason) => {
  expect(problemOf(text)).toEqual({ line, pointer, reason });
});

test("32 levels are read, 33 are not, and ten thousand do no harm", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  expect(problemOf(nested(33))).toBeNull();
  expect(problemOf(nested(34))?.reason).toBe("too-deep");
  expect(problemOf(nested(10_000))?.reason).toBe("too-deep");
});

test("a key of the language's own is a key like any other", () => {
  const value = readValue('{"__proto__": {"x": 1}, "constructor": 2}') as object;
  expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});
