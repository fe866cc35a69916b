import { Refusal } from "@rondom/domain/refusal";
import { notMe } from "@rondom/services/access/not-me";
import { recordFetch } from "@rondom/services/access/record-fetch";
import { requestNewLink } from "@rondom/services/access/request-new-link";
import { renderLinkExpired } from "../../screens/people/link-expired";
import { renderLinkSent } from "../../screens/people/link-sent";
import { renderNotYou } from "../../screens/people/not-you";
import { renderTrouble } from "../../screens/people/trouble";
import { ctxFor } from "../acting-ctx";
import { mayChange } from "../own-post";
import { type Door, enter, type Guest } from "./enter";
import { failureOf } from "./failure";
import { type LinkAddress, linkAddress } from "./link-address";
import { goTo, pageAnswer } from "./page-answer";
import { type Posted, postedFields } from "./posted-fields";
import { pathWith } from "./reading";
import { askedLanguage, browserLanguage } from "./shown-language";

interface Route {
  params: Promise<{ token: string; page?: string[] }>;
}
type Handler = (request: Request, route: Route) => Promise<Response>;

/** GET, HEAD and POST of everything behind one kind of link. */
export function answersAt(door: Door): { GET: Handler; HEAD: Handler; POST: Handler } {
  const handle =
    (answer: (request: Request, address: LinkAddress) => Promise<Response>): Handler =>
    async (request, { params }) => {
      const { token, page } = await params;
      return answer(request, linkAddress(token, page)).catch((error: unknown) => trouble(request, error));
    };
  const fetched = handle(async (request, address) => {
    const guest = await enter(door, address, new URL(request.url).searchParams);
    if (!guest) return dead(request);
    await recordFetch(guest.visit.ctx, { method: request.method === "HEAD" ? "HEAD" : "GET" });
    return shown(request, guest);
  });
  return {
    GET: fetched,
    HEAD: async (request, route) => {
      const { status, headers } = await fetched(request, route);
      return new Response(null, { status, headers });
    },
    POST: handle((request, address) => pressed(request, door, address)),
  };
}

/** One page for every link that does not open: the same status, headers and bytes, whatever the reason. */
function dead(request: Request, posted?: URLSearchParams): Promise<Response> {
  return pageAnswer(renderLinkExpired(languageOf(request, posted)), 404);
}

function languageOf(request: Request, posted?: URLSearchParams) {
  const asked = posted?.get("t") ?? new URL(request.url).searchParams.get("t");
  return askedLanguage(asked) ?? browserLanguage(request.headers.get("accept-language"));
}

/** Never more than the name of an error: its words may hold an address. */
function trouble(request: Request, error: unknown): Promise<Response> {
  console.error(`a page behind a link: ${error instanceof Error ? error.name : "trouble"}`);
  return pageAnswer(renderTrouble(languageOf(request)), 500);
}

async function shown(request: Request, { visit, page }: Guest): Promise<Response> {
  if (!page) return goTo(pathWith(visit, visit.home));
  try {
    const answer = await page.show(visit);
    return answer instanceof Response ? answer : await pageAnswer(answer, visit.failed?.status);
  } catch (error) {
    return lost(request, visit, error);
  }
}

/** Nothing here for this reader: back to where their link begins, or, when it is that, the page for dead links. */
async function lost(request: Request, visit: Guest["visit"], error: unknown): Promise<Response> {
  if (!(error instanceof Refusal)) throw error;
  return visit.path === visit.home ? dead(request) : goTo(pathWith(visit, visit.home));
}

async function pressed(request: Request, door: Door, address: LinkAddress): Promise<Response> {
  const posted: Posted | { status: 403 } = mayChange(request) ? await postedFields(request) : { status: 403 };
  const fields = "fields" in posted ? posted.fields : new URLSearchParams();
  if (fields.get("act") === "new-link") {
    await requestNewLink(ctxFor({ kind: "system" }), { token: address.token });
    return pageAnswer(renderLinkSent(languageOf(request, fields)));
  }
  const query = new URLSearchParams({
    t: fields.get("t") ?? new URL(request.url).searchParams.get("t") ?? "",
  });
  const guest = await enter(door, address, query);
  if (!guest) return dead(request, fields);
  const { visit, page } = guest;
  if (!("fields" in posted)) {
    return shown(request, {
      page,
      visit: { ...visit, failed: { status: posted.status, posted: fields, unsent: {} } },
    });
  }
  if (fields.get("act") === "not-you") {
    await notMe(visit.ctx);
    return pageAnswer(renderNotYou(visit.holder, visit.language));
  }
  return taken(request, guest, fields);
}

async function taken(request: Request, { visit, page }: Guest, fields: URLSearchParams): Promise<Response> {
  try {
    return goTo(pathWith(visit, visit.path, (await page?.press?.(visit, fields)) ?? ""));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === "not-found") return lost(request, visit, error);
    const failed = failureOf(error, fields);
    return failed ? shown(request, { page, visit: { ...visit, failed } }) : goTo(pathWith(visit, visit.path));
  }
}
