import { Server, ServerResponse } from "node:http";
import { mendedAddress } from "../server/people/mended-address";

/**
 * Next answers an address with a broken escape, or a TRACE, with an error of its own (500), before any page of ours.
 * Mended on its way in, such an address is a link like every other that does not open. Call once per process.
 */
export function mendAddresses(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    const [request, response] = given;
    if (event === "request" && isRequest(request)) {
      if (request.method === "TRACE" && response instanceof ServerResponse) {
        response.writeHead(405).end();
        return true;
      }
      request.url = mendedAddress(request.url);
    }
    return Reflect.apply(emit, this, [event, ...given]);
  };
}

function isRequest(given: unknown): given is { url: string; method?: string } {
  return typeof given === "object" && given !== null && "url" in given && typeof given.url === "string";
}
