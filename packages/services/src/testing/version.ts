import { newId } from "@rondom/domain/id";
import type { VersionMap } from "@rondom/domain/network/version/version";
import type { Ctx } from "../ctx";
import { keepVersion } from "../network/version/keep-version";
import { listVersions } from "../network/version/list-versions";
import { readVersion } from "../network/version/read-version";

/** A version told by these members: now and here, unless told otherwise. */
export async function newVersion(
  ctx: Ctx,
  familyId: string,
  toldBy: string[],
  more: { about?: string; where?: string; basedOnId?: string } = {},
): Promise<string> {
  return (await keepVersion(ctx, { familyId, id: newId(), toldBy, ...more })).versionId;
}

/** The map of a version as the coordinator reads it. */
export async function versionMap(ctx: Ctx, familyId: string, versionId: string): Promise<VersionMap> {
  return (await readVersion(ctx, { familyId, versionId })).map;
}

/** What is kept, as the list shows it. */
export async function versionsOf(ctx: Ctx, familyId: string) {
  return (await listVersions(ctx, { familyId })).versions;
}
