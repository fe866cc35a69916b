import type { Answers } from "@rondom/api/root";

/** What the chairing screen asks of the server. */
export type Chairing = Answers["minutes"]["read"];
export type Line = Chairing["lines"][number];
export type AgendaItem = Chairing["items"][number];
export type AtTable = Chairing["people"][number];
export type Owner = Chairing["owners"][number];
export type Conflict = Chairing["conflicts"][number];
export type AgendaSuggestion = Answers["minutes"]["prepareAgenda"]["suggestions"][number];
