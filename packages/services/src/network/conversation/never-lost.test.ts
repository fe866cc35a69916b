import { newId } from "@rondom/domain/id";
import { wordQuestions } from "@rondom/domain/network/conversation/question";
import {
  nextStep,
  resumeStep,
  stepBefore,
  stepStates,
  stepsLeft,
  type Talk,
} from "@rondom/domain/network/conversation/steps";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newConversation } from "../../testing/conversation";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { changeTable } from "./change-table";
import { endConversation } from "./end-conversation";
import { readConversation } from "./read-conversation";
import { settleStep } from "./settle-step";
import { writeDomainWords } from "./write-domain-words";

let world: World;
let ctx: Ctx;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
});
afterEach(() => world.close());

const anyMove = fc.oneof(
  fc.record({ move: fc.constant("settle" as const), state: fc.constantFrom(...stepStates) }),
  fc.record({
    move: fc.constant("tell" as const),
    question: fc.constantFrom(...wordQuestions),
    words: fc.constantFrom("ja", "nee", "ማማ", "بخير"),
  }),
  fc.record({ move: fc.constantFrom("back" as const, "resume" as const, "end" as const) }),
  fc.record({ move: fc.constant("table" as const), outsider: fc.boolean() }),
);

test("settle, skip, go back, stop and go on in any order: no answer is lost, and the talk ends", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyMove, { maxLength: 25 }), async (moves) => {
      const { familyId, memberId } = await newFamily(ctx);
      let conversationId = await newConversation(ctx, familyId, [memberId]);
      const told: string[] = [];
      let at = "table";
      for (const each of moves) {
        world.clock.now += 1000;
        const now = await talk(familyId);
        if (each.move === "settle") {
          await settleStep(ctx, { familyId, conversationId, step: at, state: each.state });
          at = nextStep(now, at).key;
        } else if (each.move === "tell") {
          const domain = at.startsWith("domain.") ? at.slice(7) : "informal";
          const words = `${each.words} ${told.length}`;
          const answer = { id: newId(), domain, question: each.question, memberId: null, words };
          await writeDomainWords(ctx, { familyId, ...answer });
          told.push(words);
        } else if (each.move === "back") at = stepBefore(now, at)?.key ?? at;
        else if (each.move === "resume") at = resumeStep(now).key;
        else if (each.move === "table") {
          const outsiders = each.outsider ? [{ kind: "volunteer" }] : [];
          await changeTable(ctx, { familyId, conversationId, members: [memberId], outsiders });
        } else {
          await endConversation(ctx, { familyId, conversationId });
          conversationId = await newConversation(ctx, familyId, [memberId]);
        }
        const { told: shown, open } = await readConversation(ctx, { familyId });
        const words = shown?.words.map((row) => row.words).sort();
        expect(words).toEqual(open?.mayAskFeelings ? [...told].sort() : undefined);
      }
      // What was told is closed while somebody else sits there, and not lost.
      await changeTable(ctx, { familyId, conversationId, members: [memberId] });
      const kept = (await readNetwork(ctx, { familyId })).domainWords.map((row) => row.words);
      expect(kept.sort()).toEqual([...told].sort());
      let went = 0;
      for (let on = await talk(familyId); stepsLeft(on).length > 0; on = await talk(familyId)) {
        const step = resumeStep(on).key;
        await settleStep(ctx, { familyId, conversationId, step, state: "skipped" });
        went += 1;
        expect(went).toBeLessThan(30);
      }
      expect(resumeStep(await talk(familyId)).key).toBe("close");
    }),
    { numRuns: Number(process.env.RONDOM_RUNS) || 6 },
  );
}, 60_000);

async function talk(familyId: string): Promise<Talk> {
  const { map, asksAgain, open } = await readConversation(ctx, { familyId });
  return { domains: map.domains, asksAgain, settled: open?.steps ?? [] };
}
