"use client";

import type { MeetingAbout } from "@rondom/domain/meeting/meeting";
import { useTranslations } from "next-intl";
import { Checkbox } from "../../../ui/checkbox";
import { DomainIcon } from "../../../ui/domain-icon";
import { Segmented } from "../../../ui/segmented";
import { StepHeading } from "./step-heading";

export interface NeedChoice {
  id: string;
  title: string;
  domain: string;
  /** Icon of a family's own domain. */
  ownIcon?: string;
}

interface AboutStepProps {
  about: MeetingAbout;
  onAbout: (about: MeetingAbout) => void;
  needs: readonly NeedChoice[];
  chosen: readonly string[];
  onChosen: (needIds: string[]) => void;
}

/** Step 1: for which needs, or for everyone who is active (usual the first time). */
export function AboutStep({ about, onAbout, needs, chosen, onChosen }: AboutStepProps) {
  const say = useTranslations("coordinator-meeting.about");
  return (
    <section aria-labelledby="about" className="grid gap-2">
      <StepHeading id="about" title={say("title")}>
        <Segmented
          label={say("title")}
          value={about}
          onChange={onAbout}
          choices={[
            { key: "needs", label: say("needs") },
            { key: "everyone", label: say("everyone") },
          ]}
        />
      </StepHeading>
      {about === "everyone" ? <p className="text-note text-soft">{say("everyoneHint")}</p> : null}
      {about === "needs" && needs.length === 0 ? (
        <p className="text-note text-soft">{say("noNeeds")}</p>
      ) : null}
      {about === "needs" ? (
        <div className="grid gap-2 sm:grid-cols-2">
          {needs.map((need) => (
            <Checkbox
              key={need.id}
              tile
              isSelected={chosen.includes(need.id)}
              onChange={(on) =>
                onChosen(on ? [...chosen, need.id] : chosen.filter((each) => each !== need.id))
              }
            >
              <DomainIcon domain={need.domain} {...(need.ownIcon ? { ownIcon: need.ownIcon } : {})} />
              <bdi className="min-w-0 text-note font-semibold">{need.title}</bdi>
            </Checkbox>
          ))}
        </div>
      ) : null}
    </section>
  );
}
