import { expect, it } from "vitest";
import { element, escapeXml } from "./xml";

it("escapes what XML gives a meaning", () => {
  expect(escapeXml(`<script>"a" & 'b'</script>`)).toBe(
    "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;",
  );
});

it("writes attributes escaped, leaves undefined ones out, closes empty elements", () => {
  expect(element("g", { id: 'a"b', x: 0, y: undefined })).toBe('<g id="a&quot;b" x="0"/>');
  expect(element("g", {}, "<b/>", "c")).toBe("<g><b/>c</g>");
});
