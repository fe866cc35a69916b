import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { ownWishes } from "@rondom/db/minutes/own-wishes";
import type { Ctx } from "../ctx";

export interface MyWish {
  id: string;
  words: string;
  language: string;
  domain: string | null;
  forAll: boolean;
  at: number;
}

/** What the member who holds the link wished and what no agenda holds yet. */
export async function listMyWishes(ctx: Ctx): Promise<MyWish[]> {
  return look(ctx, linkHolder, async (reader) =>
    (await ownWishes(reader))
      .filter((wish) => wish.settledAt === null)
      .map(({ id, words, language, domain, forAll, at }) => ({ id, words, language, domain, forAll, at })),
  );
}
