import type { Block } from "./block";
import { action } from "./look";
import { piecesOf } from "./typed";
import { Words } from "./words";

/** Who writes, the organisation, and a phone number to press. */
export function Signature({ regards, name, at, phone }: Extract<Block, { kind: "signature" }>) {
  return (
    <p>
      {regards}
      <br />
      {piecesOf(name).map((piece, n) =>
        n % 2 === 1 ? (
          <strong key={piece}>
            <bdi>{piece}</bdi>
          </strong>
        ) : (
          piece
        ),
      )}
      <br />
      {piecesOf(at).map((piece, n, all) =>
        n === all.length - 2 ? (
          <a
            key={piece}
            href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}
            style={{ color: action, whiteSpace: "nowrap" }}
          >
            <bdi dir="ltr">{piece}</bdi>
          </a>
        ) : (
          <Words key={piece}>{piece}</Words>
        ),
      )}
    </p>
  );
}
