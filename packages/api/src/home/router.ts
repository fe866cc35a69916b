import { readHome } from "@rondom/services/home/read-home";
import { ask } from "../procedure";
import { t } from "../trpc";

export const homeRouter = t.router({ read: ask(readHome) });
