import { taskKinds } from "@rondom/domain/load/task-kind";
import { z } from "zod";

/** What kind of doing it is, chosen by the coordinator; null: its words alone tell. */
export const kindField = z.enum(taskKinds).nullable();
