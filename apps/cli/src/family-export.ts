import { exportFamily } from "@rondom/services/family/export-family";
import type { Command } from "./command";

export const familyExport: Command = {
  name: "family export",
  usage: "ID",
  summary:
    "Prints a family as a family file. It holds the family's own words and feelings too: keep it as you keep their file.",
  words: ["ID"],
  options: {},
  run: async (ctx, { words: [familyId] }) => {
    const { text } = await exportFamily(ctx, { familyId });
    return { text: text.trimEnd(), json: JSON.parse(text) };
  },
};
