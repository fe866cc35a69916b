"use client";

import { HandHeart, House, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/button";
import { DomainIcon } from "../../../ui/domain-icon";
import { Icon } from "../../../ui/icon";
import type { NeedChoice } from "./about-step";
import { PersonNote } from "./person-note";
import { StepHeading } from "./step-heading";
import { isLocked, type WhoGroup, withFamily, withVolunteers } from "./who";
import { WhoGroupTicks } from "./who-group";
import { WithoutFamily } from "./without-family";

interface WhoStepProps {
  familyId: string;
  groups: readonly WhoGroup[];
  needs: readonly NeedChoice[];
  /** Word of a domain by its key. */
  domainWord: (key: string) => string;
  ticked: readonly string[];
  /** Why the family is left out; null: it is not. */
  reason: string | null;
  onChange: (change: { invitees?: string[]; withoutFamilyReason?: string | null }) => void;
  onConsent: () => void;
}

/** Step 2: who is asked, under the need they are asked for. The family and its volunteers are on by themselves. */
export function WhoStep(props: WhoStepProps) {
  const { familyId, groups, needs, domainWord, ticked, reason, onChange, onConsent } = props;
  const say = useTranslations("coordinator-meeting.who");
  const [free, setFree] = useState({ family: reason !== null, volunteers: false });
  const people = groups.flatMap((group) => group.people);
  const members = people.filter(({ kind }) => kind === "member");
  const adults = members.filter(({ minor }) => !minor);
  const agreeing = adults.length > 0 ? adults : members;
  const shown = groups.filter((group) => group.people.length > 0 || group.kind === "need");

  const head = (group: WhoGroup): { icon: ReactNode; title: ReactNode; aside: ReactNode } => {
    const count = say("people", { count: group.people.length });
    if (group.kind === "family") {
      return {
        icon: <Icon of={House} />,
        title: say("family"),
        aside: say(free.family ? "byReason" : "always"),
      };
    }
    if (group.kind === "volunteers") {
      const title = say("volunteers", { count: group.people.length });
      return { icon: <Icon of={HandHeart} />, title, aside: free.volunteers ? count : say("always") };
    }
    if (group.kind === "others") return { icon: <Icon of={Users} />, title: say("others"), aside: count };
    const need = needs.find(({ id }) => id === group.id);
    const domain = group.kind === "domain" ? (group.id ?? "") : (need?.domain ?? "");
    return {
      icon: <DomainIcon domain={domain} />,
      title: <bdi>{group.kind === "domain" ? domainWord(domain) : need?.title}</bdi>,
      aside: group.chair ? say("nobodyNear") : count,
    };
  };

  return (
    <section aria-labelledby="who" className="grid gap-3">
      <StepHeading id="who" title={say("title")}>
        <span role="status" className="text-note text-soft">
          {say("ticked", { count: ticked.length, all: people.length })}
        </span>
      </StepHeading>
      {shown.map((group) => (
        <WhoGroupTicks
          key={`${group.kind} ${group.id ?? ""}`}
          familyId={familyId}
          group={group}
          {...head(group)}
          ticked={ticked}
          locked={(person) => isLocked(group, person, free)}
          onTicked={(invitees) => onChange({ invitees })}
          note={(person) => (
            <PersonNote
              familyId={familyId}
              person={person}
              group={group.kind}
              ticked={ticked.includes(person.key)}
              agreeing={agreeing}
              onConsent={onConsent}
            />
          )}
        >
          {group.kind === "family" ? (
            <WithoutFamily
              reason={free.family ? (reason ?? "") : null}
              onReason={(words) => {
                setFree((before) => ({ ...before, family: words !== null }));
                onChange({
                  withoutFamilyReason: words,
                  ...(words === null ? { invitees: withFamily(ticked, groups) } : {}),
                });
              }}
            />
          ) : null}
          {group.kind === "volunteers" ? (
            <div>
              <Button
                kind="quiet"
                size="small"
                onPress={() => {
                  setFree((before) => ({ ...before, volunteers: !before.volunteers }));
                  if (free.volunteers) onChange({ invitees: withVolunteers(ticked, groups) });
                }}
              >
                {say(free.volunteers ? "relock" : "unlock")}
              </Button>
            </div>
          ) : null}
        </WhoGroupTicks>
      ))}
    </section>
  );
}
