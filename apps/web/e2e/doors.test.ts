import { afterAll, beforeAll } from "vitest";
import { badAddresses } from "./doors/bad-addresses";
import { badInput } from "./doors/bad-input";
import type { Door } from "./doors/door";
import { peopleDoors } from "./doors/people-doors";
import { lookAround } from "./support/demo";
import { type Served, serve } from "./support/serve";
import { quiet } from "./support/tables";

let served: Served | undefined;
const door: Door = {
  get served() {
    if (!served) throw new Error("nothing is served yet");
    return served;
  },
  cookie: "",
};
beforeAll(async () => {
  served = await serve();
  door.cookie = await lookAround(served);
  await quiet(served);
});
afterAll(() => served?.stop());

// Whatever is tried changes nothing, so one house is enough for all of it; the new link that is asked for comes last.
badAddresses(door);
badInput(door);
peopleDoors(door);
