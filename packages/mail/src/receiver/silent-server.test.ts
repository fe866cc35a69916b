import { expect, it } from "vitest";
import { sendRaw } from "../transport";
import { openSilentServer } from "./silent-server";

const mail = {
  from: "post@example.org",
  to: "lieve@example.org",
  raw: Buffer.from("Subject: dag\r\n\r\nDag\r\n"),
};

it.each([
  ["door", false],
  ["DATA", true],
] as const)("is silent from %s on: nothing was taken, it let us in: %s", async (from, reached) => {
  const server = await openSilentServer(from);
  const delivery = await sendRaw(server.url, mail, { greeting: 100, silence: 100 });
  await server.close();
  expect(delivery).toMatchObject({ state: "later", reached });
});
