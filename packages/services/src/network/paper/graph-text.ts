import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { familyRow } from "@rondom/db/family/family-row";
import { graphMl } from "@rondom/domain/network/graph/graph-ml";
import { networkGraph } from "@rondom/domain/network/graph/network-graph";
import { currentMember } from "../../family/current-members";
import { loadMap } from "../load-map";
import { accounts } from "../version/map-of-now";
import type { ExportAsked } from "./export-input";
import { pseudonymWords } from "./pseudonym-words";

/**
 * The family's network as GraphML, or that round one member, with as much of it as was asked for. Throws
 * Refusal("not-found") for a centre who is no member.
 */
export async function graphText(reader: Reader<FamilyAccess>, asked: ExportAsked): Promise<string> {
  const { familyId, familyLayer, names, language, centre } = asked;
  if (centre) await currentMember(reader, centre);
  const { name } = await familyRow(reader);
  const named = { familyId, familyName: name, ...(await loadMap(reader)) };
  const options = {
    familyLayer,
    pseudonyms: names === "own" ? undefined : pseudonymWords(language),
    centre: centre ?? undefined,
  };
  return graphMl(networkGraph(named, await accounts(reader), options));
}
