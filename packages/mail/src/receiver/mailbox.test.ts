import { afterEach, beforeEach, expect, it } from "vitest";
import { composeMail } from "../compose";
import { sendRaw } from "../transport";
import { ReceivingMailbox } from "./mailbox";

let mailbox: ReceivingMailbox;
beforeEach(async () => {
  mailbox = await new ReceivingMailbox(3).open();
});
afterEach(() => mailbox.close());

async function deliver(to: string, number = 1) {
  const raw = await composeMail(
    {
      subject: `Nummer ${number}`,
      preheader: "",
      html: '<a href="https://rondom.test/l/abc?a=yes&amp;t=nl">ja</a> <a href="tel:090000000">bel</a>',
      text: "Open:\nhttps://rondom.test/l/abc\n",
    },
    {
      from: { name: "Joke Vermeulen", address: "post@example.org" },
      replyTo: { name: "Joke", address: "joke@example.org" },
      to: { name: "Lieve", address: to },
      messageId: `<${number}@rondom.test>`,
      date: 0,
    },
  );
  return sendRaw(mailbox.url, { from: "post@example.org", to, raw });
}

it("reads what arrived", async () => {
  await deliver("lieve@example.org");
  const [mail] = mailbox.mails;
  expect(mail).toMatchObject({
    to: "lieve@example.org",
    from: { name: "Joke Vermeulen", address: "post@example.org" },
    replyTo: ["joke@example.org"],
    subject: "Nummer 1",
    links: ["https://rondom.test/l/abc", "https://rondom.test/l/abc?a=yes&t=nl"],
    attachments: [],
  });
  expect(mail).not.toHaveProperty("calendar");
  expect(mail?.text).toContain("Open:");
  expect(mail?.headers["auto-submitted"]).toBe("auto-generated");
});

it("listens on loopback only", () => {
  expect(mailbox.url).toMatch(/^smtp:\/\/127\.0\.0\.1:\d+$/);
});

it("keeps the newest, and knows whose they are", async () => {
  for (const number of [1, 2, 3, 4])
    await deliver(number === 4 ? "bart@example.org" : "lieve@example.org", number);
  expect(mailbox.mails.map(({ subject }) => subject)).toEqual(["Nummer 2", "Nummer 3", "Nummer 4"]);
  expect(mailbox.mailsTo("bart@example.org").map(({ subject }) => subject)).toEqual(["Nummer 4"]);
});

it("waits for a mail that is still to come, and says when it does not", async () => {
  const two = mailbox.waitFor("lieve@example.org", 2);
  await deliver("lieve@example.org", 1);
  await deliver("lieve@example.org", 2);
  expect(await two).toHaveLength(2);
  await expect(mailbox.waitFor("lieve@example.org", 3, 50)).rejects.toThrow(
    "2 of 3 mails to lieve@example.org",
  );
});

it("fails as told, in turn and for that address alone", async () => {
  mailbox.fail("lieve@example.org", { at: "recipient", code: 451, words: "busy" });
  mailbox.fail("lieve@example.org", { at: "message", code: 552, words: "full" });
  expect(await deliver("bart@example.org")).toMatchObject({ state: "handed-over" });
  expect(await deliver("lieve@example.org")).toMatchObject({ state: "later" });
  expect(await deliver("lieve@example.org")).toMatchObject({ state: "refused", code: 552 });
  expect(await deliver("lieve@example.org")).toMatchObject({ state: "handed-over" });
  expect(mailbox.mails.map(({ to }) => to)).toEqual(["bart@example.org", "lieve@example.org"]);
});

it("of two mails at once to an address that fails once, one fails and the other is kept", async () => {
  mailbox.fail("lieve@example.org", { at: "message", code: 451, words: "busy" });
  const states = await Promise.all([deliver("lieve@example.org", 1), deliver("lieve@example.org", 2)]);
  expect(states.map(({ state }) => state).toSorted()).toEqual(["handed-over", "later"]);
  expect(mailbox.mailsTo("lieve@example.org")).toHaveLength(1);
});

it("refuses to open where somebody else listens", async () => {
  const port = Number(mailbox.url.split(":").at(-1));
  await expect(new ReceivingMailbox().open(port)).rejects.toThrow("EADDRINUSE");
});
