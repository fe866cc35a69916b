import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonKind, type ButtonSize, buttonLook } from "./button-look";

interface LinkButtonProps {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ href, children, kind, size, icon }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonLook(kind, size)}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
