import { wordQuestions } from "@rondom/domain/network/conversation/question";
import { qualities } from "@rondom/domain/network/feeling";
import { editVerbs } from "@rondom/domain/network/map-edit";
import { effects, richnesses } from "@rondom/domain/network/mirror/field";
import {
  type ContactMeans,
  closenesses,
  frequencies,
  outlooks,
  type SupportCost,
  strengths,
  type TieFunction,
  whereabouts,
} from "@rondom/domain/network/tie/attribute";
import { tieGroups } from "@rondom/domain/network/tie/group";
import type { Support } from "@rondom/domain/network/tie/support";
import { type VersionMap, versionPlaces, versionTimes } from "@rondom/domain/network/version/version";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import { journalledTables, type RowImage } from "./journalled";
import type { MeetingTables } from "./meeting";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

type Up = OrganisationTables & FamilyTables & NetworkTables & Pick<MeetingTables, "meeting">;

/** What a person of the family feels and says in their own words. Only that member and the coordinators see it. */
export function familyLayerTables(k: Kit, up: Up) {
  const needWords = k.table(
    "need_words",
    {
      ...inFamily(k, up),
      needId: k.ref(() => up.need.id),
      memberId: k.refOrNull(() => up.member.id),
      words: k.text(),
      language: k.text(),
      at: k.instant(),
    },
    (t) => [k.index("need_words_family").on(t.familyId)],
  );
  /** One account of one tie: all that a member, or the family together, told of it. */
  const feeling = k.table(
    "feeling",
    {
      ...inFamily(k, up),
      actorId: k.ref(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      quality: k.oneOfOrNull(qualities),
      words: k.textOrNull(),
      at: k.instant(),
      group: k.oneOfOrNull(tieGroups),
      supports: k.jsonOrNull<Support[]>(),
      costs: k.jsonOrNull<SupportCost[]>(),
      functions: k.jsonOrNull<TieFunction[]>(),
      closeness: k.oneOfOrNull(closenesses),
      frequency: k.oneOfOrNull(frequencies),
      since: k.textOrNull(),
      means: k.jsonOrNull<ContactMeans[]>(),
      where: k.oneOfOrNull(whereabouts),
      outlook: k.oneOfOrNull(outlooks),
      strength: k.oneOfOrNull(strengths),
    },
    (t) => [k.index("feeling_family").on(t.familyId)],
  );
  /** What the family says about a life domain in a talk. Two accounts of the same stay beside each other. */
  const domainWords = k.table(
    "domain_words",
    {
      ...inFamily(k, up),
      domain: k.text(),
      question: k.oneOf(wordQuestions),
      memberId: k.refOrNull(() => up.member.id),
      words: k.text(),
      language: k.text(),
      at: k.instant(),
    },
    (t) => [k.index("domain_words_family").on(t.familyId)],
  );
  const wish = k.table(
    "wish",
    {
      ...inFamily(k, up),
      memberId: k.ref(() => up.member.id),
      words: k.text(),
      language: k.text(),
      domain: k.textOrNull(),
      /** The member chose that everyone at the meeting may read it; else the coordinator alone. */
      forAll: k.flag(),
      at: k.instant(),
      settledAt: k.instantOrNull(),
    },
    (t) => [k.index("wish_family").on(t.familyId)],
  );
  /** One step of editing the map, so that it can be taken back; the newest ones alone are kept. */
  const mapEdit = k.table(
    "map_edit",
    {
      ...inFamily(k, up),
      verb: k.oneOf(editVerbs),
      coordinatorId: k.ref(() => up.coordinator.id),
      at: k.instant(),
      position: k.count(),
      undoneAt: k.instantOrNull(),
    },
    (t) => [k.uniqueIndex("map_edit_position").on(t.familyId, t.position)],
  );
  /** A row that the step touched, as it was and as it became. It may hold words of the family's layer. */
  const mapEditRow = k.table(
    "map_edit_row",
    {
      ...inFamily(k, up),
      editId: k.ref(() => mapEdit.id),
      position: k.count(),
      tableName: k.oneOf(journalledTables),
      rowId: k.text(),
      before: k.jsonOrNull<RowImage>(),
      after: k.jsonOrNull<RowImage>(),
    },
    (t) => [k.index("map_edit_row_edit").on(t.editId), k.index("map_edit_row_family").on(t.familyId)],
  );
  /** Why somebody is withheld from the helpers: for safety, so no link shows it. */
  const withholdingReason = k.table(
    "withholding_reason",
    { ...inFamily(k, up), withholdingId: k.ref(() => up.withholding.id), words: k.text() },
    (t) => [k.index("withholding_reason_family").on(t.familyId)],
  );
  /** A map as it was told once: a copy that no later change of the map reaches. */
  const networkVersion = k.table(
    "network_version",
    {
      ...inFamily(k, up),
      /** When it was told. */
      at: k.instant(),
      /** Members of the family, by id. */
      toldBy: k.json<string[]>(),
      about: k.oneOf(versionTimes),
      place: k.oneOf(versionPlaces),
      map: k.json<VersionMap>(),
      /** The meeting at which it was kept by itself; of each meeting one, also once it was removed. */
      meetingId: k.refOrNull(() => up.meeting.id),
      coordinatorId: k.ref(() => up.coordinator.id),
      /** The version that it began as a copy of; null: the map of that day. */
      basedOnId: k.textOrNull(),
      version: k.count(),
      removedAt: k.instantOrNull(),
    },
    (t) => [
      k.index("network_version_family").on(t.familyId),
      k.uniqueIndex("network_version_meeting").on(t.meetingId),
    ],
  );
  /** How somebody's network feels to them: the answers to two questions, every time that they were asked. */
  const felt = k.table(
    "felt",
    {
      ...inFamily(k, up),
      memberId: k.ref(() => up.member.id),
      richness: k.oneOfOrNull(richnesses),
      effect: k.oneOfOrNull(effects),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
    },
    (t) => [k.index("felt_family").on(t.familyId)],
  );
  return {
    needWords,
    feeling,
    domainWords,
    wish,
    mapEdit,
    mapEditRow,
    withholdingReason,
    networkVersion,
    felt,
  };
}

/** Names of the tables above, known to the types: a link holder's queries cannot name them. */
export type FamilyLayerName = keyof ReturnType<typeof familyLayerTables>;
