import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type PersonRound, peopleRound } from "./people-round";
import { type MemberSuccess, successesOfMember } from "./read-successes";

const one = z.object({ id: idField });

/** What a member is asked: whom they want to thank, and for what. */
export interface ThanksPage {
  success: MemberSuccess;
  /** Who helped first (`named`), then everybody else. */
  people: (PersonRound & { thanked: boolean })[];
}

/** Whom the member who holds the link can thank for a success. Throws Refusal("not-found") where it is not theirs to do. */
export async function readThanks(ctx: Ctx, given: unknown): Promise<ThanksPage> {
  const { id } = parse(one, given);
  return look(ctx, linkHolder, async (reader) => {
    const { successes } = await successesOfMember(reader);
    const success = successes.find((each) => each.id === id && each.yours);
    if (!success) throw new Refusal("not-found");
    const people = await peopleRound(reader, success.actorIds);
    return {
      success,
      people: people.map((person) => ({ ...person, thanked: success.thankedIds.includes(person.id) })),
    };
  });
}
