import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { SMTPServer, SMTPServerSession } from "smtp-server";
import { type DeliveredMail, readMail } from "./delivered";
import type { Failure } from "./failure";
import { PromptServer } from "./prompt-server";

type Answer = (error?: Error | null) => void;

/** A real SMTP server on loopback that keeps what it is given: for tests, and for the demo's outbox page. */
export class ReceivingMailbox {
  /** Oldest first; the oldest go when there are more than `keep`. */
  readonly mails: DeliveredMail[] = [];
  readonly #failures = new Map<string, Failure[]>();
  readonly #server: SMTPServer;
  #waiting: (() => void)[] = [];

  constructor(
    readonly keep = 1000,
    /** Told of each mail before the sender hears that it was taken. */
    private readonly onMail: (mail: DeliveredMail) => Promise<void> = async () => undefined,
  ) {
    this.#server = new PromptServer({
      // Loopback only, so no secrets to protect and no certificate to trust.
      disabledCommands: ["AUTH", "STARTTLS"],
      logger: false,
      closeTimeout: 1,
      onRcptTo: ({ address }, session, answer) => this.#answer("recipient", address, session, answer),
      onData: (stream, session, answer) => {
        this.#receive(stream, session, answer).catch(answer);
      },
    });
    // A sender that goes away in the middle is its own business.
    this.#server.on("error", () => undefined);
  }

  /** Starts listening on 127.0.0.1; port 0 takes a free one. */
  async open(port = 0): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", resolve);
    });
    return this;
  }

  /** What SMTP_URL should say to deliver here. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** The next mails for this address meet these failures, one each; after them all is well again. */
  fail(address: string, ...failures: Failure[]): void {
    this.#failures.set(address, [...(this.#failures.get(address) ?? []), ...failures]);
  }

  mailsTo(address: string): DeliveredMail[] {
    return this.mails.filter(({ to }) => to === address);
  }

  /** Resolves with the mails to an address once there are `count`; rejects after `patience` milliseconds. */
  async waitFor(address: string, count = 1, patience = 10_000): Promise<DeliveredMail[]> {
    const until = Date.now() + patience;
    while (this.mailsTo(address).length < count) {
      if (Date.now() >= until)
        throw new Error(`${this.mailsTo(address).length} of ${count} mails to ${address}`);
      await this.#nextMail(until - Date.now());
    }
    return this.mailsTo(address);
  }

  /** Stops listening; connections that are still open are cut. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  #nextMail(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const alarm = setTimeout(resolve, patience);
      this.#waiting.push(() => {
        clearTimeout(alarm);
        resolve();
      });
    });
  }

  async #receive(stream: Readable, session: SMTPServerSession, answer: Answer): Promise<void> {
    const to = session.envelope.rcptTo[0]?.address ?? "";
    if (this.#failures.get(to)?.[0]?.at === "data") return this.#answer("data", to, session, answer);
    const raw = await buffer(stream);
    // Asked for only now: meanwhile another mail to this address may have met it.
    const [failure] = this.#failures.get(to) ?? [];
    if (failure?.at === "message") {
      this.#answer("message", to, session, answer);
      if ("kept" in failure) await this.#keep(session, raw);
      return;
    }
    await this.#keep(session, raw);
    answer();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async #keep({ envelope }: SMTPServerSession, raw: Buffer): Promise<void> {
    for (const { address } of envelope.rcptTo) {
      const mail = await readMail(address, raw);
      await this.onMail(mail);
      this.mails.push(mail);
    }
    this.mails.splice(0, this.mails.length - this.keep);
  }

  #answer(at: Failure["at"], address: string, session: SMTPServerSession, answer: Answer): void {
    const [failure, ...rest] = this.#failures.get(address) ?? [];
    if (failure?.at !== at) {
      answer();
      return;
    }
    this.#failures.set(address, rest);
    if ("code" in failure) {
      answer(Object.assign(new Error(failure.words), { responseCode: failure.code }));
    } else if ("hangUp" in failure) {
      for (const connection of this.#server.connections) {
        if (connection.id === session.id) connection.close();
      }
    }
  }
}
