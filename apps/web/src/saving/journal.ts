import { type IDBPDatabase, openDB } from "idb";
import type { Pending } from "./pending";

/** Where what was typed is kept until the server confirms it. */
export interface Journal<Op> {
  /** False: the browser keeps nothing, so the window has to stay open. */
  lasting: boolean;
  pending: (place: string) => Promise<Pending<Op>[]>;
  put: (entry: Pending<Op>) => Promise<void>;
  drop: (id: string) => Promise<void>;
}

const store = "pending";

/** A journal of this browser (IndexedDB); in memory alone where the browser offers none. */
export async function openJournal<Op>(name: string): Promise<Journal<Op>> {
  try {
    const database = await openDB(name, 2, {
      upgrade: async (fresh, before, _now, transaction) => {
        if (before === 0) {
          fresh.createObjectStore(store, { keyPath: "id" }).createIndex("place", "place");
          return;
        }
        // The first journals called their place a meeting; what waits in them still has to go out.
        const entries = transaction.objectStore(store);
        entries.deleteIndex("meetingId");
        entries.createIndex("place", "place");
        for (let each = await entries.openCursor(); each; each = await each.continue()) {
          await each.update({ ...each.value, place: each.value.meetingId });
        }
      },
    });
    return inDatabase(database);
  } catch {
    return inMemory();
  }
}

function inDatabase<Op>(database: IDBPDatabase): Journal<Op> {
  return {
    lasting: true,
    pending: async (place) => inOrder(await database.getAllFromIndex(store, "place", place)),
    put: async (entry) => void (await database.put(store, entry)),
    drop: (id) => database.delete(store, id),
  };
}

/** A journal that lasts as long as the page. */
export function inMemory<Op>(): Journal<Op> {
  const entries = new Map<string, Pending<Op>>();
  return {
    lasting: false,
    pending: async (place) => inOrder([...entries.values()].filter((each) => each.place === place)),
    put: async (entry) => void entries.set(entry.id, entry),
    drop: async (id) => void entries.delete(id),
  };
}

function inOrder<Op>(entries: Pending<Op>[]): Pending<Op>[] {
  return entries.toSorted((a, b) => a.order - b.order);
}
