/** The address with every percent sign of its path taken as written, where its escapes are broken ("%E0%A4%A", "%"). */
export function mendedAddress(url: string): string {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll("%", "%25") + url.slice(path.length);
  }
}
