import { demoLinks } from "@rondom/services/organisation/demo-links";
import type { Command } from "./command";

export const links: Command = {
  name: "links",
  usage: "",
  summary:
    "Addresses that open each kind of page of the demo: coordinator (signs in, for 10 minutes, once), invitation, task, report, family, map.",
  words: [],
  options: {},
  run: async (ctx) => {
    const found = await demoLinks(ctx);
    const text = Object.entries(found)
      .map(([name, address]) => `${name.padEnd(12)}${address ?? "(nothing of this kind in the demo now)"}`)
      .join("\n");
    return { text, json: found };
  },
};
