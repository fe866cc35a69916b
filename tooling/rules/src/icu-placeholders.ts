const choices = new Set(["plural", "select", "selectordinal"]);

/**
 * The names a message leaves open: `{name}`, `{count, plural, …}` and tags as `<link>`, each once, in order.
 * Throws an Error with a sentence when the braces do not match or a choice has no `other`.
 */
export function icuPlaceholders(message: string): string[] {
  const names = new Set<string>();
  const end = readText(message, 0, names, false);
  if (end < message.length) throw new Error("a } closes nothing");
  return [...names].sort();
}

/** Reads text up to its end or to the } that closes it; gives where it stopped. */
function readText(text: string, from: number, names: Set<string>, nested: boolean): number {
  let at = from;
  while (at < text.length) {
    const rest = text.slice(at);
    const quoted = /^'[{}<][^']*(?:'|$)/.exec(rest);
    const tag = /^<([a-z][\w-]*)\/?>/i.exec(rest);
    if (quoted) at += quoted[0].length;
    else if (rest.startsWith("{")) at = readArgument(text, at + 1, names);
    else if (rest.startsWith("}")) return at;
    else {
      if (tag?.[1]) names.add(`<${tag[1]}>`);
      at += 1;
    }
  }
  if (nested) throw new Error("a { is never closed");
  return at;
}

function readArgument(text: string, from: number, names: Set<string>): number {
  const head = /^\s*([\w.-]+)\s*(?:,\s*([a-z]+)\s*)?/.exec(text.slice(from));
  if (!head?.[1]) throw new Error("a { has no name after it");
  names.add(head[1]);
  const at = from + head[0].length;
  if (head[2] && choices.has(head[2])) return readChoices(text, at, names);
  const close = text.indexOf("}", at);
  if (close < 0) throw new Error("a { is never closed");
  return close + 1;
}

function readChoices(text: string, from: number, names: Set<string>): number {
  let at = from;
  let hasOther = false;
  for (;;) {
    const choice = /^[\s,]*(?:offset:\d+\s*)?(=?[\w-]+)\s*\{/.exec(text.slice(at));
    if (!choice) break;
    if (choice[1] === "other") hasOther = true;
    at = readText(text, at + choice[0].length, names, true) + 1;
  }
  const close = /^\s*\}/.exec(text.slice(at));
  if (!close) throw new Error("a choice is never closed");
  if (!hasOther) throw new Error("a choice has no other");
  return at + close[0].length;
}
