import type { Kit } from "../engine/kit-sqlite";
import { accessTables } from "./access";
import { conversationTables } from "./conversation";
import { familyTables } from "./family";
import { familyLayerTables } from "./family-layer";
import { loadTables } from "./load";
import { meetingTables } from "./meeting";
import { minutesTables } from "./minutes";
import { networkTables } from "./network";
import { organisationTables } from "./organisation";
import { outboxTables } from "./outbox";
import { planTables } from "./plan";
import { reportTables } from "./report";
import { taskTables } from "./task";

/** Every table once, in the vocabulary of the engine given. */
export function makeSchema(k: Kit) {
  const organisation = organisationTables(k);
  const family = { ...organisation, ...familyTables(k, organisation) };
  const network = { ...family, ...networkTables(k, family) };
  const meeting = { ...network, ...meetingTables(k, network) };
  const plan = planTables(k, network);
  return {
    ...meeting,
    ...familyLayerTables(k, meeting),
    ...conversationTables(k, network),
    ...plan,
    ...loadTables(k, { ...network, ...plan }),
    ...minutesTables(k, meeting),
    ...taskTables(k, meeting),
    ...reportTables(k, meeting),
    ...accessTables(k, network),
    ...outboxTables(k, network),
  };
}

export type Schema = ReturnType<typeof makeSchema>;
export type TableName = keyof Schema;
/** A row as read. */
export type Row<N extends TableName> = Schema[N]["$inferSelect"];
/** A row as written. */
export type NewRow<N extends TableName> = Schema[N]["$inferInsert"];
