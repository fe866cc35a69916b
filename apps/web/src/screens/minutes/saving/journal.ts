import { type IDBPDatabase, openDB } from "idb";
import type { Pending } from "./op";

/** Where what was typed is kept until the server confirms it. */
export interface Journal {
  /** False: the browser keeps nothing, so the window has to stay open. */
  lasting: boolean;
  pending: (meetingId: string) => Promise<Pending[]>;
  put: (entry: Pending) => Promise<void>;
  drop: (id: string) => Promise<void>;
}

const store = "pending";

/** The journal of this browser (IndexedDB); in memory alone where the browser offers none. */
export async function openJournal(name = "rondom-minutes"): Promise<Journal> {
  try {
    const database = await openDB(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(store, { keyPath: "id" }).createIndex("meetingId", "meetingId");
      },
    });
    return inDatabase(database);
  } catch {
    return inMemory();
  }
}

function inDatabase(database: IDBPDatabase): Journal {
  return {
    lasting: true,
    pending: async (meetingId) => inOrder(await database.getAllFromIndex(store, "meetingId", meetingId)),
    put: async (entry) => void (await database.put(store, entry)),
    drop: (id) => database.delete(store, id),
  };
}

/** A journal that lasts as long as the page. */
export function inMemory(): Journal {
  const entries = new Map<string, Pending>();
  return {
    lasting: false,
    pending: async (meetingId) =>
      inOrder([...entries.values()].filter((each) => each.meetingId === meetingId)),
    put: async (entry) => void entries.set(entry.id, entry),
    drop: async (id) => void entries.delete(id),
  };
}

const inOrder = (entries: Pending[]) => entries.toSorted((a, b) => a.order - b.order);
