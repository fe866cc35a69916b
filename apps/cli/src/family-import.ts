import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { largestFile } from "@rondom/domain/family/largest-file";
import { importFamily } from "@rondom/services/family/import-family";
import { type Command, UsageError } from "./command";

export const familyImport: Command = {
  name: "family import",
  usage: "FILE --coordinator EMAIL",
  summary:
    "Reads a family file (docs/family-file.schema.json) into a new family of that coordinator: all of it, or nothing.",
  words: ["FILE"],
  options: { coordinator: "mail address of the coordinator who will work with the family" },
  run: async (ctx, { words: [file = ""], options, folder }) => {
    const bytes = await bytesOf(resolve(folder, file), file);
    const done = await importFamily(ctx, { bytes, coordinator: options.coordinator });
    const { name, members, actors, familyId } = done;
    return {
      text: `${name} is in: ${members} members, ${actors} people round them. Its id is ${familyId}.`,
      json: done,
    };
  },
};

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) {
      throw new UsageError(`${file} is larger than ${largestFile / 1_000_000} MB: it is no family file.`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: is the name right, and may you open it?`);
  }
}
