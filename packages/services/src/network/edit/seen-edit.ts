import { idField } from "@rondom/domain/family/input";
import { z } from "zod";

/** Undo and redo name the step that the screen showed: a second tab, or a repeated request, takes no step more. */
export const seenEdit = z.object({ familyId: idField, seen: idField });
