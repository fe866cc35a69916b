"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { IconButton } from "../../../ui/icon-button";
import { DomainTag } from "../domain-tag";
import { useNetwork } from "../network-place";
import { useDomainWord } from "../use-domain-word";

export interface Place {
  domain: string;
  memberId: string | null;
}

interface PlacesFieldProps {
  value: readonly Place[];
  onChange: (places: Place[]) => void;
  /** What is asked between the first domain and for whom that is. */
  afterFirst?: ReactNode;
}

/** Enter in a list of choices sends the form, as it does in a line of text. */
function sendOnEnter(event: KeyboardEvent<HTMLSelectElement>) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/**
 * The domains somebody helps in, home first, each for the whole family or one member; none is fine. Plain lists of
 * choices, so that a first letter picks a domain.
 */
export function PlacesField({ value, onChange, afterFirst }: PlacesFieldProps) {
  const { network, centre } = useNetwork();
  const say = useTranslations("coordinator-network.places");
  const word = useDomainWord(network.domains);
  const [more, setMore] = useState(false);
  const rows = value.length === 0 || more ? [...value, null] : value;
  const put = (index: number, place: Place | null) => {
    setMore(false);
    onChange(value.toSpliced(index, 1, ...(place ? [place] : [])));
  };
  return (
    <div className="grid gap-2">
      {rows.map((place, index) => (
        <div
          // A row keeps the focus while its domain changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: places are told apart by their order
          key={index}
          className="grid gap-1"
        >
          <div className="flex flex-wrap items-end gap-2">
            <label className="grid min-w-44 flex-[3] gap-1">
              <span className="text-note font-semibold">
                {index === 0 ? say("first") : say("next", { place: index + 1 })}
              </span>
              <span className="relative flex items-center">
                <span className="pointer-events-none absolute start-2 flex" aria-hidden="true">
                  {place ? (
                    <DomainTag domain={place.domain} domains={network.domains} size={20} iconOnly />
                  ) : null}
                </span>
                <select
                  className={`field-box control text-note ${place ? "ps-9" : ""}`}
                  value={place?.domain ?? ""}
                  onKeyDown={sendOnEnter}
                  onChange={({ target }) =>
                    put(
                      index,
                      target.value
                        ? { domain: target.value, memberId: place ? place.memberId : centre }
                        : null,
                    )
                  }
                >
                  <option value="">{say("none")}</option>
                  {network.domains
                    .filter(({ key }) => key === place?.domain || value.every(({ domain }) => domain !== key))
                    .map(({ key }) => (
                      <option key={key} value={key}>
                        {word(key)}
                      </option>
                    ))}
                </select>
              </span>
            </label>
            {index === 0 && afterFirst ? <div className="w-full pt-2 pb-1">{afterFirst}</div> : null}
            {place && network.members.length > 0 ? (
              <label className="grid min-w-28 flex-[2] gap-1">
                <span className="text-note font-semibold">{say("for")}</span>
                <select
                  className="field-box control px-2 text-note"
                  value={place.memberId ?? ""}
                  onKeyDown={sendOnEnter}
                  onChange={({ target }) => put(index, { ...place, memberId: target.value || null })}
                >
                  <option value="">{say("whole")}</option>
                  {network.members.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            {place && value.length > 1 ? (
              <IconButton
                icon={X}
                label={say("remove", { domain: word(place.domain) })}
                onPress={() => put(index, null)}
              />
            ) : null}
          </div>
        </div>
      ))}
      {value.length > 0 && !more ? (
        <div>
          <Button kind="quiet" size="small" icon={<Icon of={Plus} size={16} />} onPress={() => setMore(true)}>
            {say("add")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
