"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { useSpeak } from "../../../ui/toasts";
import type { LedgerRow } from "../view";

export type LedgerActions = ReturnType<typeof useLedgerActions>;

/** What can be done for one reader: send again, copy the link, note that they know it another way. */
export function useLedgerActions(familyId: string, reportId: string) {
  const say = useTranslations("coordinator-report.ledger");
  const { tell } = useSpeak();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.report.ledger.pathKey() });
  const again = useMutation(trpc.report.sendAgain.mutationOptions({ onSettled: refresh }));
  const noted = useMutation(trpc.report.noteRead.mutationOptions({ onSettled: refresh }));
  const copy = useMutation(trpc.access.copyLink.mutationOptions());
  return {
    sendAgain: ({ key, name }: LedgerRow) =>
      again.mutate(
        { familyId, reportId, person: key },
        { onSuccess: () => tell(say("sentAgain", { name })) },
      ),
    note: ({ key, name }: LedgerRow, how: "aloud" | "paper" | "phone") =>
      noted.mutate(
        { familyId, reportId, person: key, how },
        { onSuccess: () => tell(say("noted", { name })) },
      ),
    copyLink: ({ key, name }: LedgerRow) =>
      copy.mutate(
        { familyId, about: { kind: "report", id: reportId, personKey: key } },
        {
          onSuccess: async ({ url }) => {
            try {
              await navigator.clipboard.writeText(url);
              tell(say("copied", { name }));
            } catch {
              // Not every browser lets a page copy: then the link is shown, to be taken by hand.
              setLink({ name, url });
            }
          },
        },
      ),
    error: again.error ?? noted.error ?? copy.error,
    link,
    closeLink: () => setLink(null),
  };
}
