import { expect, it } from "vitest";
import { initials } from "./initials";

it.each([
  ["Lieve Dewaele", "LD"],
  ["Marie-Christine Vandenbroucke-Van Wambeke", "MW"],
  ["Selam", "S"],
  ["éva de roo", "ÉR"],
  ["Tom Verlinden (2)", "TV"],
  ["Persoon 12", "12"],
  ["Tom Verlinden 2", "TV"],
])("%s sits as %s", (name, shown) => {
  expect(initials(name)).toBe(shown);
});

it.each(["Олена Ковальчук", "زرمینه شریفی", "ሰላም ተስፋይ", "", "123 !"])("%s sits as a figure", (name) => {
  expect(initials(name)).toBeNull();
});
