import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { newestReport } from "@rondom/db/report/newest-report";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { AgendaSources } from "@rondom/domain/minutes/agenda-proposal";
import { needIsLive } from "@rondom/domain/network/need";
import { dateOf } from "@rondom/domain/plain-date";
import { openStates } from "@rondom/domain/task/transition";
import { waitingWishes } from "./wishes";

/** Everything the agenda of this meeting can be proposed from. */
export async function agendaSources(
  reader: Reader<FamilyAccess>,
  meeting: Row<"meeting">,
): Promise<AgendaSources> {
  const needs = await rowsOf(reader, "need");
  const sensitive = new Set(needs.filter((need) => need.sensitive).map((need) => need.id));
  const chosen = new Set(
    (await rowsOf(reader, "meetingNeed", { meetingId: meeting.id })).map((row) => row.needId),
  );
  const last = await newestReport(reader);
  const today = dateOf(reader.now);
  const [, meetingDay = today] = [today, dateOf(meeting.startsAt ?? reader.now)].toSorted();
  return {
    today,
    meetingDay,
    wishes: await waitingWishes(reader),
    successes: (last?.items ?? []).flatMap((item) =>
      item.lines
        .filter((line) => line.kind === "success")
        .map((line) => ({ id: line.id, domain: item.domain, sensitive: item.sensitive, text: line.text })),
    ),
    needs: needs.filter((need) => (meeting.about === "needs" ? chosen.has(need.id) : needIsLive(need.state))),
    tasks: await rowsOf(reader, "task", { state: openStates }),
    questions: (await rowsOf(reader, "openQuestion", { state: ["open", "searching"] })).map((question) => ({
      ...question,
      sensitive: question.needId !== null && sensitive.has(question.needId),
    })),
    goals: await rowsOf(reader, "goal", { state: ["under-way", "parked"] }),
  };
}
