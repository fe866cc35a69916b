/** Most procedures in one request; the browser's batches obey it too. */
export const largestBatch = 20;
/** Most bytes of a request's body. */
export const largestBody = 1_000_000;

/** What takes a file, in base64: a third more than the largest file, and its wrapping. */
const uploads: Record<string, number> = {
  "network.readContactFile": 1_400_000,
  "family.previewFile": 10_700_000,
  "family.importFile": 10_700_000,
};

/** Most bytes of a body that is sent to this path of the procedures; batches are never an upload. */
export function largestBodyAt(pathname: string): number {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  return Object.hasOwn(uploads, name) ? (uploads[name] ?? largestBody) : largestBody;
}
