import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { bytesOf, faces } from "../font/faces";

// An empty place under which the files of one document are handed over; nothing is read from or written to disk.
const workspace = join(tmpdir(), "rondom-print");

// Reading the fonts takes half a second: once per process. Bundled twice, the bundles still share one.
const place = globalThis as typeof globalThis & { rondomTypst?: NodeCompiler };

function compiler(): NodeCompiler {
  place.rondomTypst ??= NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: faces().map(bytesOf) }],
  });
  return place.rondomTypst;
}

interface Document {
  /** Typst markup of ours. Texts of people never stand in it: they go into `inputs` or a file. */
  readonly markup: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Name to bytes; the markup reads them as "/name". */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Sets a document as PDF. The same document gives the same bytes. Throws when the markup does not compile. */
export function compilePdf({ markup, inputs, files }: Document): Uint8Array {
  const typst = compiler();
  try {
    for (const [name, bytes] of Object.entries(files)) {
      typst.mapShadow(join(workspace, name), Buffer.from(bytes));
    }
    const { result } = typst.compile({ mainFileContent: markup, inputs: { ...inputs } });
    if (!result) throw new Error("typst did not compile the document");
    return new Uint8Array(typst.pdf(result, {}));
  } finally {
    // What was printed for one family must not stay in memory for the next.
    typst.resetShadow();
    typst.evictCache(0);
  }
}
