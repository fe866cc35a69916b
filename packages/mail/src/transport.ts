import { Readable } from "node:stream";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { parseAddress } from "./address";
import { oneLine } from "./clean";

export type Delivery =
  | { state: "handed-over"; serverWords: string }
  /** The server said no for good (5xx) to the sender, the recipient or the message. */
  | { state: "refused"; code: number; serverWords: string }
  /**
   * Nothing was accepted: 4xx, no connection, no log-in, or cut off before the end of the message. `reached`: the
   * server had let us in, so the trouble may be with this one mail.
   */
  | { state: "later"; serverWords: string; reached: boolean }
  /** The whole message went out and no answer came back: it may or may not arrive. */
  | { state: "unknown" };

/** Milliseconds. `silence` is long because a server may think for ten minutes after DATA (RFC 5321 §4.5.3.2.6). */
export type Timeouts = { connect: number; greeting: number; silence: number; whole: number };

const patience: Timeouts = { connect: 30_000, greeting: 30_000, silence: 600_000, whole: 900_000 };
const longestWords = 300;
const pieceOfMail = 16_384;

/**
 * Hands one mail to one recipient's server in one SMTP conversation (`smtp://`, upgraded to TLS where offered, or
 * `smtps://`). Never rejects for what a server does; throws RefusedAddress before anything is sent.
 */
export async function sendRaw(
  smtpUrl: string,
  mail: { from: string; to: string; raw: Buffer },
  timeouts: Partial<Timeouts> = {},
): Promise<Delivery> {
  const envelope = { from: parseAddress(mail.from), to: [parseAddress(mail.to)] };
  const limit = { ...patience, ...timeouts };
  const server = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({
    ...server,
    connectionTimeout: limit.connect,
    greetingTimeout: limit.greeting,
    socketTimeout: limit.silence,
  });
  return new Promise((resolve) => {
    // The dot that ends DATA leaves with the end of this stream; before it no server can have accepted anything.
    const body = Readable.from(pieces(mail.raw));
    let sending = false;
    let bodySent = false;
    body.once("end", () => {
      bodySent = true;
    });
    const finish = (delivery: Delivery) => {
      clearTimeout(alarm);
      resolve(delivery);
      leave(connection);
    };
    const fail = (error: SmtpError) => finish(judge(error, sending, bodySent));
    const alarm = setTimeout(() => fail(new Error("the conversation took too long")), limit.whole);
    connection.on("error", fail);
    const send = () => {
      sending = true;
      connection.send(envelope, body, (error, info) => {
        if (error) fail(error);
        else finish({ state: "handed-over", serverWords: words(info?.response ?? "") });
      });
    };
    connection.connect((error) => {
      if (error) fail(error);
      else if (server.auth) connection.login(server.auth, (refused) => (refused ? fail(refused) : send()));
      else send();
    });
  });
}

type SmtpError = Error & { response?: string | undefined; responseCode?: number | undefined };

function judge(error: SmtpError, sending: boolean, bodySent: boolean): Delivery {
  const code = error.responseCode ?? 0;
  const serverWords = words(error.response ?? error.message);
  // A 5xx to the greeting or the log-in is about this installation, not about the mail: it can be mended.
  if (sending && code >= 500) return { state: "refused", code, serverWords };
  if (bodySent && code === 0) return { state: "unknown" };
  return { state: "later", serverWords, reached: sending };
}

function words(text: string): string {
  return oneLine(text).slice(0, longestWords).toWellFormed();
}

function pieces(raw: Buffer): Buffer[] {
  const count = Math.ceil(raw.length / pieceOfMail);
  return Array.from({ length: count }, (_, n) => raw.subarray(n * pieceOfMail, (n + 1) * pieceOfMail));
}

/** Says goodbye; a server that does not answer that is left alone after two seconds. */
function leave(connection: SMTPConnection): void {
  connection.removeAllListeners("error");
  connection.on("error", () => connection.close());
  connection.quit();
  setTimeout(() => connection.close(), 2000).unref();
}
