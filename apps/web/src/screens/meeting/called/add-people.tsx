"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { NoteBox } from "../../../ui/note-box";
import { PersonNote } from "../call/person-note";
import { PersonTick } from "../call/person-tick";
import { tickedAfter, type WhoPerson } from "../call/who";
import { DialogFoot } from "./dialog-foot";

interface AddPeopleProps {
  familyId: string;
  isOpen: boolean;
  onClose: () => void;
  /** Who was not asked yet. */
  people: readonly WhoPerson[];
  /** Members who may agree for the family. */
  agreeing: readonly { id: string; name: string }[];
  onConsent: () => void;
  onAdd: (keys: string[]) => void;
  busy: boolean;
  error: unknown;
}

/** Asks more people to a meeting whose invitations went out. */
export function AddPeople(props: AddPeopleProps) {
  const say = useTranslations("coordinator-meeting.add");
  return (
    <Dialog title={say("title")} isOpen={props.isOpen} onClose={props.onClose} stays>
      {props.people.length > 0 ? <AddForm {...props} /> : <NoteBox>{say("nobody")}</NoteBox>}
    </Dialog>
  );
}

function AddForm({ familyId, people, agreeing, onConsent, onAdd, busy, error }: AddPeopleProps) {
  const say = useTranslations("coordinator-meeting.add");
  const [ticked, setTicked] = useState<string[]>([]);
  return (
    <div className="grid gap-4">
      <ul>
        {people.map((person) => (
          <PersonTick
            key={person.key}
            name={person.name}
            second={person.second}
            formal={person.formal}
            domain={person.domain}
            ticked={ticked.includes(person.key)}
            off={!person.mayBeInvited}
            onChange={(on) => setTicked((before) => tickedAfter(before, person.key, on))}
            note={
              <PersonNote
                familyId={familyId}
                person={person}
                group="domain"
                ticked={ticked.includes(person.key)}
                agreeing={agreeing}
                onConsent={onConsent}
              />
            }
          />
        ))}
      </ul>
      <DialogFoot
        label={say("button", { count: ticked.length })}
        busy={busy ? say("busy", { count: ticked.length }) : false}
        off={ticked.length > 0 ? null : say("first")}
        error={error}
        onPress={() => onAdd(ticked)}
      />
    </div>
  );
}
