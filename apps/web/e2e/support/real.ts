import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openReceiver, type Receiver } from "./receiver";
import { type Served, serve } from "./serve";
import { press } from "./session";
import { bringFamily, setUpCoordinator } from "./set-up";

/** A real installation with one coordinator, one family out of a family file, and a mail server of its own. */
export interface RealInstallation {
  served: Served;
  cookie: string;
  familyId: string;
  /** Path of its database file. */
  database: string;
  receiver: Receiver;
  /** Ends the process as a power cut does. */
  kill: () => Promise<void>;
  /** Starts it again on the same port and folder. */
  restart: () => Promise<void>;
  /** The mail server goes away, or comes back on its old port with what it had. */
  receiverGone: () => Promise<void>;
  receiverBack: () => Promise<void>;
  close: () => Promise<void>;
}

const file = join(import.meta.dirname, "../../../../packages/services/src/demo/tesfay.json");
const email = "joke@welkom.test";

/** Opens one as an organisation does: command line, family file, `npm start`, sign-in mail. */
export async function openRealInstallation(): Promise<RealInstallation> {
  const folder = await mkdtemp(join(tmpdir(), "rondom-real-"));
  const receiver = await openReceiver();
  const env: Record<string, string> = {
    RONDOM_DATA_DIR: folder,
    SMTP_URL: receiver.url,
    MAIL_FROM: "rondom@welkom.test",
  };
  const who = { email, name: "Joke Vermeulen", phone: "09 000 00 00", organisation: "Welkom Lindeveld" };
  await setUpCoordinator(env, who);
  const familyId = await bringFamily(env, file, email);
  const served = await serve(env);
  env.PORT = new URL(served.url).port;
  const real: RealInstallation = {
    served,
    receiver,
    cookie: await signIn(served, receiver),
    familyId,
    database: join(folder, "rondom.db"),
    kill: () => real.served.stop({ signal: "SIGKILL", keep: true }),
    restart: async () => {
      real.served = await serve(env);
    },
    receiverGone: () => real.receiver.close(),
    receiverBack: async () => {
      real.receiver = await openReceiver(Number(new URL(receiver.url).port), receiver.mails);
    },
    close: async () => {
      await real.served.stop({ signal: "SIGKILL" });
      await real.receiver.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return real;
}

async function signIn(served: Served, receiver: Receiver): Promise<string> {
  await fetch(`${served.url}/in/send`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: served.url, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email }),
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const mail = receiver.mails.find(({ to }) => to === email)?.raw.toString("latin1") ?? "";
    const path = /\/in\/[a-z0-9]{46}/.exec(mail.replaceAll("=\r\n", ""))?.[0];
    if (path) return press(served, `${path}/enter`);
    await wait(100);
  }
  throw new Error("no sign-in mail came");
}
