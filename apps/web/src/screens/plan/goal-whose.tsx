"use client";

import { useTranslations } from "next-intl";
import { Controller, type UseFormReturn } from "react-hook-form";
import { Checkbox } from "../../ui/checkbox";
import { DomainIcon } from "../../ui/domain-icon";
import { Select } from "../../ui/select";
import { keyOfMember, memberChoices, memberOf } from "../family/member-choices";
import { useDomainWord } from "../network/use-domain-word";
import type { GoalOutput, GoalValues } from "./goal-form";
import { usePlan } from "./plan-place";

/** Domain and owner of a goal; a member's goal is for that member alone unless ticked. */
export function GoalWhose({ form }: { form: UseFormReturn<GoalValues, unknown, GoalOutput> }) {
  const { network } = usePlan();
  const say = useTranslations("coordinator-plan.form");
  const word = useDomainWord(network.domains);
  const owner = form.watch("memberId");
  const name = network.members.find(({ id }) => id === owner)?.name;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Controller
        control={form.control}
        name="domain"
        render={({ field }) => (
          <Select
            label={say("domain")}
            choices={network.domains.map(({ key, own }) => ({
              key,
              label: word(key),
              before: <DomainIcon domain={key} {...(own ? { ownIcon: own.icon } : {})} />,
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {network.members.length > 0 ? (
        <Controller
          control={form.control}
          name="memberId"
          render={({ field }) => (
            <Select
              label={say("for")}
              choices={memberChoices(network.members, say("whole"))}
              value={keyOfMember(field.value ?? null)}
              onChange={(key) => field.onChange(memberOf(key))}
            />
          )}
        />
      ) : null}
      {name ? (
        <div className="sm:col-span-2">
          <Controller
            control={form.control}
            name="shared"
            render={({ field }) => (
              <Checkbox
                isSelected={field.value ?? false}
                onChange={field.onChange}
                hint={say("sharedHint", { name })}
              >
                {say("shared")}
              </Checkbox>
            )}
          />
        </div>
      ) : null}
    </div>
  );
}
