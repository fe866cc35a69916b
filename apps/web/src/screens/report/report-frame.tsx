import type { ReactNode } from "react";

interface ReportFrameProps {
  title: ReactNode;
  /** Beside the title: whose view. */
  bar?: ReactNode;
  aside: ReactNode;
  children: ReactNode;
}

/** The report at the left, at the right who gets it; below each other on a tablet. */
export function ReportFrame({ title, bar, aside, children }: ReportFrameProps) {
  return (
    <div className="mx-auto grid max-w-[80rem] gap-4 px-3 py-4 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="text-title font-bold">{title}</h1>
        {bar}
      </div>
      <div className="grid items-start gap-5 min-[1000px]:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 gap-4">{children}</div>
        <div className="grid gap-4">{aside}</div>
      </div>
    </div>
  );
}
