import { newId } from "@rondom/domain/id";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { addMember } from "../../family/add-member";
import { openFamily } from "../../family/open-family";
import { addActor } from "../../network/actor/add-actor";
import { giveConsent } from "../../network/sharing/give-consent";
import { newNeed } from "../network";
import { newCoordinator, newWorld } from "../world";
import { newChance } from "./chance";
import { type Home, type Known, meetPerson, rowsAt, type Spoken, type Year } from "./home";
import { newTally } from "./tally";

export interface Size {
  seed: number;
  families: number;
  actors: number;
  weeks: number;
  /** How often a family's people do something in a third of a day, 0..1. */
  pace: number;
  /** How much more often happens what is seldom: a short year has its share of it. */
  rush?: number;
}

/** Families and who is round them, of four coordinators in two organisations; some help in several families. */
export async function settleIn({ seed, families, actors }: Size): Promise<Year> {
  const world = await newWorld();
  const chance = newChance(seed);
  const first = await newCoordinator(world, { email: "joke@welkom.test" });
  const second = await newCoordinator(world, {
    organisationId: first.organisationId,
    email: "an@welkom.test",
  });
  const third = await newCoordinator(world, { email: "ines@elders.test" });
  const fourth = await newCoordinator(world, {
    organisationId: third.organisationId,
    email: "tom@elders.test",
  });
  const coordinators = [first, second, third, fourth];
  const year: Year = {
    world,
    chance,
    tally: newTally(),
    homes: [],
    asked: new Map(),
    named: new Map(),
    wishes: new Map(),
    languages: new Map(),
    addresses: new Map(),
    left: new Map(),
    cutOff: new Set(),
  };
  for (let number = 0; number < families; number++) {
    const coordinator = coordinators[number % coordinators.length] ?? first;
    year.homes.push(await openHome(year, coordinator, number));
  }
  const { homes } = year;
  const known = new Map<string, Known[]>();
  for (let number = 0; number < actors; number++) {
    const home = homes[number % homes.length];
    if (home) await meet(year, home, number, known);
  }
  return year;
}

/** In one family in five both share a mailbox. */
async function openHome(
  year: Year,
  { ctx, id, organisationId }: Awaited<ReturnType<typeof newCoordinator>>,
  number: number,
): Promise<Home> {
  const familyId = newId();
  await openFamily(ctx, { id: familyId, name: `Gezin ${number}`, municipality: "Lindeveld" });
  const members = [];
  for (const who of ["moeder", "vader"]) {
    const email = `${number % 5 === 3 ? "samen" : who}${number}@example.org`;
    const member = { name: `${who} van ${number}`, birthYear: 1985, languages: ["en"], email };
    const { memberId: id } = await addMember(ctx, { familyId, id: newId(), member });
    members.push({ id, email });
    meetPerson(year, id, "en", email);
  }
  await newNeed(ctx, familyId, { title: "een school", domain: "education" });
  await newNeed(ctx, familyId, { title: "werk", domain: "work" });
  const empty = { actors: [], meetings: [], leaving: null, closed: false, doubted: [], closings: [] };
  return { ctx, coordinatorId: id, organisationId, familyId, members, ...empty };
}

/** One in six is somebody whom the organisation knows from another family; one in twenty has no address. */
async function meet(year: Year, home: Home, number: number, known: Map<string, Known[]>): Promise<void> {
  const { ctx, familyId, organisationId } = home;
  const { chance } = year;
  const colleagues = (known.get(organisationId) ?? []).filter((one) =>
    home.actors.every(({ contactId }) => contactId !== one.contactId),
  );
  const again = colleagues.length > 0 && chance.often(1 / 6) ? chance.one(colleagues) : null;
  const email = again ? again.email : number % 20 === 7 ? null : addressOf(number);
  const language: Spoken = number % 9 === 4 ? "fr" : "nl";
  const fresh = { name: `Helper ${number}`, formal: number % 2 === 0, languages: [language], email };
  const id = newId();
  const places = [{ domain: lifeDomains[number % lifeDomains.length] }];
  const contact = again ? { contactId: again.contactId } : fresh;
  await addActor(ctx, { familyId, id, contact, volunteer: number % 3 === 0, places });
  for (const kind of ["invite", "name"])
    await giveConsent(ctx, { familyId, id: newId(), actorId: id, kind, memberId: home.members[0]?.id });
  const [row] = await rowsAt(home, "actor", { id });
  const one = { id, contactId: row?.contactId ?? "", email, language: again?.language ?? language };
  meetPerson(year, id, one.language, email);
  home.actors.push(one);
  // Only professionals are known over families.
  if (!again && fresh.formal) known.set(organisationId, [...(known.get(organisationId) ?? []), one]);
}

/** What the address says is how the receiver's server treats it. */
function addressOf(number: number): string {
  const treated = ["refuses", "busy", "full", "hangs-up", "stalls", "mute"][number % 25];
  return `${treated ?? "helper"}${number}@example.org`;
}
