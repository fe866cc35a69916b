import type { Closeness } from "@rondom/domain/network/tie/attribute";
import { expect, test } from "vitest";
import { accountsIn, usualAccount, whoLeft } from "./usual-account";

const tie = (memberId: string | null, closeness: Closeness | null = "close") => ({ memberId, closeness });
const map = (...account: ReturnType<typeof tie>[]) => ({ account });

test("who told most of closeness, over all maps together", () => {
  expect(usualAccount([map(tie("selam"), tie(null)), map(tie("selam"))])).toBe("selam");
  expect(usualAccount([map(tie("selam")), map(tie("daniel"), tie("daniel"))])).toBe("daniel");
});

test("the family together when it told as much, or nobody told anything", () => {
  expect(usualAccount([map(tie("selam"), tie(null))])).toBeNull();
  expect(usualAccount([map(tie(null), tie("selam"))])).toBeNull();
  expect(usualAccount([])).toBeNull();
  expect(usualAccount([map(tie("selam", null), tie("selam", null))])).toBeNull();
});

test("of two who told as much, the first", () => {
  expect(usualAccount([map(tie("daniel"), tie("selam"))])).toBe("daniel");
});

test("accounts to choose from: of members of whom there is one, in their order", () => {
  const maps = [map(tie("selam", null)), map(tie(null), tie("daniel"), tie("gone"))];
  expect(accountsIn(maps, ["daniel", "rahel", "selam"])).toEqual(["daniel", "selam"]);
  expect(accountsIn([], ["daniel"])).toEqual([]);
});

test("who told a version and left can be asked for, once; who is here is in the list already", () => {
  const [selam, daniel] = [
    { id: "selam", name: "Selam" },
    { id: "daniel", name: "Daniel" },
  ];
  const history = [{ tellers: [selam, daniel] }, { tellers: [daniel] }];
  expect(whoLeft(history, ["selam"])).toEqual([daniel]);
  expect(whoLeft(history, ["selam", "daniel"])).toEqual([]);
});
