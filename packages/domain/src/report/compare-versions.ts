import { sameLine } from "../minutes/line";
import type { ReportContent, ReportLine } from "./content";
import { type ReportReader, type ViewedLine, viewLine } from "./reader-view";

/** What a new version changed, as one reader sees it. */
export interface VersionChanges {
  /** Lines that are changed, new or gone. */
  count: number;
  /** Line id with what stood there before. */
  changed: { id: string; before: ViewedLine }[];
  added: string[];
  /** Lines that are gone, with the title they stood under. */
  removed: { title: string; line: ViewedLine }[];
}

/** Compares two versions line by line; a line is the same one by its id, wherever it stands. */
export function compareVersions(
  before: ReportContent,
  after: ReportContent,
  reader: ReportReader,
): VersionChanges {
  const old = placedLines(before);
  const now = placedLines(after);
  const changed = [...now].flatMap(([id, { line }]) => {
    const was = old.get(id);
    return was && !sameLine(was.line, line) ? [{ id, before: viewLine(before, was.line, reader) }] : [];
  });
  const added = [...now.keys()].filter((id) => !old.has(id));
  const removed = [...old].flatMap(([id, { title, line }]) =>
    now.has(id) ? [] : [{ title, line: viewLine(before, line, reader) }],
  );
  return { count: changed.length + added.length + removed.length, changed, added, removed };
}

function placedLines(content: ReportContent): Map<string, { title: string; line: ReportLine }> {
  return new Map(
    content.items.flatMap((item) =>
      item.lines.map((line) => [line.id, { title: item.title, line }] as const),
    ),
  );
}
