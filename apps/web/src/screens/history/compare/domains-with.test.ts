import type { MapDomain } from "@rondom/domain/network/map";
import { expect, test } from "vitest";
import { domainsWith } from "./domains-with";

const domain = (key: string, name: string | null = null): MapDomain => ({
  ...{ key, own: name ? { name, icon: "star" } : null },
  ...{ stored: "not-spoken", shown: "not-spoken", people: 0, gaps: 0 },
});

test("domains of versions alone come after those of today, once; today's keep their own name", () => {
  const today = [domain("work"), domain("o1", "Tuin")];
  const drawn = [domain("work"), domain("o1", "Moestuin"), domain("o2", "Koor")];
  expect(domainsWith(today, [{ domains: drawn }, { domains: drawn }])).toEqual([...today, drawn[2]]);
  expect(domainsWith(today, [{ domains: [domain("work")] }])).toBe(today);
});
