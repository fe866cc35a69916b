import { connect } from "node:net";
import type { Served } from "./serve";

/** What came back on a socket: the status, or 0 when the server hung up without one. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** Sends a request byte by byte as given, for what no HTTP client would send. */
export function rawRequest(served: Served, lines: readonly string[], body = ""): Promise<RawAnswer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${lines.join("\r\n")}\r\n\r\n${body}`),
    );
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
    });
    // A server that has read enough may cut the connection.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      const [head = "", ...rest] = text.split("\r\n\r\n");
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, head, body: rest.join("\r\n\r\n") });
    });
  });
}
