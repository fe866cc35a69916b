import type { Row } from "@rondom/db/tables/schema";
import type { LinkState } from "@rondom/domain/access/link-life";
import { type LinkVerb, linkStep, linkVerbs } from "@rondom/domain/access/link-step";
import { personKey } from "@rondom/domain/person";
import { linkPath } from "../../access/ensure-link";
import { notMe } from "../../access/not-me";
import { renewLinkFor } from "../../access/renew-link-for";
import { requestNewLink } from "../../access/request-new-link";
import type { Ctx } from "../../ctx";
import { removeActor } from "../../network/actor/remove-actor";
import { askAboutTask } from "../../task/ask-about-task";
import { readTask } from "../../task/read-task";
import { ask, type Home, isHere, rowsAt, type Year } from "./home";
import { takeOffMap } from "./leaving-days";
import { attempt, type Foretold, rarest } from "./tally";

const ninetyDays = 90 * 24 * 60 * 60_000;

/** A helper's link of a task, and where it stands. */
interface Held {
  link: Row<"link">;
  task: Row<"task">;
  actorId: string;
  state: LinkState;
}

/** Where a link stands, by the rows, apart from the rules under test. */
function stateByHand(home: Home, link: Row<"link">, { endedAt }: Row<"task">, now: number): LinkState {
  if (link.revokedAt !== null) return link.revokedWhy === null ? "revoked" : "doubted";
  const old = (from: number) => now - from > ninetyDays;
  const ended = endedAt !== null && old(endedAt) && (link.renewedAt === null || old(link.renewedAt));
  if (!home.closed) return ended ? "ended" : "alive";
  return ended || old(home.closings.at(-1)?.from ?? 0) ? "lapsed" : "closed";
}

/** The links of tasks of a family, in an order that no id decides. */
async function heldLinks(year: Year, home: Home): Promise<Held[]> {
  const links = (await rowsAt(home, "link", { purpose: "task" })).filter(({ actorId }) => actorId !== null);
  const people = [...year.addresses.keys()];
  const inOrder = links.toSorted((a, b) => people.indexOf(a.actorId ?? "") - people.indexOf(b.actorId ?? ""));
  const { now } = year.world.clock;
  return (await rowsAt(home, "task")).flatMap((task) =>
    inOrder
      .filter(({ subjectId }) => subjectId === task.id)
      .map((link) => ({
        ...{ link, task, actorId: link.actorId ?? "" },
        state: stateByHand(home, link, task, now),
      })),
  );
}

/** Something is done with a link, whichever happened least; also with a dead one, and in a closed file. */
export async function touchLink(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const cells = (await heldLinks(year, home)).flatMap((held) =>
    linkVerbs.filter((verb) => canTry(home, held, verb)).map((verb) => ({ held, verb })),
  );
  if (cells.length === 0) return;
  const cell = ({ held, verb }: (typeof cells)[number]) => `link ${held.state} ${verb}`;
  const { held, verb } = rarest(tally, chance, cells, cell);
  await tryLink(year, home, held, verb);
  if (verb === "doubt" && held.state === "alive") await settleDoubt(year, home, held);
  if (verb === "doubt" && held.state === "closed") home.doubted.push(held.actorId);
}

function canTry(home: Home, { actorId, task, state }: Held, verb: LinkVerb): boolean {
  const here = isHere(home, { kind: "actor", id: actorId });
  if (verb === "write" && state === "alive") return here && task.ownerId === actorId;
  if (verb !== "revoke") return true;
  const alone = home.actors.length < 4 || home.leaving === actorId;
  return here && !(alone && !home.closed) && state !== "doubted" && state !== "revoked";
}

async function tryLink(year: Year, home: Home, held: Held, verb: LinkVerb): Promise<void> {
  const { link, task, state } = held;
  const foretold = foretell(year, home, held, verb);
  const holder = year.world.as({ kind: "holder", linkId: link.id, version: link.version });
  const stateNow = async () => {
    const [row] = await rowsAt(home, "link", { id: link.id });
    const [now] = await rowsAt(home, "task", { id: task.id });
    return row && now ? stateByHand(home, row, now, year.world.clock.now) : "gone";
  };
  await attempt(year.tally, `link ${state} ${verb}`, foretold, act(year, home, held, verb, holder), stateNow);
}

function foretell({ world }: Year, home: Home, { link, task, state }: Held, verb: LinkVerb): Foretold {
  // A coordinator does nothing more in a closed file, whatever the link.
  if (home.closed && (verb === "renew" || verb === "revoke")) return { refused: "closed" };
  const step = linkStep(state, verb);
  if (step.kind === "bar") return { refused: step.code };
  // What nobody doubts any more stands as it would have stood.
  if (state === "doubted" && verb === "renew")
    return { to: stateByHand(home, { ...link, revokedAt: null }, task, world.clock.now) };
  return { to: step.kind === "step" ? step.to : state };
}

function act(year: Year, home: Home, { link, task, actorId, state }: Held, verb: LinkVerb, holder: Ctx) {
  const { ctx, familyId } = home;
  const taskId = task.id;
  const verbs: Record<LinkVerb, () => Promise<unknown>> = {
    open: () => readTask(holder, { taskId }),
    write: () => askAboutTask(holder, { taskId, words: `Nog iets ${year.chance.below(1_000_000_000)}` }),
    doubt: () => notMe(holder),
    async request() {
      ask(year, "new-link", link.id);
      const token = linkPath(year.world.settings, link).split("/").at(-1);
      await requestNewLink(year.world.as({ kind: "system" }), { token });
    },
    renew: () => renewLinkFor(ctx, { familyId, personKey: personKey({ kind: "actor", id: actorId }) }),
    revoke: () =>
      state === "closed" || state === "lapsed"
        ? removeActor(ctx, { familyId, actorId, version: 1, endLinks: true })
        : takeOffMap(year, home, actorId, true),
  };
  return verbs[verb];
}

/** While somebody else reads at that address nothing opens; the coordinator says that it is right, and it does again. */
async function settleDoubt(year: Year, home: Home, held: Held): Promise<void> {
  const now = async (): Promise<Held> => {
    const [link = held.link] = await rowsAt(home, "link", { id: held.link.id });
    return { ...held, link, state: stateByHand(home, link, held.task, year.world.clock.now) };
  };
  for (const verb of ["open", "write", "doubt", "request", "renew", "open"] as const)
    await tryLink(year, home, await now(), verb);
  const old = year.world.as({ kind: "holder", linkId: held.link.id, version: held.link.version });
  const open = () => readTask(old, { taskId: held.task.id });
  await attempt(year.tally, "link old open", { refused: "not-found" }, open, async () => "opened");
}

/** After a file was opened again: whoever was doubted while it was closed is asked and found to be right. */
export async function settleDoubtsOfBefore(year: Year, home: Home): Promise<void> {
  const doubted = home.doubted.splice(0);
  for (const held of await heldLinks(year, home))
    if (doubted.includes(held.actorId) && held.state === "doubted") await tryLink(year, home, held, "renew");
}
