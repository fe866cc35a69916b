import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ctx } from "@rondom/services/ctx";
import { exportFamily } from "@rondom/services/family/export-family";
import { importFamily } from "@rondom/services/family/import-family";
import { addCoordinator } from "@rondom/services/organisation/add-coordinator";
import { readEnvironment } from "@rondom/services/organisation/environment";
import { openInstallation } from "@rondom/services/organisation/open-installation";

const root = join(import.meta.dirname, "../../../..");

/** What somebody does on the command line, to the installation that these variables name. */
async function inside<T>(env: Record<string, string>, body: (ctx: Ctx) => Promise<T>): Promise<T> {
  const { SMTP_URL, MAIL_FROM, APP_URL, DATABASE_URL, AUTH_SECRET, ...clean } = process.env;
  const environment = readEnvironment({ ...clean, ...env }, { root });
  const database = await openInstallation(environment);
  try {
    const { settings } = environment;
    return await body({ database, settings, acting: { kind: "system" }, now: Date.now });
  } finally {
    await database.close();
  }
}

/** `rondom coordinator add`. */
export async function setUpCoordinator(env: Record<string, string>, coordinator: object): Promise<void> {
  await inside(env, (ctx) => addCoordinator(ctx, coordinator));
}

/** `rondom family import`; gives the id of the family. */
export async function bringFamily(
  env: Record<string, string>,
  path: string,
  coordinator: string,
): Promise<string> {
  const bytes = await readFile(path);
  const { familyId } = await inside(env, (ctx) => importFamily(ctx, { bytes, coordinator }));
  return familyId;
}

/** `rondom family export`. */
export async function takeFamily(env: Record<string, string>, familyId: string): Promise<unknown> {
  const { text } = await inside(env, (ctx) => exportFamily(ctx, { familyId }));
  return JSON.parse(text);
}
