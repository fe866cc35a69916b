import type { Answers } from "@rondom/api/root";

type Home = Answers["home"]["read"];
export type HomeGroup = Home["groups"][number];
export type HomeItem = HomeGroup["items"][number];

/** The page on which a line of the home goes on. */
export function homeHref({ familyId, target }: HomeItem): string {
  const family = `/families/${familyId}`;
  const page = {
    task: `tasks#${target.id}`,
    meeting: `meetings/${target.id}`,
    minutes: `meetings/${target.id}/chair`,
    report: `reports/${target.id}`,
    "step-back": `step-back/${target.id}`,
    wish: "meetings",
    goal: `plan#${target.id}`,
    person: `network#${target.id}`,
  }[target.kind];
  return `${family}/${page}`;
}
