"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "../../../ui/checkbox";
import { Segmented } from "../../../ui/segmented";
import { MemberSelect } from "../../family/member-select";
import { useNetwork } from "../../network/network-place";
import { useNamesHidden } from "../../network/pseudonym/names-hidden";
import { useHistory } from "../history-place";
import { drawings, forms, type Look } from "./look";
import { whoLeft } from "./usual-account";

interface LookBarProps {
  look: Look;
  setLook: (look: Look) => void;
  /** Members of whom there is an account. */
  tellers: readonly string[];
}

/** How the versions are looked at: side by side, as a difference, step by step; as what, and in whose account. */
export function LookBar({ look, setLook, tellers }: LookBarProps) {
  const { network, centre, setCentre } = useNetwork();
  const say = useTranslations("coordinator-history");
  const { history } = useHistory();
  const [hidden] = useNamesHidden();
  const members = network.members.filter(({ id }) => tellers.includes(id));
  const left = hidden
    ? []
    : whoLeft(
        history,
        network.members.map(({ id }) => id),
      );
  const accounts = [
    ...members.map(({ id, name }) => ({ id, name: say("accountOf", { name }) })),
    ...left.map(({ id, name }) => ({ id, name: say("accountLeft", { name }) })),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Segmented
        label={say("form.label")}
        choices={forms.map((key) => ({ key, label: say(`form.${key}`) }))}
        value={look.form}
        onChange={(form) => setLook({ ...look, form })}
      />
      <div className="max-sm:hidden">
        <Segmented
          label={say("drawing.label")}
          choices={drawings.map((key) => ({ key, label: say(`drawing.${key}`) }))}
          value={look.drawing}
          onChange={(drawing) => setLook({ ...look, drawing })}
        />
      </div>
      <div className="max-sm:hidden">
        <Checkbox
          isSelected={look.onlyDifferences}
          onChange={(onlyDifferences) => setLook({ ...look, onlyDifferences })}
        >
          {say("onlyDifferences")}
        </Checkbox>
      </div>
      {accounts.length > 0 ? (
        <div className="min-w-52">
          <MemberSelect
            label={say("account")}
            labelHidden
            members={accounts}
            together={say("accountOf", { name: say("together") })}
            value={centre}
            onChange={setCentre}
          />
        </div>
      ) : null}
    </div>
  );
}
