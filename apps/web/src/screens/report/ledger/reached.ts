import type { LedgerRow } from "../view";

/** What is known best of one reader, the surest first; `at` in ms. */
export type Reached =
  | { kind: "read"; at: number }
  /** The coordinator noted it: read aloud, on paper, by phone. */
  | { kind: "noted"; how: "aloud" | "paper" | "phone"; at: number }
  | { kind: "answered"; tasks: number }
  /** The link was fetched: by a person, or by a scanner. */
  | { kind: "fetched"; at: number }
  | { kind: "handed-over"; at: number }
  | { kind: "came-back"; words: string | null; at: number | null }
  | { kind: "unknown"; at: number | null }
  | { kind: "no-address" }
  /** The receiving server was busy before; it is tried again then. */
  | { kind: "waiting"; next: number }
  | { kind: "under-way" }
  | { kind: "nothing" };

/** ms within which the first try goes out. */
const firstTry = 30_000;

/** Where the report is with this reader. */
export function reached({ readings, tasks, mail, fetchedAt }: LedgerRow): Reached {
  const own = readings.find((reading) => reading.how === "self");
  if (own) return { kind: "read", at: own.at };
  const noted = readings.at(-1);
  if (noted && noted.how !== "self") return { kind: "noted", how: noted.how, at: noted.at };
  const answered = tasks.filter((task) => task.state !== "asked" && task.state !== "cancelled").length;
  if (answered > 0) return { kind: "answered", tasks: answered };
  if (mail?.state === "refused") return { kind: "came-back", words: mail.serverWords, at: mail.endedAt };
  if (fetchedAt !== null) return { kind: "fetched", at: fetchedAt };
  return mail ? onItsWay(mail) : { kind: "nothing" };
}

function onItsWay(mail: NonNullable<LedgerRow["mail"]>): Reached {
  const { state, queuedAt, endedAt, nextAt } = mail;
  if (state === "handed-over") return { kind: "handed-over", at: endedAt ?? queuedAt };
  if (state === "unknown") return { kind: "unknown", at: endedAt };
  if (state === "no-address") return { kind: "no-address" };
  if (state === "queued" && nextAt > queuedAt + firstTry) return { kind: "waiting", next: nextAt };
  return state === "replaced" ? { kind: "nothing" } : { kind: "under-way" };
}

/** True while somebody may know nothing yet, so another way is needed. */
export function needsAnotherWay({ kind }: Reached): boolean {
  return kind === "came-back" || kind === "no-address" || kind === "unknown" || kind === "nothing";
}

/** How many read it or were told, out of all. */
export function readCount(rows: readonly LedgerRow[]): number {
  return rows.filter((row) => row.readings.length > 0).length;
}
