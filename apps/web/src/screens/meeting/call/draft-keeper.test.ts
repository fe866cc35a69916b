import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DraftKeeper, type KeeperState, type Sent } from "./draft-keeper";

interface Typed {
  place: string;
  link: string;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper at version 1 whose requests are answered one by one. */
function kept(...answers: Sent<string>[]) {
  const requests: [number, Partial<Typed>][] = [];
  const states: KeeperState[] = [];
  const saved: [Partial<Typed>, string, number][] = [];
  const keeper = new DraftKeeper<Typed, string>(
    1,
    async (version, change) => {
      requests.push([version, change]);
      return answers.shift() ?? { kind: "lost" };
    },
    { state: (state) => states.push(state), saved: (...all) => saved.push(all) },
    { quiet: 500, again: 10_000 },
  );
  return { keeper, requests, states, saved };
}

const ok = (version: number): Sent<string> => ({ kind: "saved", version, answer: `answer ${version}` });

it("sends several changes as one after half a second of quiet, then on the new version", async () => {
  const { keeper, requests, states, saved } = kept(ok(2), ok(3));
  keeper.put({ place: "a" });
  await vi.advanceTimersByTimeAsync(499);
  keeper.put({ place: "ab" });
  keeper.put({ link: "https://x.test" });
  await vi.advanceTimersByTimeAsync(499);
  expect(requests).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(requests).toEqual([[1, { place: "ab", link: "https://x.test" }]]);
  expect(saved).toEqual([[{ place: "ab", link: "https://x.test" }, "answer 2", 2]]);
  expect(states.at(-1)).toEqual({ kind: "saved", held: {} });
  keeper.put({ place: "abc" });
  await vi.advanceTimersByTimeAsync(500);
  expect(requests.at(-1)).toEqual([2, { place: "abc" }]);
  expect(await keeper.settle()).toBe(3);
});

it("keeps out a field that does not fit and saves the others", async () => {
  const { keeper, requests, states } = kept(
    { kind: "held", reasons: { link: "not-a-web-address" } },
    ok(2),
    ok(3),
  );
  keeper.put({ place: "a", link: "htt" });
  await vi.advanceTimersByTimeAsync(500);
  await vi.advanceTimersByTimeAsync(0);
  expect(requests.slice(1)).toEqual([[1, { place: "a" }]]);
  expect(states.at(-1)).toEqual({ kind: "saved", held: { link: "not-a-web-address" } });
  expect(await keeper.settle()).toBeNull();
  expect(requests).toHaveLength(2);
  keeper.put({ link: "https://x.test" });
  expect(states.at(-1)?.held).toEqual({});
  expect(await keeper.settle()).toBe(3);
  expect(requests.at(-1)).toEqual([2, { link: "https://x.test" }]);
});

it("tries again by itself without a connection, and loses nothing", async () => {
  const { keeper, requests, states } = kept({ kind: "lost" }, ok(2));
  keeper.put({ place: "a" });
  await vi.advanceTimersByTimeAsync(500);
  expect(states.at(-1)?.kind).toBe("lost");
  await vi.advanceTimersByTimeAsync(9_999);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(requests).toEqual([
    [1, { place: "a" }],
    [1, { place: "a" }],
  ]);
  expect(states.at(-1)?.kind).toBe("saved");
});

it("says that it is not settled while there is no connection", async () => {
  const { keeper, requests } = kept({ kind: "lost" });
  keeper.put({ place: "a" });
  expect(await keeper.settle()).toBeNull();
  expect(requests).toHaveLength(1);
});

it("sends nothing any more once somebody else changed the draft", async () => {
  const { keeper, requests, states } = kept({ kind: "changed-meanwhile" }, ok(5));
  keeper.put({ place: "a" });
  expect(await keeper.settle()).toBeNull();
  expect(states.at(-1)?.kind).toBe("changed-meanwhile");
  keeper.put({ place: "b" });
  expect(await keeper.settle()).toBeNull();
  expect(requests).toHaveLength(1);
});

it("sends again what was typed while a request was under way", async () => {
  const answers: ((sent: Sent<string>) => void)[] = [];
  const requests: Partial<Typed>[] = [];
  const keeper = new DraftKeeper<Typed, string>(
    1,
    (_, change) => {
      requests.push(change);
      return new Promise((resolve) => answers.push(resolve));
    },
    { state: () => undefined, saved: () => undefined },
  );
  keeper.put({ place: "a" });
  await vi.advanceTimersByTimeAsync(500);
  keeper.put({ place: "ab" });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(requests).toEqual([{ place: "a" }]);
  answers[0]?.(ok(2));
  await vi.advanceTimersByTimeAsync(0);
  expect(requests).toEqual([{ place: "a" }, { place: "ab" }]);
});

it("stops when told", async () => {
  const { keeper, requests } = kept(ok(2));
  keeper.put({ place: "a" });
  keeper.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toEqual([]);
});
