import { type Block, type Choice, withAnswer } from "./block";
import { action, edge, ink, paper } from "./look";
import { Words } from "./words";

type Choices = Extract<Block, { kind: "choices" }>;

/** Buttons as bordered cells, each 48 px at least, and the link in letters for who cannot press them. */
export function ChoiceRows({ choices, link, question, hint, visible }: Choices) {
  return (
    <>
      {question || hint ? (
        <p>
          {question ? (
            <strong>
              <Words>{question}</Words>
            </strong>
          ) : null}{" "}
          {hint}
        </p>
      ) : null}
      {choices.map((choice) => (
        <Button key={choice.label} choice={choice} href={withAnswer(link, choice.answer)} />
      ))}
      {visible === undefined ? null : (
        <p style={{ fontSize: 16 }}>
          {visible}
          {visible ? <br /> : null}
          <a href={link} style={{ color: action, wordBreak: "break-all" }}>
            <bdi dir="ltr">{link.replace(/^https?:\/\//, "")}</bdi>
          </a>
        </p>
      )}
    </>
  );
}

function Button({ choice, href }: { choice: Choice; href: string }) {
  const { label, sign, filled } = choice;
  const border = filled ? action : edge;
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ margin: "0 0 10px", borderCollapse: "separate" }}
    >
      <tbody>
        <tr>
          <td
            style={{ border: `2px solid ${border}`, borderRadius: 12, background: filled ? action : paper }}
          >
            <a
              href={href}
              style={{
                display: "block",
                padding: "10px 16px",
                lineHeight: "28px",
                color: filled ? paper : ink,
                fontWeight: "bold",
                textDecoration: "none",
              }}
            >
              {sign ? `${sign}\u00a0 ` : ""}
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
