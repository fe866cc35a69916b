import { directionOf, type ProductLanguage } from "@rondom/domain/language";
import type { CSSProperties } from "react";
import type { Block } from "./block";
import { ChoiceRows } from "./choices";
import { Leaf } from "./leaf";
import { letters, line, paper, small, softInk } from "./look";
import { Signature } from "./signature";
import { Lines, Words } from "./words";

/** The whole mail: one column, no image, language and direction on the page and on the cell. */
export function Page(props: {
  language: ProductLanguage;
  title: string;
  preheader: string;
  blocks: readonly Block[];
}) {
  const { language, title, preheader, blocks } = props;
  const dir = directionOf(language);
  const lineHeight = dir === "rtl" ? 1.75 : 1.55;
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
      </head>
      <body style={{ margin: 0, background: paper }}>
        <div style={{ display: "none", maxHeight: 0, overflow: "hidden" }}>{preheader}</div>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={{ background: paper }}>
          <tbody>
            <tr>
              <td align="center">
                <table
                  role="presentation"
                  width="100%"
                  cellPadding={0}
                  cellSpacing={0}
                  style={{ maxWidth: 600 }}
                >
                  <tbody>
                    <tr>
                      <td
                        lang={language}
                        dir={dir}
                        align={side(dir)}
                        style={{ ...letters, ...paperCell, lineHeight }}
                      >
                        {blocks.map((block, n) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once
                          <Part key={n} block={block} language={language} />
                        ))}
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

const paperCell: CSSProperties = { background: paper, padding: 18 };
const side = (dir: "rtl" | "ltr") => (dir === "rtl" ? "right" : "left");

function Part({ block, language }: { block: Block; language: ProductLanguage }) {
  switch (block.kind) {
    case "words":
      return (
        <p style={block.small ? small : undefined}>
          {block.bold ? <strong>{<Lines lines={block.lines} />}</strong> : <Lines lines={block.lines} />}
        </p>
      );
    case "labelled":
      return (
        <p>
          <strong>
            <Words>{block.label}</Words>
          </strong>{" "}
          <Words>{block.text}</Words>
        </p>
      );
    case "struck":
      return (
        <p>
          {block.label} <s style={{ color: softInk }}>{block.text}</s>
        </p>
      );
    case "leaf":
      return <Leaf when={block.when} lines={block.lines} language={language} />;
    case "choices":
      return <ChoiceRows {...block} />;
    case "names":
      return (
        <p>
          <strong>{block.label}</strong>
          <br />
          <Lines lines={block.people} />
        </p>
      );
    case "signature":
      return <Signature {...block} />;
    case "foot":
      return (
        <p style={{ ...small, borderTop: `1px solid ${line}`, paddingTop: 16 }}>
          <Words>{block.text}</Words>
          {block.link ? (
            <>
              {" "}
              <a href={block.link.href} style={{ color: softInk }}>
                {block.link.label}
              </a>
              . {block.link.after}
            </>
          ) : null}
        </p>
      );
  }
}
