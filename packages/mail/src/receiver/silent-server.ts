import { createServer, type Socket } from "node:net";

/** A server on loopback that takes every connection and then says nothing more: from the door on, or once it hears DATA. */
export async function openSilentServer(
  from: "door" | "DATA",
): Promise<{ url: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // Whoever loses patience is right to go.
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    let speaks = from === "DATA";
    if (speaks) socket.write("220 hello\r\n");
    socket.on("data", (heard) => {
      speaks &&= !heard.toString().startsWith("DATA");
      if (speaks) socket.write("250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    url: `smtp://127.0.0.1:${at !== null && typeof at === "object" ? at.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
