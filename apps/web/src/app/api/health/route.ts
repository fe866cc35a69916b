import { readHealth } from "@rondom/services/organisation/read-health";
import { version } from "../../../../package.json";
import { installation } from "../../../server/installation";

export const dynamic = "force-dynamic";

/** Whether the database can be written; 503 with the reason when it cannot. */
export async function GET(): Promise<Response> {
  const { database } = installation();
  const health = await readHealth({ database });
  return Response.json(
    { ...health, engine: database.engine, version },
    { status: health.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
