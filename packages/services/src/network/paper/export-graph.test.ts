import { newId } from "@rondom/domain/id";
import { readGraphMl } from "@rondom/domain/testing/read-graph-ml";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawnFamily, nothingFelt } from "../../testing/drawn-family";
import { newWorld, type World } from "../../testing/world";
import { exportMap } from "./export-map";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

test("GraphML: who helps whom and how they meet; what is felt, only when it is asked for", async () => {
  const { ctx, familyId, memberId } = await drawnFamily(world);
  const graphOf = async (more: object = {}) => {
    const file = await exportMap(ctx, { familyId, form: "graphml", ...more });
    expect(file).toMatchObject({
      fileName: expect.stringMatching(/^netwerk-graaf(-zonder-namen)?-2026-11-23\.graphml$/),
      mime: "application/xml; charset=utf-8",
    });
    return { text: textOf(file), graph: readGraphMl(textOf(file)) };
  };
  const shared = await graphOf();
  expect(shared.graph.nodes.map(({ values }) => values.label)).toEqual(
    expect.arrayContaining(["Griet Maes", "ሰላም ተስፋይ"]),
  );
  expect(shared.text).not.toMatch(nothingFelt);
  expect(shared.graph.attributes.map(({ name }) => name)).not.toContain("quality");
  const whole = await graphOf({ familyLayer: true });
  expect(whole.graph.edges.filter(({ values }) => values.quality === "conflicted")).toMatchObject([
    { source: memberId },
  ]);
  // Own words are a talk's, not a network's.
  expect(whole.text).not.toContain("haast");
  const hidden = await graphOf({ familyLayer: true, names: "pseudonyms" });
  expect(hidden.text).not.toMatch(/Griet|OCMW|ሰላም|Selam|Tesfay|buurvrouw/);
  expect(hidden.graph.edges).toHaveLength(whole.graph.edges.length);
});

test("GraphML round one member, who is one of the family", async () => {
  const { ctx, familyId, memberId, childId } = await drawnFamily(world);
  const of = async (centre: string, more: object = {}) =>
    readGraphMl(textOf(await exportMap(ctx, { familyId, form: "graphml", centre, ...more })));
  const child = await of(childId, { familyLayer: true });
  const ids = child.nodes.map(({ id }) => id);
  expect(ids).toContain(childId);
  expect(ids).not.toContain(memberId);
  expect(child.edges.filter(({ values }) => values.relation === "tie")).toEqual([]);
  const mother = await of(memberId, { familyLayer: true });
  expect(mother.edges.filter(({ values }) => values.relation === "tie")).toMatchObject([
    { source: memberId },
  ]);
  await expect(of(newId())).rejects.toMatchObject({ code: "not-found" });
});
