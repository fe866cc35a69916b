import { noteOffer } from "@rondom/services/load/note-offer";
import { readLoad } from "@rondom/services/load/read-load";
import { ask, change } from "../procedure";
import { t } from "../trpc";

export const loadRouter = t.router({
  read: ask(readLoad),
  noteOffer: change(noteOffer),
});
