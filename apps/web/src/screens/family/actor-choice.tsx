"use client";

import { Checkbox } from "../../ui/checkbox";
import { Seat } from "../../ui/seat";

interface Somebody {
  id: string;
  name: string;
  role: string | null;
  organisation: string | null;
  formal: boolean;
  domains: readonly string[];
}

interface ActorChoiceProps {
  label: string;
  actors: readonly Somebody[];
  /** Who helps in this domain stands first. */
  domain: string;
  value: readonly string[];
  onChange: (actorIds: string[]) => void;
}

/** Ticks for the people on the map, those of the domain first. */
export function ActorChoice({ label, actors, domain, value, onChange }: ActorChoiceProps) {
  const near = (actor: Somebody) => Number(!actor.domains.includes(domain));
  const sorted = [...actors].sort((one, other) => near(one) - near(other));
  return (
    <fieldset className="grid max-h-80 gap-1 overflow-auto rounded-button border border-line p-2">
      <legend className="sr-only">{label}</legend>
      {sorted.map((actor) => (
        <Checkbox
          key={actor.id}
          isSelected={value.includes(actor.id)}
          onChange={(on) => onChange(on ? [...value, actor.id] : value.filter((id) => id !== actor.id))}
        >
          <Seat name={actor.name} formal={actor.formal} domain={actor.domains[0] ?? "none"} size={28} />
          <span className="grid">
            <bdi className="text-note font-semibold">{actor.name}</bdi>
            <span className="text-small text-soft">
              {[actor.role, actor.organisation].filter(Boolean).join(" · ")}
            </span>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
