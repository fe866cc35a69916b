import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMailbox } from "@rondom/postman/open-mailbox";
import { type Served, serve } from "../support/serve";
import { bringFamily, setUpCoordinator, takeFamily } from "../support/set-up";

/** A real installation: no demo, a mail server of its own, one coordinator and one family from its file. */
export interface House {
  served: Served;
  mailbox: Awaited<ReturnType<typeof openMailbox>>;
  familyId: string;
  /** Reads a family file into one more family of that coordinator; gives its id. */
  importFamily: (path: string) => Promise<string>;
  /** A family's whole file, as the command line gives it. */
  exportFamily: (familyId: string) => Promise<unknown>;
  close: () => Promise<void>;
}

interface Beginning {
  coordinator: { name: string; email: string; phone: string; organisation: string };
  /** Path of a family file. */
  file: string;
}

/** Sets it up as the command line does, then serves it. */
export async function openHouse({ coordinator, file }: Beginning): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), "rondom-journey-"));
  const mailbox = await openMailbox(join(folder, "received"));
  const env = {
    RONDOM_DATA_DIR: join(folder, "data"),
    SMTP_URL: mailbox.url,
    MAIL_FROM: "rondom@welkom.test",
  };
  await setUpCoordinator(env, coordinator);
  const importFamily = (path: string) => bringFamily(env, path, coordinator.email);
  const familyId = await importFamily(file);
  const served = await serve(env);
  const close = async () => {
    await served.stop();
    await mailbox.close();
    await rm(folder, { recursive: true });
  };
  const exportFamily = (id: string) => takeFamily(env, id);
  return { served, mailbox, familyId, importFamily, exportFamily, close };
}
