import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RefusedAddress } from "./address";
import { composeMail, type Envelope } from "./compose";
import type { Message } from "./message";
import { readMail } from "./receiver/delivered";

const ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:اجتماع\r\nEND:VCALENDAR\r\n";
const message: Message = {
  subject: "Komt u naar het overleg?",
  preheader: "donderdag",
  html: '<p lang="nl">Dag Lieve, <a href="https://rondom.test/l/abc?a=yes&amp;b=1">ik kom</a></p>',
  text: "Dag Lieve\n\nhttps://rondom.test/l/abc\n",
  calendar: { method: "REQUEST", ics },
};
const envelope: Envelope = {
  from: { name: "Joke Vermeulen (Welkom Lindeveld)", address: "post@example.org" },
  replyTo: { name: "Joke Vermeulen", address: "joke@example.org" },
  to: { name: "Lieve Peeters", address: "lieve@example.org" },
  messageId: "<abc.1@rondom.test>",
  date: Date.UTC(2026, 11, 1, 8, 0, 5),
};
const read = async (m: Message, e: Envelope) => readMail(e.to.address, await composeMail(m, e));
/** The tree of content types, by indentation of nothing but their order. */
const types = (raw: Buffer) =>
  [...raw.toString().matchAll(/^Content-Type: ([^;\r\n]+)/gim)].map(([, type]) => type);

describe("a mail with a calendar", () => {
  it("is built as calendars expect (RFC 6047 §2.4)", async () => {
    const raw = await composeMail(message, envelope);
    expect(types(raw)).toEqual([
      "multipart/mixed",
      "multipart/alternative",
      "text/plain",
      "text/html",
      "text/calendar",
      "application/ics",
    ]);
    expect(raw.toString()).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m);
    const mail = await readMail("lieve@example.org", raw);
    // This parser gives calendars bare line ends; the bytes of the file keep theirs.
    const bare = ics.replaceAll("\r\n", "\n");
    expect(mail.calendar).toEqual({ method: "REQUEST", ics: bare });
    expect(mail.attachments).toEqual([{ filename: "invite.ics", type: "application/ics", content: bare }]);
    expect(raw.toString().replaceAll("\r\n", "")).toContain(Buffer.from(ics).toString("base64"));
  });

  it("has these headers and no others", async () => {
    const mail = await read(message, envelope);
    expect(mail.headers).toEqual({
      from: '"Joke Vermeulen (Welkom Lindeveld)" <post@example.org>',
      to: "Lieve Peeters <lieve@example.org>",
      "reply-to": "Joke Vermeulen <joke@example.org>",
      subject: "Komt u naar het overleg?",
      "message-id": "<abc.1@rondom.test>",
      date: "Tue, 01 Dec 2026 08:00:05 +0000",
      "auto-submitted": "auto-generated",
      "mime-version": "1.0",
      "content-type": expect.stringMatching(/^multipart\/mixed; boundary=/),
    });
    expect(mail.links).toEqual(["https://rondom.test/l/abc", "https://rondom.test/l/abc?a=yes&b=1"]);
  });
});

it("is text and html alone without a calendar, and has no reply address when none is given", async () => {
  const { calendar: _, ...plain } = message;
  const { replyTo: __, ...bare } = envelope;
  const raw = await composeMail(plain, bare);
  expect(types(raw)).toEqual(["multipart/alternative", "text/plain", "text/html"]);
  expect(raw.toString()).not.toMatch(/^reply-to/im);
});

it("is the same bytes when composed again, others for another mail", async () => {
  const first = await composeMail(message, envelope);
  expect((await composeMail(message, { ...envelope })).equals(first)).toBe(true);
  const boundary = /boundary="?([^"\r\n]+)/.exec(first.toString())?.[1] ?? "none";
  const other = await composeMail(message, { ...envelope, messageId: "<abc.2@rondom.test>" });
  expect(other.toString()).not.toContain(boundary);
});

describe("what people typed", () => {
  it.each(["\r\n", "\r", "\n", "\u0085", "\u2028", "\u0000"])(
    "cannot start a header with %j",
    async (end) => {
      const name = `Ann${end}Bcc: evil@x.test`;
      const raw = await composeMail(
        { ...message, subject: `Dag${end}Bcc: evil@x.test` },
        {
          ...envelope,
          from: { ...envelope.from, name },
          to: { ...envelope.to, name },
          replyTo: { name, address: "joke@example.org" },
        },
      );
      const mail = await readMail("x", raw);
      expect(Object.keys(mail.headers)).not.toContain("bcc");
      expect(mail.subject).toBe("Dag Bcc: evil@x.test");
      expect(mail.from).toEqual({ name: "Ann Bcc: evil@x.test", address: "post@example.org" });
      expect(raw.toString()).not.toMatch(/^bcc/im);
    },
  );

  it.each(["a@b.test, c@d.test", '"e@attacker.test"@victim.test', "x@y.test\r\nBcc: z@evil.test"])(
    "cannot bring a second address: %s",
    async (address) => {
      for (const who of ["from", "to", "replyTo"] as const) {
        await expect(composeMail(message, { ...envelope, [who]: { name: "A", address } })).rejects.toThrow(
          RefusedAddress,
        );
      }
    },
  );

  it("is not decoded when it looks encoded", async () => {
    const typed = "=?utf-8?Q?Bank?= Ann";
    const mail = await read(
      { ...message, subject: typed },
      { ...envelope, from: { ...envelope.from, name: typed } },
    );
    expect([mail.subject, mail.from.name]).toEqual(["= ?utf-8?Q?Bank?= Ann", "= ?utf-8?Q?Bank?= Ann"]);
  });

  it("arrives as it was sent, in lines of at most 998 octets", async () => {
    const words = fc
      .array(fc.constantFrom("dag", "خليل", "👩‍👧", "<b>", '"', ",", ";", ".", "é", "a".repeat(1200)), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join(" "));
    await fc.assert(
      fc.asyncProperty(words, words, words, async (subject, name, body) => {
        const sent = {
          ...message,
          subject: subject.slice(0, 300).trim(),
          text: `${body}\n`,
          html: `<p>${body}</p>\n`,
        };
        const raw = await composeMail(sent, {
          ...envelope,
          to: { ...envelope.to, name: name.slice(0, 100) },
        });
        for (const line of raw.toString("latin1").split("\r\n")) {
          expect(line.length).toBeLessThanOrEqual(998);
          // Nothing but seven bits, and no line end that is not CRLF.
          expect(line).not.toMatch(/[^\t -~]/);
        }
        const mail = await readMail("x", raw);
        expect(mail.subject).toBe(sent.subject);
        expect([mail.text.trim(), mail.html.trim()]).toEqual([sent.text.trim(), sent.html.trim()]);
        expect(mail.attachments.map(({ content }) => content)).toEqual([ics.replaceAll("\r\n", "\n")]);
      }),
      { numRuns: 40 },
    );
  });
});

it.each(["abc@rondom.test", "<abc>", "<a b@rondom.test>", "<a@b>\r\nX: y", "<a@b\r\nX: y>"])(
  "refuses the message id %j",
  async (messageId) => {
    await expect(composeMail(message, { ...envelope, messageId })).rejects.toThrow(RangeError);
  },
);
