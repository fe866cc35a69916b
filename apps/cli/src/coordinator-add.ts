import { coordinatorLanguages } from "@rondom/domain/language";
import { addCoordinator } from "@rondom/services/organisation/add-coordinator";
import type { Command } from "./command";

export const coordinatorAdd: Command = {
  name: "coordinator add",
  usage: `EMAIL --name NAME --phone NUMBER --organisation NAME [--language ${coordinatorLanguages.join("|")}]`,
  summary:
    "Adds a coordinator, who can then sign in by mail. Makes the organisation if it is new. The same address again adds nobody.",
  words: ["EMAIL"],
  options: {
    name: "first and last name",
    phone: "number that families and helpers may call",
    organisation: "name of the organisation",
  },
  mayGive: {
    language: `of her screens and mails: ${coordinatorLanguages.join(", ")}; Dutch when not given`,
  },
  run: async (ctx, { words: [email], options }) => {
    const done = await addCoordinator(ctx, { email, ...options });
    const text = done.added
      ? `${options.name} can now sign in with ${email}.`
      : `${email} was here already; name and phone are now as you gave them.`;
    return { text, json: done };
  },
};
