"use client";

import type { Answers } from "@rondom/api/root";
import { type ShareKind, shareKinds } from "@rondom/domain/family/member";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Checkbox } from "../../ui/checkbox";
import { Refused } from "./refused";
import { useAskAgain } from "./saving";

type Family = Answers["family"]["read"];

/** What a minor may read by their own link: only what is ticked here. Kept at once. */
export function MinorShares({ member, family }: { member: Family["members"][number]; family: Family }) {
  const say = useTranslations("coordinator-family.file.shares");
  const trpc = useTRPC();
  const again = useAskAgain();
  const share = useMutation(trpc.family.shareWithMinor.mutationOptions({ onSettled: again }));
  const unshare = useMutation(trpc.family.unshareWithMinor.mutationOptions({ onSettled: again }));
  const set = (kind: ShareKind, on: boolean) =>
    (on ? share : unshare).mutate({ familyId: family.familyId, memberId: member.id, kind });
  const { name } = member;
  return (
    <fieldset className="grid gap-1 ps-[46px] text-note">
      <legend className="float-start font-semibold">{say("title", { name })}</legend>
      <p className="clear-both text-small text-soft">{say("hint", { name })}</p>
      <div className="flex flex-wrap gap-x-5">
        {shareKinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={member.shares.includes(kind)}
            isDisabled={family.closed !== null}
            onChange={(on) => set(kind, on)}
          >
            {say(kind)}
          </Checkbox>
        ))}
      </div>
      <Refused error={share.error ?? unshare.error} />
    </fieldset>
  );
}
