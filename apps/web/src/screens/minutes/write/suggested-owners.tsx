"use client";

import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { Seat } from "../../../ui/seat";
import { useChair } from "../chair-place";
import { useNames } from "../use-names";

/** Shown by name: more would push the field away. */
const most = 4;

/** Those at the table, one press each. A child is not offered here. */
export function SuggestedOwners() {
  const say = useTranslations("coordinator-minutes.write");
  const { chair, writing } = useChair();
  const names = useNames();
  const here = chair.server.owners.filter((each) => each.atTable && each.warning === null).slice(0, most);
  if (here.length === 0) return null;
  return (
    <fieldset aria-label={say("suggested")} className="hidden min-w-0 flex-wrap gap-2 sm:flex">
      {here.map(({ owner, name }) => (
        <Button
          key={`${owner.kind}:${owner.id}`}
          aria-label={name}
          onPress={() => {
            writing.change({ owner });
            writing.focus();
          }}
          className="control inline-flex items-center gap-2 rounded-full border-[1.5px] border-edge bg-surface px-2 text-note hover:bg-sunken"
        >
          <Seat name={name} formal={names(owner).formal} size={26} />
          <bdi>{name.split(" ")[0]}</bdi>
        </Button>
      ))}
    </fieldset>
  );
}
