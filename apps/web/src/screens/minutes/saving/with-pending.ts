import { place } from "@rondom/domain/minutes/place";
import { personKey } from "@rondom/domain/person";
import type { Refused } from "../../../saving/pending";
import type { Chairing, Line } from "../view";
import type { Op, PendingOp } from "./op";

/** A line on the screen; `entryId`: only this device holds what it says. */
export interface ShownLine extends Line {
  entryId: string | null;
  refused: Refused | null;
}

export interface ShownItem {
  id: string;
  title: string;
  domain: string | null;
  domainName: string | null;
  sensitive: boolean;
  version: number;
  kind: Chairing["items"][number]["kind"];
}

export interface Shown {
  items: ShownItem[];
  lines: ShownLine[];
  people: Chairing["people"];
}

/** The table as it looks here: what the server has, and on top of it what it has not confirmed yet. */
export function withPending(server: Chairing, queue: readonly PendingOp[]): Shown {
  const start: Shown = {
    items: server.items,
    lines: server.lines.map((line) => ({ ...line, entryId: null, refused: null })),
    people: server.people,
  };
  return queue.reduce(applied, start);
}

function applied(shown: Shown, entry: PendingOp): Shown {
  const { op } = entry;
  if (op.kind === "attend") {
    const people = shown.people.map((person) =>
      personKey(person) === op.person ? { ...person, attendance: op.state, attendanceAt: entry.at } : person,
    );
    return { ...shown, people };
  }
  if (op.kind === "add-item") return { ...shown, items: withItem(shown.items, op) };
  return { ...shown, lines: withLine(shown.lines, entry, op) };
}

function withItem(items: ShownItem[], { itemId, title }: Extract<Op, { kind: "add-item" }>): ShownItem[] {
  if (items.some((item) => item.id === itemId)) return items;
  const plain = { domain: null, domainName: null, sensitive: false, version: 1, kind: "free" } as const;
  return [...items, { id: itemId, title, ...plain }];
}

type LineOp = Exclude<Op, { kind: "attend" | "add-item" }>;

function withLine(lines: ShownLine[], entry: PendingOp, op: LineOp): ShownLine[] {
  const { lineId } = op;
  const mark = { entryId: entry.id, refused: entry.refused };
  // What was refused stays visible where it was; only its words are kept.
  if (op.kind === "remove-line") return entry.refused ? lines : lines.filter((line) => line.id !== lineId);
  if (op.kind === "restore-line") return lines;
  if (op.kind === "move-line") return moved(lines, op);
  const known = lines.find((line) => line.id === lineId);
  if (known) return lines.map((line) => (line === known ? { ...line, ...op.line, ...mark } : line));
  const { agendaItemId, seen, line } = op;
  const fresh = { id: lineId, agendaItemId, position: 0, version: seen, changedAt: entry.at, removed: false };
  return [...lines, { ...line, ...fresh, ...mark }];
}

function moved(
  lines: ShownLine[],
  { lineId, agendaItemId, index }: Extract<Op, { kind: "move-line" }>,
): ShownLine[] {
  const line = lines.find((each) => each.id === lineId);
  if (!line) return lines;
  const known = new Map(lines.map((each) => [each.id, each]));
  known.set(lineId, { ...line, agendaItemId });
  const there = lines.filter((each) => each.agendaItemId === agendaItemId).map((each) => each.id);
  const elsewhere = lines.filter((each) => each.agendaItemId !== agendaItemId && each.id !== lineId);
  const order = place(there, lineId, index);
  return [...elsewhere, ...order.flatMap((id) => known.get(id) ?? [])];
}
