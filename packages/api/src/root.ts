import type { inferRouterOutputs } from "@trpc/server";
import { accessRouter } from "./access/router";
import { familyRouter } from "./family/router";
import { homeRouter } from "./home/router";
import { loadRouter } from "./load/router";
import { meetingRouter } from "./meeting/router";
import { minutesRouter } from "./minutes/router";
import { networkRouter } from "./network/router";
import { planRouter } from "./plan/router";
import { reportRouter } from "./report/router";
import { taskRouter } from "./task/router";
import { t } from "./trpc";

/** Everything the coordinator's screens can ask and change: one router per noun, in the order of the work. */
export const appRouter = t.router({
  home: homeRouter,
  family: familyRouter,
  network: networkRouter,
  plan: planRouter,
  meeting: meetingRouter,
  minutes: minutesRouter,
  task: taskRouter,
  load: loadRouter,
  report: reportRouter,
  access: accessRouter,
});

export type AppRouter = typeof appRouter;
/** What a procedure answers: `Answers["family"]["list"]`. */
export type Answers = inferRouterOutputs<AppRouter>;
/** Calls procedures on the server, for the first view of a page. */
export const makeCaller = t.createCallerFactory(appRouter);
