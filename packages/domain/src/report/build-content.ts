import { personKey } from "../person";
import { somebody, type TaskOwner } from "../task/task";
import type { ReportContent, ReportItem, ReportLine, ReportPerson } from "./content";

/** What a report is made of: rows as they are when it is frozen, each list in its order. */
export interface ReportSources {
  meeting: Omit<ReportContent["meeting"], "online"> & { onlineUrl: string | null };
  coordinator: ReportContent["coordinator"];
  /** Every coordinator of the family. */
  coordinators: ReportContent["coordinators"];
  items: readonly Omit<ReportItem, "lines" | "domainName">[];
  /** Words of the family's own domains, by id. */
  ownDomains: ReadonlyMap<string, string>;
  lines: readonly (ReportLine & { agendaItemId: string })[];
  people: readonly ReportPerson[];
}

/** The minutes made final. Points under which nothing was written and people who have no part in it stay out. */
export function buildContent(sources: ReportSources): ReportContent {
  const { startsAt, minutes, zone, place, onlineUrl } = sources.meeting;
  const items = sources.items.flatMap((item): ReportItem[] => {
    const lines = sources.lines.filter((line) => line.agendaItemId === item.id).map(frozenLine);
    if (lines.length === 0) return [];
    const { id, kind, domain, title, sensitive } = item;
    const domainName = (domain !== null && sources.ownDomains.get(domain)) || null;
    return [{ id, kind, domain, domainName, title, sensitive, lines }];
  });
  const owners = new Set(
    items.flatMap((item) =>
      item.lines.flatMap((line) => {
        const owner = somebody(line.owner);
        return owner ? [ownerKey(owner)] : [];
      }),
    ),
  );
  return {
    meeting: { startsAt, minutes, zone, place, online: onlineUrl !== null },
    coordinator: sources.coordinator,
    coordinators: sources.coordinators.filter((each) => owners.has(`coordinator:${each.id}`)),
    language: "nl",
    items,
    people: sources.people.filter(
      (person) => person.invited || person.attendance !== null || owners.has(person.key),
    ),
  };
}

function frozenLine({ id, kind, text, owner, byDate }: ReportLine): ReportLine {
  return { id, kind, text, owner, byDate };
}

function ownerKey(owner: TaskOwner): string {
  return owner.kind === "coordinator"
    ? `coordinator:${owner.id}`
    : personKey({ kind: owner.kind, id: owner.id });
}
