import type { ReactNode } from "react";
import { Pictogram, type PictogramName } from "./pictogram";

/** good: come, done · bad: cannot · ask: perhaps, question · calm: the rest. Only the round behind the picture is coloured. */
export type Tone = "good" | "bad" | "ask" | "calm";

interface Look {
  picture: PictogramName;
  tone?: Tone;
  /** The one filled button of a page: the wish was already shown. */
  filled?: boolean;
  /** A small second line. */
  hint?: ReactNode;
  children: ReactNode;
}

function Face({ picture, tone = "calm", filled, hint, children }: Look) {
  return (
    <>
      <span className={filled ? "r" : `r ${tone}`}>
        <Pictogram name={picture} />
      </span>
      <span className="t">
        <b>{children}</b>
        {hint ? <small>{hint}</small> : null}
      </span>
    </>
  );
}

const classes = (filled?: boolean, tile?: boolean) => (tile ? "tile" : filled ? "b filled" : "b");

interface ButtonProps extends Look {
  name?: string;
  value?: string;
  tile?: boolean;
}

/** A button that sends the form around it. Its words are what the person says. */
export function Button({ name, value, tile, ...look }: ButtonProps) {
  return (
    <button type="submit" className={classes(look.filled, tile)} name={name} value={value}>
      <Face {...look} />
    </button>
  );
}

/** A way to another page of ours (or a file), in the same dress. */
export function Door({ href, tile, ...look }: Look & { href: string; tile?: boolean }) {
  return (
    <a className={classes(look.filled, tile)} href={href}>
      <Face {...look} />
    </a>
  );
}
