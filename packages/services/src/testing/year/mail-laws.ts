import type { Row } from "@rondom/db/tables/schema";
import { mailsIn } from "../outbox";
import type { Spoken, Year } from "./home";
import type { Arrived } from "./laws";

/** How a mail in each language greets, written down by hand. */
const greetings: Record<Spoken, string> = { nl: "Dag ", fr: "Bonjour ", en: "Hello " };

/** Mails in another language than their reader's; the week's mail is for a coordinator, who reads Dutch. */
export async function wrongLanguages(year: Year, arrived: readonly Arrived[]): Promise<string[]> {
  const rows = await rowsById(year);
  return arrived.flatMap(({ messageId, to, text, subject }) => {
    const row = rows.get(messageId);
    if (!row) return [];
    const language = year.languages.get(row.actorId ?? row.memberId ?? "") ?? "nl";
    const greeted = text.trimStart().startsWith(greetings[language]);
    return greeted ? [] : [`"${subject}" to ${to} is not in ${language}: ${text.trim().slice(0, 40)}`];
  });
}

/** What may still be told to somebody who left: that they need not come, and a link that they asked for anew. */
const forThoseWhoLeft: readonly Row<"outbox">["kind"][] = ["cancelled", "new-link"];

/** Mails that ask something of somebody who had left, or of anybody while their file was closed. */
export async function outOfPlace(year: Year): Promise<string[]> {
  const { homes, left, cutOff } = year;
  const closings = new Map(homes.map(({ familyId, closings }) => [familyId, closings]));
  return (await mailsIn(year.world)).flatMap(({ kind, familyId, actorId, memberId, queuedAt }) => {
    const reader = actorId ?? memberId ?? "";
    const gone = left.get(reader);
    const may = !cutOff.has(reader) && forThoseWhoLeft.includes(kind);
    const broken: string[] = [];
    if (gone !== undefined && queuedAt > gone && !may)
      broken.push(`${kind} ${queuedAt - gone} ms after its reader left`);
    if (closings.get(familyId ?? "")?.some(({ from, until }) => queuedAt > from && queuedAt < until))
      broken.push(`${kind} while the file was closed`);
    return broken;
  });
}

/** Every mail by its Message-ID. */
async function rowsById({ world }: Year): Promise<Map<string, Row<"outbox">>> {
  return new Map((await mailsIn(world)).map((row) => [row.messageId, row]));
}
