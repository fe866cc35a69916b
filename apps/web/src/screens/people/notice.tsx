import type { ReactNode } from "react";
import { Pictogram, type PictogramName } from "./pictogram";

interface NoticeProps {
  /** good: noted · attention: changed, late, cancelled · calm: the rest. */
  tone: "good" | "attention" | "calm";
  picture?: PictogramName;
  label?: ReactNode;
  /** The heading of the page when the notice says what the page says. */
  heading?: ReactNode;
  children?: ReactNode;
}

/** What has just happened or changed; first on the page, read out at once. Never by colour alone. */
export function Notice({ tone, picture, label, heading, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role="status">
      {label ? (
        <p className="label">
          {picture ? <Pictogram name={picture} /> : null}
          <b>{label}</b>
        </p>
      ) : null}
      {heading ? <h1>{heading}</h1> : null}
      {children}
    </div>
  );
}
