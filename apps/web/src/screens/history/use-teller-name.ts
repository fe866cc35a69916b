"use client";

import { useCallback } from "react";
import { useNetwork } from "../network/network-place";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import { useHistory } from "./history-place";

/** What somebody of the family is called, also who left since; "": nobody knows, or names are hidden. */
export function useTellerName(): (memberId: string) => string {
  const { network } = useNetwork();
  const { history } = useHistory();
  const [hidden] = useNamesHidden();
  const { members } = network;
  return useCallback(
    (memberId) => {
      const member = members.find(({ id }) => id === memberId);
      if (member || hidden) return member?.name ?? "";
      const tellers = history.flatMap((version) => version.tellers);
      return tellers.find(({ id }) => id === memberId)?.name ?? "";
    },
    [members, history, hidden],
  );
}
