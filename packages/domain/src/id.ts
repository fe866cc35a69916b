const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
const length = 20;

/** A new row id: 20 characters a-z0-9, about 103 bits, made on the client or the server alike. */
export function newId(): string {
  const bytes = new Uint8Array(length * 2);
  let id = "";
  while (id.length < length) {
    crypto.getRandomValues(bytes);
    for (const byte of bytes) {
      // 252 = 7 × 36: bytes above it would favour the first letters.
      if (byte < 252 && id.length < length) id += alphabet.charAt(byte % alphabet.length);
    }
  }
  return id;
}

/** True for a string in the shape newId makes. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9]{20}$/.test(value);
}
