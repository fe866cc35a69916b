import { expect, test } from "vitest";
import { physicalSides } from "./physical-sides";

const css = (text: string) => physicalSides.check([{ path: "apps/web/src/ui/tokens.css", text }]);
const tsx = (text: string) => physicalSides.check([{ path: "apps/web/src/ui/button.tsx", text }]);

test.each([
  "a { margin-left: 1rem }",
  "  padding-right: 0;",
  "a{left:0}",
  "  right: 0;",
  "  border-left-color: red;",
  "  border-top-left-radius: 3px;",
  "  text-align: left;",
  "  float:right",
  "  @apply ml-2;",
])("refuses the style %s", (text) => {
  expect(css(text)).toHaveLength(1);
});

test.each([
  "  margin-inline-start: 1rem;",
  "  inset-inline-end: 0;",
  "  text-align: start;",
  "  --left: 1px;",
  "/* left: 0 */",
  "  border-inline-start: 0",
])("lets the style %s be", (text) => {
  expect(css(text)).toEqual([]);
});

test.each([
  '<p className="ml-2" />',
  '<p className="flex -mr-4" />',
  '<p className="md:pl-[3px]" />',
  '<p className="hover:pr-auto" />',
  '<p className="left-0" />',
  '<p className="-right-1/2" />',
  '<p className="text-left" />',
  '<p className="sm:text-right font-bold" />',
  '<p className="border-l-2" />',
  '<p className="rounded-tl-lg" />',
  "<p style={{ marginLeft: 3 }} />",
])("refuses the class in %s", (text) => {
  expect(tsx(text)).toHaveLength(1);
});

test.each([
  '<p className="ms-2 pe-4 start-0 text-start border-s rounded-s" />',
  "<p>right-to-left, left-handed</p>",
  'key === "ArrowLeft"',
])("lets %s be", (text) => {
  expect(tsx(text)).toEqual([]);
});

test("other packages are free: mail programs do not know start and end", () => {
  expect(physicalSides.check([{ path: "packages/mail/src/frame.tsx", text: 'className="ml-2"' }])).toEqual(
    [],
  );
});
