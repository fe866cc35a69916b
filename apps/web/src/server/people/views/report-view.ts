import { cameAlong } from "@rondom/domain/minutes/attendance";
import { calledName } from "@rondom/domain/person-name";
import type { ViewedLine, ViewedPerson } from "@rondom/domain/report/reader-view";
import { translator } from "@rondom/i18n/translate";
import type { ReadReport } from "@rondom/services/report/read-report";
import type { ItemView, LineChange, LineView, ReportView } from "../../../screens/people/report/view";
import type { PersonView } from "../../../screens/people/view";
import type { Reading } from "../reading";
import { domainView, onFile, pageView } from "./page-view";

/** The page of a report as its reader may see it. */
export function reportView(read: ReadReport, reading: Reading): ReportView {
  const { view, recalled, version, publishedAt, changes } = read;
  const by = recalled?.by ?? view?.coordinator;
  const page = pageView(reading);
  const people = view?.people ?? [];
  return {
    ...page,
    coordinator: by ? { ...by, called: calledName(by, reading.holder.language) } : page.coordinator,
    number: read.number,
    heldOn: view?.meeting.startsAt ?? publishedAt,
    place: view?.meeting.place ?? null,
    ownTasks: recalled ? [] : read.tasks.map(ownTask),
    items: itemsOf(read, reading),
    present: [
      ...people
        .filter(({ attendance }) => attendance && cameAlong(attendance))
        .map((one) => seen(one, reading)),
      ...(by ? [{ name: by.name, kind: "coordinator" as const }] : []),
    ],
    couldNotCome: people
      .filter(({ attendance }) => attendance && !cameAlong(attendance))
      .map((one) => seen(one, reading)),
    ...(version > 1
      ? {
          version: {
            number: version,
            on: publishedAt,
            ...(changes?.why ? { why: onFile(changes.why) } : {}),
          },
        }
      : {}),
    ...(recalled
      ? { recalled: { on: recalled.at, ...(recalled.words ? { words: onFile(recalled.words) } : {}) } }
      : {}),
    whole: view?.whole ?? true,
    readOn: read.readAt,
  };
}

function ownTask({
  path,
  title,
  domain,
  byDate,
  state,
}: ReadReport["tasks"][number]): ReportView["ownTasks"][number] {
  return { action: path, title: onFile(title), domain: domainView(domain), due: byDate, state };
}

/** The points with what a correction did; lines that are gone stand under their old title. */
function itemsOf({ view, changes }: ReadReport, reading: Reading): ItemView[] {
  const changed = new Map(changes?.changed.map(({ id, before }) => [id, before]));
  const added = new Set(changes?.added);
  const changeOf = (id: string): LineChange | undefined => {
    const before = changed.get(id);
    if (before) return { kind: "changed", before: onFile(before.text) };
    return added.has(id) ? { kind: "new" } : undefined;
  };
  const items = (view?.items ?? []).map(({ id, title, domain, domainName, lines }): ItemView => {
    const shown = lines.map((line) => lineView(line, changeOf(line.id), reading));
    return { id, title: onFile(title), domain: domainView(domain, domainName), lines: shown };
  });
  for (const { title, line } of changes?.removed ?? []) {
    const gone = lineView(line, { kind: "gone" }, reading);
    const item = items.find((one) => one.title.text === title);
    if (item) item.lines.push(gone);
    else items.push({ id: `gone-${line.id}`, title: onFile(title), domain: null, lines: [gone] });
  }
  return items;
}

function lineView(line: ViewedLine, change: LineChange | undefined, { language }: Reading): LineView {
  const { id, kind, text, byDate, owner } = line;
  const nameless = translator(language, "meeting")("table.acquaintance");
  return {
    id,
    kind,
    words: onFile(text),
    who: owner ? { name: owner.name ?? owner.role ?? nameless, isReader: owner.you } : null,
    due: byDate,
    ...(change ? { change } : {}),
  };
}

function seen({ name, ownName, role, organisation }: ViewedPerson, { language }: Reading): PersonView {
  return {
    name: language === "ar" ? (ownName ?? name) : name,
    kind: organisation ? "formal" : "informal",
    role: role ? onFile(role) : null,
    organisation,
  };
}
