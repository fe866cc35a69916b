"use client";

import { House } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { ChairRow } from "./chair-row";
import { GroupHeading } from "./group-heading";
import { PersonTick } from "./person-tick";
import { tickedAfter, type WhoGroup, type WhoPerson } from "./who";

const many = 6;

interface WhoGroupProps {
  familyId: string;
  group: WhoGroup;
  icon?: ReactNode;
  title: ReactNode;
  aside?: ReactNode;
  ticked: readonly string[];
  /** Shut ticks. */
  locked: (person: WhoPerson) => boolean;
  onTicked: (keys: string[]) => void;
  note: (person: WhoPerson) => ReactNode;
  children?: ReactNode;
}

/** The people of one need, of the family, or of a domain. */
export function WhoGroupTicks(props: WhoGroupProps) {
  const { familyId, group, icon, title, aside, ticked, locked, onTicked, note, children } = props;
  const say = useTranslations("coordinator-meeting.who");
  const open = group.people.filter((person) => person.mayBeInvited && !locked(person)).map(({ key }) => key);
  const all = open.every((key) => ticked.includes(key));
  const [isOpen, setOpen] = useState(false);
  // People who are not proposed are many: those without a tick wait behind a button.
  const folded = group.kind === "others" && group.people.length > many;
  const shown = folded && !isOpen ? group.people.filter(({ key }) => ticked.includes(key)) : group.people;
  const others = ticked.filter((key) => !open.includes(key));
  return (
    <div className="grid gap-1">
      <GroupHeading icon={icon ?? <Icon of={House} />} title={title} aside={aside} />
      <ul>
        {group.chair ? <ChairRow familyId={familyId} /> : null}
        {shown.map((person) => (
          <PersonTick
            key={person.key}
            name={person.name}
            second={person.second}
            formal={person.formal}
            domain={person.domain}
            ticked={ticked.includes(person.key)}
            locked={locked(person)}
            off={!person.mayBeInvited}
            onChange={(on) => onTicked(tickedAfter(ticked, person.key, on))}
            note={note(person)}
          />
        ))}
      </ul>
      {folded ? (
        <div>
          <Button kind="quiet" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? say("fewer") : say("more", { count: group.people.length - shown.length })}
          </Button>
        </div>
      ) : null}
      {open.length > many && !folded ? (
        <div>
          <Button kind="quiet" size="small" onPress={() => onTicked(all ? others : [...others, ...open])}>
            {say(all ? "none" : "all")}
          </Button>
        </div>
      ) : null}
      {children}
    </div>
  );
}
