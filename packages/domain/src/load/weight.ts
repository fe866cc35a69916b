import { z } from "zod";

/** How heavy a task is, chosen by the coordinator: 1 light, 2, 3 heavy. */
export const weightField = z.int().min(1).max(3);
