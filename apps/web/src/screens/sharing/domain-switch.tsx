"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../trpc/client";
import { Checkbox } from "../../ui/checkbox";
import { DomainIcon } from "../../ui/domain-icon";
import { Refused } from "../family/refused";
import { useAskAgain } from "../family/saving";
import { useDomainWord } from "../network/use-domain-word";
import { useSharing } from "./sharing-place";
import { useDayWords } from "./use-day-words";
import type { SharingDomain } from "./view";

/** One domain: whether the helpers see it, who said so and when. Kept at once. */
export function DomainSwitch({ domain }: { domain: SharingDomain }) {
  const say = useTranslations("coordinator-sharing.domains");
  const { sharing, closed, memberId } = useSharing();
  const trpc = useTRPC();
  const again = useAskAgain();
  const day = useDayWords();
  const word = useDomainWord(sharing.domains)(domain.key);
  const share = useMutation(trpc.network.shareDomain.mutationOptions({ onSettled: again }));
  const unshare = useMutation(trpc.network.unshareDomain.mutationOptions({ onSettled: again }));
  const { familyId } = sharing;
  const set = (on: boolean) => {
    if (!on) unshare.mutate({ familyId, domain: domain.key });
    else if (memberId) share.mutate({ familyId, id: newId(), domain: domain.key, memberId });
  };
  const agreed = domain.share;
  const said = agreed
    ? say(agreed.byPhone ? "phone" : "since", { name: agreed.memberName, date: day(agreed.at) })
    : say("not");
  return (
    <li className="px-4 py-1.5">
      <Checkbox
        isSelected={agreed !== null}
        isDisabled={closed || (!agreed && memberId === null)}
        onChange={set}
        hint={said}
      >
        <DomainIcon domain={domain.key} {...(domain.own ? { ownIcon: domain.own.icon } : {})} />
        <span className="sr-only">{say("share", { domain: word })}</span>
        <bdi aria-hidden="true" className="font-semibold">
          {word}
        </bdi>
      </Checkbox>
      <Refused error={share.error ?? unshare.error} />
    </li>
  );
}
