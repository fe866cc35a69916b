import type { ProductLanguage } from "@rondom/domain/language";
import { leafParts } from "@rondom/i18n/dates";
import type { When } from "@rondom/i18n/day";
import type { CSSProperties } from "react";
import { action, ink, paper } from "./look";
import { Lines } from "./words";

const cell: CSSProperties = {
  textAlign: "center",
  fontSize: 15,
  fontWeight: "bold",
  lineHeight: "22px",
  color: ink,
};

/** A day as a tear-off leaf, drawn with a table; without a day only the words. */
export function Leaf(props: { when?: When | undefined; lines: string[]; language: ProductLanguage }) {
  const { when, lines, language } = props;
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: "0 0 18px" }}>
      <tbody>
        <tr>
          {when === undefined ? null : <Day when={when} language={language} />}
          <td style={{ verticalAlign: "top", color: ink }}>
            <Lines lines={lines} bold />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Day({ when, language }: { when: When; language: ProductLanguage }) {
  const { weekday, day, month } = leafParts(when, language);
  // The words beside it say the same in full: read aloud, the leaf would only repeat.
  return (
    <>
      <td aria-hidden style={{ verticalAlign: "top", width: 72 }}>
        <table
          role="presentation"
          cellPadding={0}
          cellSpacing={0}
          style={{ width: 72, border: `2px solid ${action}`, borderRadius: 10, borderCollapse: "separate" }}
        >
          <tbody>
            <tr>
              <td
                style={{
                  ...cell,
                  background: action,
                  color: paper,
                  padding: "3px 0",
                  borderRadius: "7px 7px 0 0",
                }}
              >
                {weekday}
              </td>
            </tr>
            <tr>
              <td style={{ ...cell, fontSize: 30, lineHeight: "40px" }}>{day}</td>
            </tr>
            <tr>
              <td style={{ ...cell, padding: "0 0 5px" }}>{month}</td>
            </tr>
          </tbody>
        </table>
      </td>
      <td style={{ width: 14 }} />
    </>
  );
}
