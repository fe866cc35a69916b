import { taskKinds } from "@rondom/domain/load/task-kind";
import { z } from "zod";

/** How heavy a task is, chosen by the coordinator: 1 light, 2, 3 heavy. */
export const weightField = z.int().min(1).max(3);

/** What kind of doing it is, chosen by the coordinator; null: its words alone tell. */
export const kindField = z.enum(taskKinds).nullable();
