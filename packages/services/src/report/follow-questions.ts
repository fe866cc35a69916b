import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { add, change, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { questionIsOpen } from "@rondom/domain/plan/open-question";
import type { ReportContent } from "@rondom/domain/report/content";
import { needOf } from "./ask-tasks";

/** Open questions follow the lines of a report: new ones open, changed ones get the new words, those that are gone are let go. */
export async function followQuestions(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  content: ReportContent,
): Promise<void> {
  const lines = content.items.flatMap((item) =>
    item.lines.filter((line) => line.kind === "question").map((line) => ({ item, line })),
  );
  // Removed lines too: their questions are let go.
  const written = (await rowsOf(writer, "line", { meetingId })).map((line) => line.id);
  const known = await rowsOf(writer, "openQuestion", { lineId: written });
  for (const { item, line } of lines) {
    const question = known.find((each) => each.lineId === line.id);
    if (!question) {
      await add(writer, "openQuestion", {
        id: newId(),
        lineId: line.id,
        text: line.text,
        domain: item.domain,
        needId: (await needOf(writer, item.id))?.id ?? null,
        state: "open",
        askedAt: writer.now,
        version: 1,
      });
    } else if (question.text !== line.text || question.state === "let-go") {
      const reopened = question.state === "let-go" ? ({ state: "open", closedAt: null } as const) : {};
      const patch = { text: line.text, ...reopened, version: question.version + 1 };
      await change(writer, "openQuestion", question.id, patch);
    }
  }
  const still = new Set(lines.map(({ line }) => line.id));
  for (const gone of known.filter((each) => questionIsOpen(each.state) && !still.has(each.lineId))) {
    const patch = { state: "let-go", closedAt: writer.now, version: gone.version + 1 } as const;
    await change(writer, "openQuestion", gone.id, patch);
  }
}
