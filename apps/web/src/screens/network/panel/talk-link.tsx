"use client";

import { useQuery } from "@tanstack/react-query";
import { MessagesSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { Icon } from "../../../ui/icon";
import { LinkButton } from "../../../ui/link-button";
import { useNetwork } from "../network-place";

/** The way to the guided conversation: on with the one that was put down, or a new one. On an empty map it comes first. */
export function TalkLink() {
  const { network, closed } = useNetwork();
  const { familyId, actors } = network;
  const say = useTranslations("coordinator-conversation");
  const { data: talk } = useQuery(useTRPC().network.readConversation.queryOptions({ familyId }));
  if (closed) return null;
  const isFirst = actors.length === 0 || talk?.open != null;
  return (
    <div>
      <LinkButton
        href={`/families/${familyId}/conversation`}
        kind={isFirst ? "primary" : "secondary"}
        icon={<Icon of={MessagesSquare} size={18} />}
      >
        {say(talk?.open ? "goOn" : "begin")}
      </LinkButton>
    </div>
  );
}
