import { expect, it } from "vitest";
import { carrying } from "./carrying";

it("only who carries much gets the words, with how many tasks", () => {
  const actors = ["lieve", "mia"].map((id) => ({ id, name: id, formal: false, domains: [] }));
  const carriers = [
    { id: "lieve", carriesMuch: true, openTasks: 7 },
    { id: "mia", carriesMuch: false, openTasks: 2 },
  ];
  const [lieve, mia] = carrying(actors, carriers, (key, { count }) => `${key} ${count}`);
  expect(lieve).toEqual({ ...actors[0], carriesMuch: "layers.carries 7" });
  expect(mia).toBe(actors[1]);
});
