import { newId } from "@rondom/domain/id";
import { addDays, dateOf } from "@rondom/domain/plain-date";
import { call, dataOf, question } from "./call";
import { hostile } from "./hostile";
import type { Served } from "./serve";

export interface HostileFamily {
  familyId: string;
  meetingId: string;
  reportId: string;
}

const at = (index: number) => hostile[index % hostile.length] ?? "";

/** A family in which every field that can be typed holds one text after the other, up to a published report. */
export async function hostileFamily(served: Served, cookie: string): Promise<HostileFamily> {
  const familyId = newId();
  const change = <T>(path: string, input: object) =>
    dataOf<T>(call(served, cookie, path, { familyId, ...input }));
  await dataOf(call(served, cookie, "family.open", { id: familyId, name: at(0), municipality: at(1) }));
  const memberId = newId();
  const adult = { birthYear: 1985, email: "mother@example.org", languages: ["ar"] };
  await change("family.addMember", {
    id: memberId,
    member: { name: at(2), ownName: at(3), relation: at(4), ...adult },
  });
  const ownDomain = newId();
  await change("network.addOwnDomain", { id: ownDomain, domain: { name: at(6) } });
  const needIds: string[] = [];
  for (const [index, text] of hostile.entries()) {
    const domain = index % 2 ? "education" : ownDomain;
    const needId = newId();
    const actorId = newId();
    needIds.push(needId);
    await change("network.addNeed", { id: needId, need: { title: text, domain } });
    await change("network.writeNeedWords", { needId, memberId: null, words: text });
    const contact = {
      name: text,
      organisationName: at(index + 1),
      functionName: at(index + 2),
      phone: "0470 00 00 00",
      email: `helper${index}@example.org`,
      languages: index % 3 ? ["nl"] : ["fr"],
      formal: true,
    };
    await change("network.addActor", {
      ...{ id: actorId, contact, role: at(index + 3), needIds: [needId] },
      places: [{ domain }],
    });
    for (const kind of ["invite", "name"])
      await change("network.giveConsent", { id: newId(), actorId, kind, memberId });
    await change("network.writeTie", { actorId, memberId: null, quality: null, words: text });
    await change("plan.addGoal", { id: newId(), goal: { domain, what: text, how: text, byWords: text } });
  }
  const meetingId = newId();
  const { version } = await change<{ version: number }>("meeting.start", { id: meetingId, needIds });
  const occasion = {
    about: "everyone",
    startsAt: `${addDays(dateOf(Date.now()), 5)}T14:00`,
    place: at(9),
    address: at(12),
    way: hostile.join("\n"),
    interpreterHow: at(10),
  };
  const changed = await change<{ version: number }>("meeting.change", {
    meetingId,
    version,
    change: occasion,
  });
  await change("meeting.callPeople", { meetingId, version: changed.version });
  await change("minutes.openMeeting", { meetingId });
  await change("minutes.prepareAgenda", { meetingId });
  const { owners } = await dataOf<{ owners: { owner: { kind: string; id: string } }[] }>(
    question(served, cookie, "minutes.read", { familyId, meetingId }),
  );
  const byDate = addDays(dateOf(Date.now()), 20);
  for (const [index, text] of hostile.entries()) {
    const agendaItemId = newId();
    await change("minutes.addAgendaItem", { meetingId, id: agendaItemId, title: text });
    for (const kind of ["note", "decision", "question", "success", "task"]) {
      const owner = kind === "task" ? { owner: owners[index % owners.length]?.owner, byDate } : {};
      await change("minutes.saveLine", {
        ...{ meetingId, agendaItemId, id: newId(), version: 0 },
        line: { kind, text, ...owner },
      });
    }
  }
  const { reportId } = await change<{ reportId: string }>("report.publish", { meetingId });
  return { familyId, meetingId, reportId };
}
