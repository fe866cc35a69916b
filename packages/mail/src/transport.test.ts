import { createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RefusedAddress } from "./address";
import { ReceivingMailbox } from "./receiver/mailbox";
import { sendRaw } from "./transport";

const to = "lieve@example.org";
const mail = { from: "post@example.org", to, raw: Buffer.from("Subject: dag\r\n\r\n.punt\r\ntwee\r\n") };

describe("to a real server", () => {
  let mailbox: ReceivingMailbox;
  beforeEach(async () => {
    mailbox = await new ReceivingMailbox().open();
  });
  afterEach(() => mailbox.close());

  it("hands over, with the server's words, and the bytes arrive as they were", async () => {
    expect(await sendRaw(mailbox.url, mail)).toEqual({
      state: "handed-over",
      serverWords: expect.stringMatching(/^250 /),
    });
    expect(mailbox.mailsTo(to).map(({ raw }) => raw.toString())).toEqual([mail.raw.toString()]);
  });

  it.each(["recipient", "message"] as const)("is refused at the %s with 5xx", async (at) => {
    mailbox.fail(to, { at, code: 550, words: `no such mailbox\u0007${"x".repeat(400)}` });
    const delivery = await sendRaw(mailbox.url, mail);
    expect(delivery).toMatchObject({ state: "refused", code: 550 });
    const { serverWords } = delivery as { serverWords: string };
    expect(serverWords).toMatch(/^550 .*no such mailbox x+$/);
    expect(serverWords).toHaveLength(300);
    expect(mailbox.mails).toEqual([]);
  });

  it.each([
    ["recipient", 451],
    ["message", 451],
    ["message", 421],
    ["recipient", 499],
  ] as const)("comes back later after a 4xx at the %s", async (at, code) => {
    mailbox.fail(to, { at, code, words: "greylisted" });
    expect(await sendRaw(mailbox.url, mail)).toEqual({
      state: "later",
      serverWords: expect.stringMatching(new RegExp(`^${code} .*greylisted`)),
      reached: true,
    });
    expect(await sendRaw(mailbox.url, mail)).toMatchObject({ state: "handed-over" });
  });

  it("is later when the server hangs up before DATA, unknown when it does so after the last byte", async () => {
    mailbox.fail(to, { at: "recipient", hangUp: true }, { at: "message", hangUp: true });
    expect(await sendRaw(mailbox.url, mail)).toMatchObject({ state: "later" });
    expect(await sendRaw(mailbox.url, mail)).toEqual({ state: "unknown" });
  });

  it("is later when the server falls silent before DATA, unknown when it does so after the last byte", async () => {
    mailbox.fail(to, { at: "recipient", silent: true }, { at: "message", silent: true });
    expect(await sendRaw(mailbox.url, mail, { silence: 200 })).toMatchObject({ state: "later" });
    expect(await sendRaw(mailbox.url, mail, { silence: 200 })).toEqual({ state: "unknown" });
  });

  it("is unknown when the server stops reading in the middle, or took it all and says nothing", async () => {
    mailbox.fail(to, { at: "data", silent: true }, { at: "message", silent: true, kept: true });
    expect(await sendRaw(mailbox.url, mail, { silence: 200 })).toEqual({ state: "unknown" });
    expect(mailbox.mailsTo(to)).toHaveLength(0);
    expect(await sendRaw(mailbox.url, mail, { silence: 200 })).toEqual({ state: "unknown" });
    expect(mailbox.mailsTo(to)).toHaveLength(1);
    expect(await sendRaw(mailbox.url, mail)).toMatchObject({ state: "handed-over" });
  });

  it("gives up on the whole conversation in time", async () => {
    mailbox.fail(to, { at: "message", silent: true }, { at: "recipient", silent: true });
    expect(await sendRaw(mailbox.url, mail, { whole: 200 })).toEqual({ state: "unknown" });
    expect(await sendRaw(mailbox.url, mail, { whole: 200 })).toEqual({
      state: "later",
      serverWords: "the conversation took too long",
      reached: true,
    });
  });

  it("leaves no timer behind that would keep the process alive", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    for (let n = 0; n < 3; n++) await sendRaw(mailbox.url, mail);
    // Other tests' timers may end meanwhile, but none of these three may stay.
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("sends nothing for an address that hides a second one", async () => {
    await expect(sendRaw(mailbox.url, { ...mail, to: "a@b.test, c@d.test" })).rejects.toThrow(RefusedAddress);
    await expect(sendRaw(mailbox.url, { ...mail, from: "a@b.test\r\nRCPT TO:<c@d.test>" })).rejects.toThrow(
      RefusedAddress,
    );
    expect(mailbox.mails).toEqual([]);
  });

  it("is later when nobody listens", async () => {
    const url = mailbox.url;
    await mailbox.close();
    expect(await sendRaw(url, mail)).toEqual({
      state: "later",
      serverWords: expect.stringContaining("ECONNREFUSED"),
      reached: false,
    });
    await mailbox.open();
  });
});

/** Says its lines one per line it hears; a function is called with the connection instead. */
type Line = string | ((socket: Socket) => void);
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function scripted(...lines: Line[]): Promise<string> {
  const server = createServer((socket) => {
    const script = [...lines];
    const next = () => {
      const line = script.shift();
      if (typeof line === "function") line(socket);
      else if (line !== undefined) socket.write(`${line}\r\n`);
    };
    socket.on("error", () => undefined);
    socket.on("data", (heard) => {
      if (heard.toString().endsWith("\r\n")) next();
    });
    next();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return `127.0.0.1:${at !== null && typeof at === "object" ? at.port : 0}`;
}

describe("to a server that behaves badly", () => {
  it("takes a refusal at the door as a passing trouble", async () => {
    expect(await sendRaw(`smtp://${await scripted("554 go away")}`, mail)).toEqual({
      state: "later",
      serverWords: "554 go away",
      reached: false,
    });
  });

  it("takes a wrong password as trouble of the installation, not of the mail", async () => {
    const place = await scripted("220 hello", "250-hello\r\n250 AUTH PLAIN", "535 wrong password");
    expect(await sendRaw(`smtp://user:p%40ss@${place}`, mail)).toEqual({
      state: "later",
      serverWords: "535 wrong password",
      reached: false,
    });
  });

  it("logs in with what the URL says", async () => {
    let heard = "";
    const place = await scripted("220 hello", "250-hello\r\n250 AUTH PLAIN", (socket) => {
      socket.once("data", (line) => {
        heard = line.toString();
      });
      socket.write("235 welcome\r\n");
    });
    await sendRaw(`smtp://user:p%40ss@${place}`, mail, { silence: 200 });
    expect(heard).toMatch(/^MAIL FROM:<post@example\.org>/);
  });

  it("is refused when the sender is", async () => {
    const place = await scripted("220 hello", "250 hello", "553 not from you");
    expect(await sendRaw(`smtp://${place}`, mail)).toEqual({
      state: "refused",
      code: 553,
      serverWords: "553 not from you",
    });
  });

  it("says goodbye after the server has taken the mail", async () => {
    const goodbye = Promise.withResolvers<string>();
    const place = await scripted("220 hello", "250 hello", "250 ok", "250 ok", "354 go on", (socket) => {
      socket.once("data", (line) => goodbye.resolve(line.toString()));
      socket.write("250 taken\r\n");
    });
    expect(await sendRaw(`smtp://${place}`, mail)).toEqual({
      state: "handed-over",
      serverWords: "250 taken",
    });
    expect(await goodbye.promise).toBe("QUIT\r\n");
  });

  it("is later when the connection breaks in the middle of the message", async () => {
    const place = await scripted("220 hello", "250 hello", "250 ok", "250 ok", (socket) => {
      socket.write("354 go on\r\n");
      socket.once("data", () => socket.destroy());
    });
    const raw = Buffer.alloc(30_000_000, "Regel na regel.\r\n");
    expect(await sendRaw(`smtp://${place}`, { ...mail, raw })).toMatchObject({ state: "later" });
  });

  it.each([
    ["never greets", []],
    ["never answers EHLO", ["220 hello"]],
  ])("is later when it %s", async (_, lines) => {
    const place = await scripted(...lines, () => undefined);
    const delivery = await sendRaw(`smtp://${place}`, mail, { greeting: 200, silence: 200 });
    expect(delivery).toMatchObject({ state: "later" });
  });

  it("does not speak plainly where smtps was asked", async () => {
    const place = await scripted("220 hello", "250 hello", "250 ok", "250 ok");
    expect(await sendRaw(`smtps://${place}`, mail, { connect: 500 })).toMatchObject({ state: "later" });
  });
});
