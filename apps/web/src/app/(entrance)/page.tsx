import { FileText, Mail, Users } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { DemoDoor } from "../../screens/entrance/demo-door";
import { EntranceFrame } from "../../screens/entrance/entrance-frame";
import { installation } from "../../server/installation";
import { signedIn } from "../../server/signed-in";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";

const steps = [
  ["map", Users],
  ["meeting", Mail],
  ["report", FileText],
] as const;

/** What is this, and the door. */
export default async function EntrancePage() {
  const say = await getTranslations("coordinator-entrance");
  const { demo } = installation();
  const coordinator = await signedIn();
  return (
    <EntranceFrame wide>
      <div className="grid items-start gap-8 md:grid-cols-[3fr_2fr]">
        <div className="grid gap-5">
          <h1 className="text-display font-bold">{say("what")}</h1>
          <p className="text-lead">{say("text")}</p>
          <ul className="grid gap-3">
            {steps.map(([key, icon]) => (
              <li key={key} className="flex gap-3">
                <Icon of={icon} size={24} className="text-action" />
                <span>{say(`steps.${key}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="grid gap-5">
          {coordinator ? (
            <LinkButton href="/home" kind="primary" size="large">
              {say("toHome")}
            </LinkButton>
          ) : (
            <>
              {demo ? <DemoDoor /> : null}
              <LinkButton href="/in" kind={demo ? "secondary" : "primary"} size={demo ? "normal" : "large"}>
                {say("in.title")}
              </LinkButton>
            </>
          )}
        </div>
      </div>
    </EntranceFrame>
  );
}
