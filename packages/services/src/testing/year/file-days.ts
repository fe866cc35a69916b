import { type FileVerb, fileStep, fileVerbs } from "@rondom/domain/family/closing";
import { closeFamily } from "../../family/close-family";
import { reopenFamily } from "../../family/reopen-family";
import { makeWish } from "../../minutes/make-wish";
import { exportMap } from "../../network/paper/export-map";
import { type Home, rowsAt, type Year } from "./home";
import { settleDoubtsOfBefore } from "./link-days";
import { attempt, rarest } from "./tally";
import { newTaskAt } from "./task-days";

const day = 24 * 60 * 60_000;

const stateOf = ({ closed }: Home) => (closed ? "closed" : "open");

/** What happens to a file that stays open: something is written, it goes out as a file, it is opened again for nothing. */
export async function touchOpenFile(year: Year, home: Home): Promise<void> {
  const verbs = fileVerbs.filter((verb) => verb !== "close");
  await tryFile(
    year,
    home,
    rarest(year.tally, year.chance, verbs, (verb) => `family open ${verb}`),
  );
}

/** A file is closed. */
export async function closeFile(year: Year, home: Home): Promise<void> {
  await tryFile(year, home, "close");
}

/**
 * Somebody does not know that the file is closed: whatever they try is refused and changes nothing. Mostly it is opened
 * again; every third time only when its links have lapsed.
 */
export async function touchClosedFile(year: Year, home: Home): Promise<void> {
  const since = home.closings.at(-1)?.from ?? 0;
  const stays = home.closings.length % 3 === 1 && year.world.clock.now - since < 100 * day;
  if (!stays && year.chance.often(0.2)) {
    await tryFile(year, home, "reopen");
    return settleDoubtsOfBefore(year, home);
  }
  const verbs = fileVerbs.filter((verb) => verb !== "reopen");
  await tryFile(
    year,
    home,
    rarest(year.tally, year.chance, verbs, (verb) => `family closed ${verb}`),
  );
  await tryToWish(year, home);
}

async function tryFile(year: Year, home: Home, verb: FileVerb): Promise<void> {
  const { ctx, familyId } = home;
  const { tally, world } = year;
  const before = stateOf(home);
  const step = fileStep(before, verb);
  const foretold =
    step.kind === "bar" ? { refused: step.code } : { to: step.kind === "step" ? step.to : before };
  const verbs: Record<FileVerb, () => Promise<unknown>> = {
    close: () => close(year, home),
    reopen: () => reopenFamily(ctx, { familyId }),
    write: () => newTaskAt(year, home),
    copy: () => exportMap(ctx, { familyId, form: "family-file" }),
  };
  const now = async () =>
    (await rowsAt(home, "familyClosing", { reopenedAt: null })).length > 0 ? "closed" : "open";
  await attempt(tally, `family ${before} ${verb}`, foretold, verbs[verb], now);
  if (step.kind !== "step" || step.to === before) return;
  home.closed = step.to === "closed";
  const last = home.closings.at(-1);
  if (home.closed) home.closings.push({ from: world.clock.now, until: Number.POSITIVE_INFINITY });
  else if (last) last.until = world.clock.now;
}

async function close(year: Year, { ctx, familyId, ...home }: Home): Promise<void> {
  const tasks = await rowsAt({ ctx, familyId, ...home }, "task");
  const left = tasks.filter(({ endedAt }) => endedAt === null).length;
  const { openTasks } = await closeFamily(ctx, { familyId });
  if (openTasks !== left) year.tally.surprises.push(`closed with ${openTasks} open tasks instead of ${left}`);
}

/** One of the family, by a link from before the closing: none is made any more. */
async function tryToWish({ tally, world }: Year, home: Home): Promise<void> {
  const [link] = await rowsAt(home, "link", { memberId: home.members[0]?.id ?? "" });
  if (!link) return;
  const holder = world.as({ kind: "holder", linkId: link.id, version: link.version });
  const lapsed = world.clock.now > (home.closings.at(-1)?.from ?? 0) + 90 * day;
  const foretold = { refused: lapsed ? "not-found" : "closed" };
  const cell = `link ${lapsed ? "lapsed" : "closed"} write`;
  const act = () => makeWish(holder, { words: "Nog iets", language: "en" });
  await attempt(tally, cell, foretold, act, async () => "changed");
}
