import { newId } from "@rondom/domain/id";
import { type LineContent, sameLine } from "@rondom/domain/minutes/line";
import { cleanText } from "@rondom/domain/text";
import type { Journal } from "./journal";
import { type Op, type Pending, type Refused, subjectOf } from "./op";
import { isOvertaken, keep, learn, linesIn, nextOf, withSeen } from "./queue";
import { nothingYet, type Saving, saving } from "./saved-state";

/** A line as the server has it after an op. */
export interface ServerLine extends LineContent {
  version: number;
}

/** How sending went wrong: no answer, a bad answer, or a refusal for good. */
export type Slip = { kind: "offline" } | { kind: "failed" } | { kind: "refused"; refused: Refused };

export interface SyncParts {
  meetingId: string;
  journal: Journal;
  /** Sends one op; gives the line it left behind, if it was about one. */
  send: (op: Op) => Promise<ServerLine | null>;
  slipIn: (error: unknown) => Slip;
  now: () => number;
}

export interface SyncState {
  queue: readonly Pending[];
  saving: Saving;
}

/** ms from a keystroke until it goes out: within two seconds it is on the server. */
const pause = 1000;
/** ms between tries while nothing gets through. */
const again = 10_000;

export type Sync = ReturnType<typeof makeSync>;

/**
 * Brings what was typed to the server: in order, one at a time, repeated unchanged until it is confirmed. Everything is
 * in the journal before it goes out, and leaves it only when the server has it.
 */
export function makeSync({ meetingId, journal, send, slipIn, now }: SyncParts) {
  let state: SyncState = { queue: [], saving: nothingYet };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = Number.POSITIVE_INFINITY;
  let busy = false;
  let stopped = false;
  const versions = new Map<string, number>();
  const watchers = new Set<() => void>();

  const show = (next: Partial<SyncState>) => {
    state = { ...state, ...next };
    for (const watcher of watchers) watcher();
  };
  const later = (wait: number) => {
    if (stopped || now() + wait >= due) return;
    if (timer) clearTimeout(timer);
    due = now() + wait;
    timer = setTimeout(() => void flush(), wait);
  };
  // A full disk must not stop the sending: the words are still on the page.
  const write = (entry: Pending) => journal.put(entry).catch(() => undefined);
  const erase = (id: string) => journal.drop(id).catch(() => undefined);
  const replace = (entry: Pending) => state.queue.map((each) => (each.id === entry.id ? entry : each));

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    due = Number.POSITIVE_INFINITY;
    if (busy || stopped) return;
    busy = true;
    let next = nextOf(state.queue);
    while (next && !stopped && (await sendOne(next))) next = nextOf(state.queue);
    busy = false;
    if (state.saving.trouble) later(again);
  }

  async function sendOne(entry: Pending): Promise<boolean> {
    const tried = { ...entry, tried: true };
    show({ queue: replace(tried) });
    await write(tried);
    try {
      settle(tried, await send(tried.op));
      await erase(tried.id);
      return true;
    } catch (error) {
      return await slip(tried, slipIn(error));
    }
  }

  function settle(entry: Pending, line: ServerLine | null): void {
    let queue = state.queue.filter((each) => each.id !== entry.id);
    if (line && ownWords(entry.op, line)) {
      const id = subjectOf(entry.op);
      versions.set(id, line.version);
      queue = learn(queue, id, line.version);
    }
    const at = now();
    show({ queue, saving: saving(state.saving, { kind: "saved", lines: linesIn(queue), at }) });
  }

  async function slip(entry: Pending, found: Slip): Promise<boolean> {
    if (found.kind !== "refused") {
      show({ saving: saving(state.saving, { kind: found.kind, at: now() }) });
      return false;
    }
    // Newer words wait behind it: only what the server says to those counts.
    if (isOvertaken(state.queue, entry)) {
      await letGo(entry.id);
      return true;
    }
    const refused = { ...entry, refused: found.refused };
    show({ queue: replace(refused) });
    await write(refused);
    return true;
  }

  async function letGo(id: string): Promise<void> {
    const queue = state.queue.filter((each) => each.id !== id);
    show({ queue, saving: saving(state.saving, { kind: "kept", lines: linesIn(queue) }) });
    await erase(id);
  }

  return {
    getState: () => state,
    subscribe: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    /** Takes up what an earlier page left in the journal, and sends it. */
    start: async () => {
      stopped = false;
      const left = await journal.pending(meetingId);
      const known = new Set(state.queue.map((each) => each.id));
      const queue = [...left.filter((each) => !known.has(each.id)), ...state.queue];
      show({ queue, saving: saving(state.saving, { kind: "kept", lines: linesIn(queue) }) });
      if (nextOf(queue)) await flush();
    },
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      timer = null;
      due = Number.POSITIVE_INFINITY;
    },
    /** Keeps an op in the journal at once; it goes out within two seconds, or right away when asked. */
    add: async (op: Op, rightAway = false) => {
      const seen = withSeen(op, versions.get(subjectOf(op)) ?? 0);
      const fresh = { id: newId(), meetingId, order: 0, at: now(), tried: false, refused: null, op: seen };
      const { queue, entry } = keep(state.queue, fresh);
      show({ queue, saving: saving(state.saving, { kind: "kept", lines: linesIn(queue) }) });
      await write(entry);
      later(rightAway ? 0 : pause);
    },
    /** Lets go of an entry that the server refused. */
    drop: letGo,
    /** Tries now: the connection came back, or a person asks. */
    flush,
  };
}

/** Whether the server's line is what this op wrote: only then has a later op seen its version. */
function ownWords(op: Op, line: ServerLine): boolean {
  if (op.kind !== "save-line") return op.kind === "remove-line" || op.kind === "restore-line";
  return sameLine({ ...op.line, text: cleanText(op.line.text) }, line);
}
