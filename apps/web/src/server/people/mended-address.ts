/**
 * The address with every percent sign of its path taken as written, where its escapes are broken ("%E0%A4%A", "%").
 * Of a whole URL, as one tells it to a proxy, only what lies behind the host: Next would send people to that host.
 */
export function mendedAddress(asked: string): string {
  const url = asked.replace(/^https?:\/\/[^/?#]*\/?/i, "/");
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll("%", "%25") + url.slice(path.length);
  }
}
