import type { HomeItem } from "../../home/home-item";
import { readHome } from "../../home/read-home";
import type { Home, Year } from "./home";

/** Notes a surprise where this does not wait on the coordinator's home, now. */
export async function mustWait(
  { tally }: Year,
  home: Home,
  kind: HomeItem["target"]["kind"],
  id: string | undefined,
): Promise<void> {
  const { groups } = await readHome(home.ctx);
  const found = groups.some(({ items }) =>
    items.some(({ target }) => target.kind === kind && "id" in target && target.id === id),
  );
  if (!found) tally.surprises.push(`${kind} ${id} does not wait on the home`);
}
