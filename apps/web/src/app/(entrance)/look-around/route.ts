import { enterAs } from "../../../server/enter-as";
import { installation } from "../../../server/installation";
import { ownPost } from "../../../server/own-post";

/** In a demo: a session of its coordinator. Elsewhere there is no such page. */
export const POST = ownPost(async () => {
  const { demo } = installation();
  return demo ? enterAs(demo.coordinator) : new Response("Not found", { status: 404 });
});
