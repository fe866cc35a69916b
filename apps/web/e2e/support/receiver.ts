import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

export interface Received {
  to: string;
  messageId: string;
  raw: Buffer;
}

/** A real SMTP server whose answers can be slow, or stay away, and that can be away itself. */
export interface Receiver {
  url: string;
  /** In the order in which they came, as they came. */
  mails: Received[];
  /** Milliseconds before the answer to a whole mail. */
  slow: number;
  /** Mails to this address are taken and never answered. */
  silentFor: string | null;
  close: () => Promise<void>;
}

/** Opens it on loopback; port 0 takes a free one. It goes on with the mails given. */
export async function openReceiver(port = 0, mails: Received[] = []): Promise<Receiver> {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    closeTimeout: 1,
    onData: (stream, { envelope }, answer) => {
      take(stream, envelope.rcptTo[0]?.address ?? "").then((answered) => answered && answer(), answer);
    },
  });
  // A sender that dies in the middle is what these tests are about.
  server.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const receiver: Receiver = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    slow: 0,
    silentFor: null,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  async function take(stream: Readable, to: string): Promise<boolean> {
    const raw = await buffer(stream);
    const messageId = /^Message-ID: *(\S+)/im.exec(raw.toString("latin1"))?.[1] ?? "";
    receiver.mails.push({ to, messageId, raw });
    await wait(receiver.slow);
    return receiver.silentFor !== to;
  }
  return receiver;
}
