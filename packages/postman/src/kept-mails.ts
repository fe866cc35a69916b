import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DeliveredMail, readMail } from "@rondom/mail/receiver/delivered";

const envelope = /^Delivered-To: (.+)\r\n/;

/** The mails kept in a folder, oldest first. */
export async function keptMails(folder: string): Promise<DeliveredMail[]> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return Promise.all(files.map(readKept));
}

async function readKept(file: Buffer): Promise<DeliveredMail> {
  const [line = "", to = ""] = envelope.exec(file.toString("latin1")) ?? [];
  return readMail(to, file.subarray(line.length));
}

/** Keeps a mail as it came, with its envelope's recipient as the first header; `position` orders it. */
export async function keepMail(folder: string, position: number, mail: DeliveredMail): Promise<void> {
  const name = `${String(position).padStart(6, "0")}.eml`;
  const bytes = Buffer.concat([Buffer.from(`Delivered-To: ${mail.to}\r\n`, "latin1"), mail.raw]);
  // A kill in between leaves no half mail: only whole ones have the name that is read back.
  const part = join(folder, `${name}.part`);
  await writeFile(part, bytes);
  await rename(part, join(folder, name));
}
