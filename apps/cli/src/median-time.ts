/**
 * How much time of the processor one run takes in ms: the median of so many runs, after as many that warm the engine
 * up. Time of the processor, for a machine that is busy with something else does not make the work slower.
 */
export function medianTime(work: () => unknown, runs: number, now: () => number = processorTime): number {
  for (let i = 0; i < runs; i++) work();
  const times = Array.from({ length: runs }, () => {
    const start = now();
    work();
    return now() - start;
  });
  times.sort((one, other) => one - other);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Of this thread in ms. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
