"use client";

import { newId } from "@rondom/domain/id";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../../../trpc/client";
import { useSpeak } from "../../../ui/toasts";
import { useRefusal } from "../../../words/use-refusal";
import { useAskAgain as useRefresh } from "../../family/saving";
import { useNetwork } from "../network-place";

interface AskAgainProps {
  about: { needId: string } | { domain: string };
  /** It was not talked about before. */
  first?: boolean;
}

/** Puts a need or a domain on what the next talk begins with, or off it again. */
export function AskAgain({ about, first }: AskAgainProps) {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-edit.askAgain");
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { tell, announce } = useSpeak();
  const { whole } = useRefusal();
  const after = { onError: (error: unknown) => tell(whole(error)), onSettled: refresh };
  const ask = useMutation(
    trpc.network.askAgain.mutationOptions({ ...after, onSuccess: () => announce(say("asked")) }),
  );
  const settle = useMutation(trpc.network.settleAskAgain.mutationOptions(after));
  const { familyId } = network;
  const asked = network.askAgain.find((one) =>
    "needId" in about ? one.needId === about.needId : one.domain === about.domain,
  );
  if (!asked) {
    return (
      <button type="button" className="link" onClick={() => ask.mutate({ familyId, id: newId(), ...about })}>
        {say(first ? "first" : "ask")}
      </button>
    );
  }
  return (
    <span className="text-soft">
      {say("asked")}{" "}
      <button type="button" className="link" onClick={() => settle.mutate({ familyId, id: asked.id })}>
        {say("not")}
      </button>
    </span>
  );
}
