/** People of the map whom nobody else on it knows, those without any domain first. A picture draws the eye away from them. */
export function untiedActors<A extends { id: string; domains: readonly string[] }>(map: {
  actors: readonly A[];
  ties: readonly { actorId: string; otherId: string }[];
}): A[] {
  const tied = new Set(map.ties.flatMap((tie) => [tie.actorId, tie.otherId]));
  const untied = map.actors.filter((actor) => !tied.has(actor.id));
  const loose = untied.filter((actor) => actor.domains.length === 0);
  return [...loose, ...untied.filter((actor) => actor.domains.length > 0)];
}
