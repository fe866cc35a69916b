import { withinSize } from "../within-size";

/** Most bytes that a form of ours can post, with room for any script. */
export const mostPosted = 64 * 1024;

/** What a form posted, or the status that says why it is not read: too large, or no plain form. */
export type Posted = { fields: URLSearchParams } | { status: 413 | 415 };

/** Reads the body of a plain form. Reading stops at 64 kB, whatever was announced. */
export async function postedFields(request: Request): Promise<Posted> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") return { status: 415 };
  const small = await withinSize(request, mostPosted);
  return small ? { fields: new URLSearchParams(await small.text()) } : { status: 413 };
}
