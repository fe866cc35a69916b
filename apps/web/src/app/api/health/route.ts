import { version } from "../../../../package.json";
import { installation } from "../../../server/installation";

export const dynamic = "force-dynamic";

/** Whether the database can be written; 503 with the reason when it cannot. */
export async function GET(): Promise<Response> {
  const { database } = installation();
  return Response.json(
    { status: "ok", engine: database.engine, version },
    { headers: { "cache-control": "no-store" } },
  );
}
