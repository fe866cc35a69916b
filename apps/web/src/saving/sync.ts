import { newId } from "@rondom/domain/id";
import type { Journal } from "./journal";
import type { OpLaw, Pending, Refused } from "./pending";
import { isOvertaken, keep, learn, nextOf, subjectsIn } from "./queue";
import { nothingYet, type Saving, saving } from "./saved-state";

/** How sending went wrong: no answer, a bad answer, or a refusal for good. */
export type Slip = { kind: "offline" } | { kind: "failed" } | { kind: "refused"; refused: Refused };

export interface SyncParts<Op> {
  /** Whose ops: the id of a meeting, of a family. */
  place: string;
  journal: Journal<Op>;
  law: OpLaw<Op>;
  /** Sends one op; gives the version its subject has now when these are its own words, else null. */
  send: (op: Op) => Promise<number | null>;
  slipIn: (error: unknown) => Slip;
  now: () => number;
}

export interface SyncState<Op> {
  queue: readonly Pending<Op>[];
  saving: Saving;
}

/** ms from a keystroke until it goes out: within two seconds it is on the server. */
const pause = 1000;
/** ms between tries while nothing gets through. */
const again = 10_000;

export interface Sync<Op> {
  getState: () => SyncState<Op>;
  subscribe: (watcher: () => void) => () => void;
  /** Takes up what an earlier page left in the journal, and sends it. */
  start: () => Promise<void>;
  stop: () => void;
  /** Nobody looks at the page any more: what waits goes out once more, then it stops. */
  finish: () => void;
  /** Keeps an op in the journal at once; it goes out within two seconds, or right away when asked. */
  add: (op: Op, rightAway?: boolean) => Promise<void>;
  /** Lets go of an entry that the server refused. */
  drop: (id: string) => Promise<void>;
  /** Tries now: the connection came back, or a person asks. Done when all is out, or nothing gets through. */
  flush: () => Promise<void>;
}

/**
 * Brings what was typed to the server: in order, one at a time, repeated unchanged until it is confirmed. Everything is
 * in the journal before it goes out, and leaves it only when the server has it.
 */
export function makeSync<Op>({ place, journal, law, send, slipIn, now }: SyncParts<Op>): Sync<Op> {
  let state: SyncState<Op> = { queue: [], saving: nothingYet };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = Number.POSITIVE_INFINITY;
  let busy = false;
  let run = Promise.resolve();
  let stopped = false;
  let finishing = false;
  const versions = new Map<string, number>();
  const watchers = new Set<() => void>();

  const show = (next: Partial<SyncState<Op>>) => {
    state = { ...state, ...next };
    for (const watcher of watchers) watcher();
  };
  const showKept = (queue: readonly Pending<Op>[]) =>
    show({ queue, saving: saving(state.saving, { kind: "kept", waiting: subjectsIn(law, queue) }) });
  const later = (wait: number) => {
    if (stopped || now() + wait >= due) return;
    if (timer) clearTimeout(timer);
    due = now() + wait;
    timer = setTimeout(() => void flush(), wait);
  };
  const forgetTimer = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    due = Number.POSITIVE_INFINITY;
  };
  const stop = () => {
    stopped = true;
    forgetTimer();
  };
  // A full disk must not stop the sending: the words are still on the page.
  const write = (entry: Pending<Op>) => journal.put(entry).catch(() => undefined);
  const erase = (id: string) => journal.drop(id).catch(() => undefined);
  const replace = (entry: Pending<Op>) => state.queue.map((each) => (each.id === entry.id ? entry : each));

  function flush(): Promise<void> {
    // Also while one is under way: a timer that went off and was kept would hold back every later one.
    forgetTimer();
    if (busy) return run;
    if (stopped) return Promise.resolve();
    busy = true;
    run = sendAll();
    return run;
  }

  async function sendAll(): Promise<void> {
    let next = nextOf(state.queue);
    while (next && (!stopped || finishing) && (await sendOne(next))) next = nextOf(state.queue);
    busy = false;
    if (state.saving.trouble) later(again);
  }

  async function sendOne(entry: Pending<Op>): Promise<boolean> {
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

  function settle(entry: Pending<Op>, version: number | null): void {
    let queue = state.queue.filter((each) => each.id !== entry.id);
    if (version !== null) {
      const subject = law.subjectOf(entry.op);
      versions.set(subject, version);
      queue = learn(law, queue, subject, version);
    }
    const waiting = subjectsIn(law, queue);
    show({ queue, saving: saving(state.saving, { kind: "saved", waiting, at: now() }) });
  }

  async function slip(entry: Pending<Op>, found: Slip): Promise<boolean> {
    if (found.kind !== "refused") {
      show({ saving: saving(state.saving, { kind: found.kind, at: now() }) });
      return false;
    }
    // Newer words wait behind it: only what the server says to those counts.
    if (isOvertaken(law, state.queue, entry)) {
      await letGo(entry.id);
      return true;
    }
    const refused = { ...entry, refused: found.refused };
    show({ queue: replace(refused) });
    await write(refused);
    return true;
  }

  async function letGo(id: string): Promise<void> {
    showKept(state.queue.filter((each) => each.id !== id));
    await erase(id);
  }

  return {
    getState: () => state,
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    start: async () => {
      stopped = false;
      finishing = false;
      const left = await journal.pending(place);
      const known = new Set(state.queue.map((each) => each.id));
      const queue = [...left.filter((each) => !known.has(each.id)), ...state.queue];
      showKept(queue);
      if (nextOf(queue)) await flush();
    },
    stop,
    finish: () => {
      finishing = true;
      void flush();
      stop();
    },
    add: async (op, rightAway = false) => {
      const seen = law.withSeen(op, versions.get(law.subjectOf(op)) ?? 0);
      const fresh = { id: newId(), place, order: 0, at: now(), tried: false, refused: null, op: seen };
      const { queue, entry } = keep(law, state.queue, fresh);
      showKept(queue);
      await write(entry);
      later(rightAway ? 0 : pause);
    },
    drop: letGo,
    flush,
  };
}
