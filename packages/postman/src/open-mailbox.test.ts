import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendRaw } from "@rondom/mail/transport";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openMailbox } from "./open-mailbox";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rondom-mails-"));
});
afterEach(() => rm(folder, { recursive: true }));

const raw = (subject: string) =>
  Buffer.from(
    `From: Rondom <rondom@demo.test>\r\nTo: Eve <eve@example.org>\r\nSubject: ${subject}\r\n\r\nDag!\r\n`,
  );

test("what it took is still there after a restart, in order and byte for byte", async () => {
  const first = await openMailbox(folder);
  const send = (url: string, subject: string) =>
    sendRaw(url, { from: "rondom@demo.test", to: "eve@example.org", raw: raw(subject) });
  await send(first.url, "One");
  await send(first.url, "Two");
  await first.close();

  // What a kill in the middle leaves behind.
  await writeFile(join(folder, "000003.eml.part"), "Delivered-To: eve@exam");
  const second = await openMailbox(folder);
  expect(second.mails).toEqual(first.mails);
  expect(second.mails.map(({ to, subject }) => [to, subject])).toEqual([
    ["eve@example.org", "One"],
    ["eve@example.org", "Two"],
  ]);
  await send(second.url, "Three");
  expect(second.mails.map((mail) => mail.subject)).toEqual(["One", "Two", "Three"]);
  expect((await readdir(folder)).sort()).toEqual(["000001.eml", "000002.eml", "000003.eml"]);
  await second.close();
});
