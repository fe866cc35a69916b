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
    <fieldset className="ps-[46px] text-note">
      <legend className="sr-only">{say("title", { name })}</legend>
      <div className="flex flex-wrap items-center gap-x-5">
        <span aria-hidden="true">{say("title", { name: name.split(" ")[0] ?? name })}</span>
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
