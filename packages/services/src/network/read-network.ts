import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { familyRow } from "@rondom/db/family/family-row";
import { carriedInFamily } from "@rondom/db/load/carried-in-family";
import { contactsOf } from "@rondom/db/network/contacts";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { carriesMuch } from "@rondom/domain/network/carries-much";
import { likelyDuplicates } from "@rondom/domain/network/likely-duplicates";
import { wasTold } from "@rondom/domain/network/tie/told";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { loadGoals } from "../plan/load-goals";
import { closedFeelings } from "./closed-feelings";
import { askedAgain } from "./conversation/asked-again";
import { editsShown, withoutWhatWasTold } from "./edit/edits-shown";
import { loadMap } from "./load-map";
import { toldOf } from "./paper/told-of";
import { accountShown } from "./tie/account-shown";
import { toldHere } from "./told-here";

const input = z.object({ familyId: idField });
export type Network = Awaited<ReturnType<typeof readNetwork>>;

/** Everything for map and list, the family's layer included: for the family's coordinators alone. */
export async function readNetwork(ctx: Ctx, given: unknown) {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const family = await familyRow(reader);
    const map = await loadMap(reader);
    const contacts = await contactsOf(reader);
    const actorRows = new Map((await rowsOf(reader, "actor")).map((row) => [row.id, row]));
    const needRows = new Map((await rowsOf(reader, "need")).map((row) => [row.id, row]));
    const closed = await closedFeelings(reader);
    const isHere = await toldHere(reader);
    const words = (closed ? [] : await rowsOf(reader, "needWords")).filter(
      (row) => row.words !== "" && isHere(row),
    );
    const feelings = (await rowsOf(reader, "feeling")).filter(isHere).map(accountShown(closed !== null));
    const carried = await carriedInFamily(reader);
    const carrying = carriesMuch(new Map([...carried].map(([id, { tasks }]) => [id, tasks])));
    const told = (closed ? [] : await rowsOf(reader, "domainWords")).filter(
      (row) => row.words !== "" && isHere(row),
    );
    const edits = await editsShown(reader, { actors: actorRows, contacts, needs: needRows });
    return {
      familyId,
      familyName: family.name,
      ...map,
      actors: map.actors.flatMap((actor) => {
        const row = actorRows.get(actor.id);
        const contact = row && contacts.get(row.contactId);
        if (!row || !contact) return [];
        const { organisationId, createdAt, ...known } = contact;
        return [
          {
            ...actor,
            version: row.version,
            /** Their part in this family as typed; `role` above falls back on the function. */
            ownRole: row.role,
            since: row.since,
            contact: known,
            /** Tasks that wait for this person. */
            openTasks: carried.get(actor.id)?.tasks ?? 0,
            carriesMuch: carrying.has(actor.id),
            /** What each account tells of the tie. */
            feelings: feelings.filter((told) => told.actorId === actor.id && (wasTold(told) || told.words)),
          },
        ];
      }),
      needs: map.needs.map((need) => ({
        ...need,
        version: needRows.get(need.id)?.version ?? 1,
        createdAt: needRows.get(need.id)?.createdAt ?? 0,
        words: words
          .filter((row) => row.needId === need.id)
          .map(({ memberId, words, language, at }) => ({ memberId, words, language, at })),
      })),
      goals: await loadGoals(reader),
      /** Who are perhaps one person; only a coordinator can tell. */
      likelyDuplicates: likelyDuplicates(
        map.actors.flatMap(({ id, name }) => {
          const contact = contacts.get(actorRows.get(id)?.contactId ?? "");
          return contact ? [{ id, name, email: contact.email, phone: contact.phone }] : [];
        }),
      ),
      /** What can be undone and redone now. */
      edits: closed ? withoutWhatWasTold(edits) : edits,
      /** What the family said per domain in a talk. */
      domainWords: told.map(({ id, domain, question, memberId, words, language, at }) => {
        return { id, domain, question, memberId, words, language, at };
      }),
      askAgain: await askedAgain(reader, map),
      /** Why nothing of what the family feels is in here; null: it is. */
      feelingsClosed: closed,
      /** Who told the map, and when: for paper. */
      told: await toldOf(reader),
    };
  });
}
