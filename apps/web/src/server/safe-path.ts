/**
 * A path of ours out of what a request says to go to next; "/home" for anything else. `//host` and `/\host` name
 * another site to a browser, and control characters hide such a start.
 */
export function safePath(asked: string | null | undefined): string {
  if (!asked?.startsWith("/") || /^\/[/\\]|[\\\u0000-\u001f\u007f]/.test(asked)) return "/home";
  const here = "http://here.invalid";
  if (!URL.canParse(asked, here)) return "/home";
  const url = new URL(asked, here);
  // Dots may have folded into such a start.
  return url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search : "/home";
}
