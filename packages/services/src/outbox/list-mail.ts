import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { peopleOf } from "@rondom/db/family/people";
import { mailStates } from "@rondom/db/outbox/mail-states";
import { idField } from "@rondom/domain/family/input";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type MailShown, mailShown } from "./mail-shown";

const input = z.object({ familyId: idField });

export type ListedMail = MailShown & {
  subjectId: string;
  person: { key: PersonKey; name: string } | null;
};

/** Where each mail of a family is, the newest first; those that made way for another are left out. */
export async function listMail(ctx: Ctx, given: unknown): Promise<ListedMail[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const people = await peopleOf(reader);
    const mails = (await mailStates(reader)).filter(({ state }) => state !== "replaced");
    return mails.reverse().map((mail) => {
      const who = personIn(mail);
      const person = who ? people.get(personKey(who)) : undefined;
      return {
        ...mailShown(mail),
        subjectId: mail.subjectId,
        person: person ? { key: person.key, name: person.name } : null,
      };
    });
  });
}
