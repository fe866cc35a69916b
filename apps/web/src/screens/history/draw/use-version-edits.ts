"use client";

import type { versionEditInput } from "@rondom/domain/network/version/edit";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { z } from "zod";
import { useTRPCClient } from "../../../trpc/client";
import { useAskAgain } from "../../family/saving";
import { useHistory } from "../history-place";

export type Edit = z.input<typeof versionEditInput>;

/** Changes a drawn version, one after the other: each on the version that the one before it made. */
export function useVersionEdits(versionId: string, version: number) {
  const { familyId } = useHistory();
  const client = useTRPCClient();
  const again = useAskAgain();
  const latest = useRef(version);
  useEffect(() => {
    latest.current = Math.max(latest.current, version);
  }, [version]);
  const { mutateAsync, error } = useMutation({
    scope: { id: `version ${versionId}` },
    mutationFn: async (edits: Edit[]) => {
      const given = { familyId, versionId, version: latest.current, edits };
      const made = await client.network.changeVersionMap.mutate(given);
      latest.current = made.version;
    },
    onSettled: again,
  });
  /** True when it is kept; a refusal is in `error`. */
  const edit = (...edits: Edit[]): Promise<boolean> =>
    mutateAsync(edits).then(
      () => true,
      () => false,
    );
  return { edit, error };
}

export type MakeEdit = ReturnType<typeof useVersionEdits>["edit"];
