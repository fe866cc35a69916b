"use client";

import { aroundMember } from "@rondom/domain/network/around-member";
import { useTranslations } from "next-intl";
import { useSpeak } from "../../../ui/toasts";
import { MemberSelect } from "../../family/member-select";
import { useNetwork } from "../network-place";

/** Who stands in the middle: the whole family, or one member with the people who help them. */
export function CentreSelect() {
  const { network, centre, setCentre } = useNetwork();
  const say = useTranslations("coordinator-edit.centre");
  const { announce } = useSpeak();
  if (network.members.length < 2) return null;
  const put = (memberId: string | null) => {
    setCentre(memberId);
    const member = network.members.find(({ id }) => id === memberId);
    if (!member) return announce(say("nowAll", { count: network.actors.length }));
    const count = aroundMember(network, member.id).actors.length;
    announce(say("nowOne", { name: member.name, count, hidden: network.actors.length - count }));
  };
  return (
    <div className="min-w-44">
      <MemberSelect
        label={say("label")}
        labelHidden
        members={network.members.map(({ id, name }) => ({ id, name: say("round", { name }) }))}
        together={say("whole")}
        value={centre}
        onChange={put}
      />
    </div>
  );
}
