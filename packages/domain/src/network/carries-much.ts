/** From so many open tasks on, somebody carries much; fewer in all say nothing yet. */
const many = 4;

/**
 * Who of a family carries much: whoever has most of its open tasks, when that is four or more, or more than half of
 * four or more. Helpers who carry too much drop out (domain.md §1, §3), long before they say so; only the most loaded
 * are named, for a badge on everybody says nothing. `openTasks`: by person, everybody counts who carries one.
 */
export function carriesMuch(openTasks: ReadonlyMap<string, number>): Set<string> {
  const counts = [...openTasks.values()];
  const most = Math.max(0, ...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (most < many && (all < many || most * 2 <= all)) return new Set();
  return new Set([...openTasks].flatMap(([id, count]) => (count === most ? [id] : [])));
}
