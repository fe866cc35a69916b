import { Fragment, type ReactNode } from "react";
import { piecesOf } from "./typed";

/** A sentence with what people typed kept apart, so that an Arabic name does not turn a Dutch line round. */
export function Words({ children }: { children: string }): ReactNode {
  return piecesOf(children).map((piece, n) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
    return n % 2 === 1 ? <bdi key={n}>{piece}</bdi> : <Fragment key={n}>{piece}</Fragment>;
  });
}

/** Lines below each other; the first may stand out. */
export function Lines({ lines, bold = false }: { lines: readonly string[]; bold?: boolean }): ReactNode {
  return lines.map((text, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two people may be called the same; a mail is drawn once
    <Fragment key={n}>
      {n > 0 ? <br /> : null}
      {bold && n === 0 ? (
        <strong>
          <Words>{text}</Words>
        </strong>
      ) : (
        <Words>{text}</Words>
      )}
    </Fragment>
  ));
}
