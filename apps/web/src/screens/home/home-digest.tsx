"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Card } from "../../ui/card";
import { Checkbox } from "../../ui/checkbox";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";

/** Whether the week's mail of what waits comes to the coordinator who looks. */
export function HomeDigest() {
  const say = useTranslations("coordinator-home.weekMail");
  const { home } = useTRPC();
  const again = useAskAgain();
  const { data } = useQuery(home.digest.queryOptions({}));
  const set = useMutation(home.setDigest.mutationOptions({ onSettled: again }));
  if (!data) return null;
  return (
    <Card title={say("title")}>
      <Checkbox
        isSelected={data.on}
        isDisabled={set.isPending}
        onChange={(on) => set.mutate({ on })}
        hint={say("hint")}
      >
        {say("label")}
      </Checkbox>
      <Refused error={set.error} />
    </Card>
  );
}
