/**
 * A list of things to end: `add` gives the way to take one off again, `now` ends all, newest first.
 * A stop signal ends all as well, and then this process.
 */
export function stopOnSignal() {
  const ends = [];
  let ending;
  const endAll = async () => {
    while (ends.length > 0) await ends.pop()();
  };
  // Ctrl+C arrives twice, from the terminal and from our parent: the second waits for the first.
  const now = () => {
    ending ??= endAll();
    return ending;
  };
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.on(signal, async () => {
      await now();
      process.exit(code);
    });
  }
  return {
    now,
    add(end) {
      ends.push(end);
      return () => {
        if (ends.includes(end)) ends.splice(ends.indexOf(end), 1);
      };
    },
  };
}
