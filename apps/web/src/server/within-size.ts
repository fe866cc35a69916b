/** The request with its body read, or null when that has more bytes; reading stops there, whatever was announced. */
export async function withinSize(request: Request, most: number): Promise<Request | null> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > most) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(new Uint8Array(part));
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: new Blob(parts),
    signal: request.signal,
  });
}
