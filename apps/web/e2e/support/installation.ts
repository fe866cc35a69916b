import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMailbox } from "@rondom/postman/open-mailbox";
import { rondom } from "./rondom";
import { type Served, serve } from "./serve";

/** A real SMTP server that keeps what it is given. */
export type Mailbox = Awaited<ReturnType<typeof openMailbox>>;

/** A real installation: one coordinator, one family out of a family file, and a mail server of its own. */
export interface Installation {
  served: Served;
  mailbox: Mailbox;
  familyId: string;
  close: () => Promise<void>;
}

interface Given {
  coordinator: { name: string; email: string; phone: string; organisation: string };
  /** Path of the family file. */
  file: string;
}

/** Sets one up as an organisation does: command line, family file, `npm start`. */
export async function install({ coordinator, file }: Given): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), "rondom-real-"));
  const mailbox = await openMailbox(join(folder, "mails"));
  const env = { RONDOM_DATA_DIR: folder, SMTP_URL: mailbox.url, MAIL_FROM: "rondom@welkom.test" };
  const { name, email, phone, organisation } = coordinator;
  await rondom(
    env,
    ...["coordinator", "add", email, "--name", name, "--phone", phone, "--organisation", organisation],
  );
  const imported = await rondom(env, "family", "import", file, "--coordinator", email);
  const { familyId } = imported as { familyId: string };
  const served = await serve(env);
  const close = async () => {
    await served.stop();
    await mailbox.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { served, mailbox, familyId, close };
}
