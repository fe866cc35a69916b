import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { refusalIn } from "../trpc/refusal-in";

/**
 * Puts what a verb refused beside the fields of a form, for `onError`. `inside` is what the verb calls the part that
 * the form holds ("member" for `member.name`). Errors without a field go to `root`, for a note box.
 */
export function putRefusal<F extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<F>,
  fields: readonly Path<F>[],
  inside = "",
): void {
  const refused = refusalIn(error)?.fields ?? [];
  let placed = false;
  for (const { path, reason } of refused) {
    const name = inside && path.startsWith(`${inside}.`) ? path.slice(inside.length + 1) : path;
    const field = fields.find((known) => known === name);
    if (!field) continue;
    setError(field, { type: "server", message: reason }, { shouldFocus: !placed });
    placed = true;
  }
  if (!placed) setError("root", { type: "server" });
}
