"use client";

import { useState } from "react";
import { useChair } from "../chair-place";
import type { ShownLine } from "../saving/with-pending";

/** Lines taken away here, each with a way back while the page is open. */
export function useRemoved() {
  const { chair, writing } = useChair();
  const [gone, setGone] = useState<ShownLine[]>([]);
  const there = new Set(chair.shown.lines.map((line) => line.id));
  return {
    removed: gone.filter((line) => !there.has(line.id)),
    remove: (line: ShownLine) => {
      void chair.sync?.add({ kind: "remove-line", lineId: line.id, seen: line.version }, true);
      setGone((all) => [...all.filter((each) => each.id !== line.id), line]);
    },
    restore: (line: ShownLine) => {
      void chair.sync?.add({ kind: "restore-line", lineId: line.id }, true);
      setGone((all) => all.filter((each) => each.id !== line.id));
      writing.focus();
    },
  };
}
